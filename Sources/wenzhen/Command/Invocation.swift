import CProcessStart

/// How the program was started.
enum Invocation: Hashable {
  /// As a command, with these words.
  case command([String])
  /// As a user's login shell, which is always a kiosk, with the request of whoever logs in.
  case loginShell(request: String?)
}

extension Invocation {
  /// How this process was started.
  static func current() throws(CommandError) -> Invocation {
    let words = (0..<ps_word_count()).compactMap(ps_word).map { FilePath(cString: $0).bytes }
    let executed = FilePath(cString: ps_executed_path())
    let invocation = try Invocation(
      arguments: words.map(CommandLineWord.escaped), isAccountsShell: try Account.hasShell(executed: executed))
    // A login shell does not read words by the locale, which the client may have chosen; a request is ASCII.
    guard case .command(let words) = invocation else { return invocation }
    return .command(words.map { CommandLineWord.text(of: CommandLineWord.bytes(of: $0)) })
  }

  /// Reads a command line, whose first word is the program's name.
  ///
  /// The name of a login shell begins with a hyphen, and `-c` hands it a request. su(1) can start a login shell with
  /// other words; an account whose shell this is gets nothing but the kiosk then as well. If there is no name at all,
  /// the command line was lost, and the program does not guess.
  ///
  /// - Parameter isAccountsShell: Whether the program is the login shell of the account that runs it.
  /// - Throws: `CommandError.commandLineLost` if there are no words.
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
