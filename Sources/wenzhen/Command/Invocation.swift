import CProcessStart

/// What the program was started as.
enum Invocation: Hashable {
  /// As a command, with these words.
  case command([String])
  /// As somebody's login shell, which is a kiosk whatever words it gets; with what they ask for.
  case loginShell(request: String?)
}

extension Invocation {
  /// What this process was started as.
  static func current() throws(CommandError) -> Invocation {
    let words = (0..<ps_word_count()).compactMap(ps_word).map { FilePath(cString: $0).bytes }
    let executed = FilePath(cString: ps_executed_path())
    let invocation = try Invocation(
      arguments: words.map(CommandLineWord.escaped), isAccountsShell: try Account.hasShell(executed: executed))
    // A login shell reads no word by a locale that somebody else has chosen; a request is ASCII.
    guard case .command(let words) = invocation else { return invocation }
    return .command(words.map { CommandLineWord.text(of: CommandLineWord.bytes(of: $0)) })
  }

  /// Reads a command line, the program's name first.
  ///
  /// A login shell's name begins with a hyphen, and `-c` is how one is handed a request. su(1) can be told to give other
  /// words, so that an account of which this is the shell has nothing but the kiosk whatever they are. No name at all
  /// means that the command line was lost, and not that there is none: nothing is guessed then.
  ///
  /// - Parameter isAccountsShell: Whether the program is the login shell of the account that runs it.
  init(arguments: [String], isAccountsShell: Bool) throws(CommandError) {
    let words = Array(arguments.dropFirst())
    if isAccountsShell || arguments.first?.hasPrefix("-") == true || words.first == "-c" {
      self = .loginShell(request: Self.request(in: words))
    } else if arguments.first?.isEmpty == false {
      self = .command(words)
    } else {
      throw .commandLineLost
    }
  }

  private static func request(in words: [String]) -> String? {
    if words.first == "-c" { return words.dropFirst().first }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
