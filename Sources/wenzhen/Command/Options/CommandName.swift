import ArgumentParser

/// The name of a subcommand, as somebody typed it.
enum CommandName {
  private static let requests: Set<String> = ["-h", "--help", "--version"]

  /// The names that mean something, in the order in which help shows them.
  private static let known =
    RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// Refuses a command line that names a command which there is not.
  ///
  /// The parser looks at no other word once it finds that help or the version is asked for: whoever has mistyped a
  /// command would read about the whole program, and a script would take it for done.
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

  /// Looks at what `wenzhen help` is asked about: one command at most.
  private static func checkSubject(of words: ArraySlice<String>) throws(CommandError) {
    let names = words.filter { !$0.hasPrefix("-") }
    if let name = names.first { try check(name: name) }
    if names.count > 1 { throw .usage(.unexpectedWord(names[1])) }
  }

  /// Looks at what else stands beside a request for help or the version: a word that no option takes is a command's.
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
