import ArgumentParser

/// The name of a subcommand, as it was typed.
enum CommandName {
  private static let requests: Set<String> = ["-h", "--help", "--version"]

  /// The names of all commands, in the order of the help.
  private static let known =
    RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// Refuses a command line that names an unknown command.
  ///
  /// If help or the version is asked for, the parser looks at no other word: the user would read about the whole
  /// program after mistyping a command, and a script would not notice the mistake.
  static func check(_ words: [String]) throws(CommandError) {
    guard let first = words.first else { return }
    if first == "help" {
      try checkSubject(of: words.dropFirst())
    } else if first.hasPrefix("-") {
      try checkWordsBesideRequest(words)
    } else {
      try check(name: first)
    }
  }

  private static func check(name: String) throws(CommandError) {
    guard !known.contains(name) else { return }
    throw .usage(.unknownCommand(name, similar: SimilarName.nearest(to: name, among: known)))
  }

  /// Checks what `wenzhen help` is asked about: at most one command.
  private static func checkSubject(of words: ArraySlice<String>) throws(CommandError) {
    let names = words.filter { !$0.hasPrefix("-") }
    if let name = names.first { try check(name: name) }
    if names.count > 1 { throw .usage(.unexpectedWord(names[1])) }
  }

  /// Checks the words beside a request for help or the version: a word that is no option's value must be a command.
  private static func checkWordsBesideRequest(_ words: [String]) throws(CommandError) {
    let others = words.filter { !requests.contains($0) }
    guard others.count < words.count, !others.isEmpty else { return }
    do {
      _ = try RootCommand.parseAsRoot(others)
    } catch {
      guard case .usage(.unexpectedWord(let word)) = CommandError(parsing: error) else { return }
      try check(name: word)
    }
  }
}
