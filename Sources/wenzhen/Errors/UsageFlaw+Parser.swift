import ArgumentParser

extension CommandError {
  /// Reads an error of the argument parser.
  init(parsing error: any Error) {
    self = .usage(UsageFlaw(parserMessage: RootCommand.message(for: error)))
  }
}

extension UsageFlaw {
  /// Reads the words of the argument parser, since its error types are internal to it.
  ///
  /// The wordings are those of version 1.8; any other one becomes `other`. A test has all of them.
  init(parserMessage message: String) {
    func between(_ start: String, _ end: String) -> String? {
      guard let from = message.firstRange(of: start)?.upperBound else { return nil }
      guard let upTo = message[from...].firstRange(of: end)?.lowerBound else { return nil }
      return String(message[from..<upTo])
    }
    // The parser shows an option together with the name of its value; only the option's name is needed.
    func option(_ start: String) -> String? {
      between(start, "'").map { String($0.prefix { $0 != " " }) }
    }
    if let similar = between("'. Did you mean '", "'?"), let name = between("Unknown option '", "'. Did") {
      self = .unknownOption(name, similar: similar)
    } else if message.hasPrefix("Unknown option '") {
      self = .unknownOption(String(message.dropFirst(16).dropLast()), similar: nil)
    } else if message.hasPrefix("Missing value for"), let name = option("Missing value for '") {
      self = .valueMissing(option: name)
    } else if let name = between("The option '", "' does not take any value"), let value = between("but '", "' was") {
      self = .valueNotTaken(option: name, value: value)
    } else if let value = between("The value '", "' is invalid for '"), let name = option("' is invalid for '") {
      self = .valueUnknown(option: name, value: value, known: Self.names(listedIn: message))
    } else if message.hasPrefix("Unexpected argument '") {
      self = .unexpectedWord(String(message.dropFirst(21).dropLast()))
    } else if let word = between("unexpected arguments: '", "'") {
      self = .unexpectedWord(word)
    } else if message.hasPrefix("Invalid option: ") {
      self = .unknownOption(String(message.dropFirst(16)), similar: nil)
    } else if let name = option("Missing expected argument '") {
      self = .wordMissing(name)
    } else {
      self = .other
    }
  }

  /// The values that a message lists in quotation marks.
  private static func names(listedIn message: String) -> [String] {
    guard let list = message.firstRange(of: "Please provide one of ")?.upperBound else { return [] }
    let lines = message[list...].split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    return lines.isEmpty ? message[list...].matches(of: #/'([^']*)'/#).map { String($0.output.1) } : lines
  }
}
