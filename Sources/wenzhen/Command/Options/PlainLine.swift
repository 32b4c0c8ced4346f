/// A command line that needs no parser: options and flags with their full names, each once, and other words.
///
/// Most command lines are like that, and this type reads them with a table. The argument parser first looks at every
/// declaration by reflection, which takes longer than all else before the first screen. The parser keeps the last word:
/// it reads every command line that is not plain or is wrong, and words every error. A test compares the results of
/// both.
struct PlainLine {
  /// The line needs the parser, or it is wrong.
  struct NotPlain: Error {}

  /// The names of a command's options.
  struct Names {
    /// The options without a value.
    var flags: [String]
    /// The options with a value that does not begin with a hyphen.
    var options: [String]
    /// The options that take the next word, whatever it is.
    var takingAnything: [String] = []
  }

  /// The words that are no option and no option's value.
  private(set) var words: [String] = []
  private var flags: [String] = []
  private var values: [(name: String, value: String)] = []

  /// Reads a command line.
  ///
  /// - Throws: `NotPlain` if the parser must read it.
  init(_ line: [String], names: Names) throws(NotPlain) {
    var rest = line[...]
    while let word = rest.popFirst() {
      guard word.utf8.first == UInt8(ascii: "-") else {
        words.append(word)
        continue
      }
      let (name, ownValue) = Self.parts(of: word)
      guard !flags.contains(name), !values.contains(where: { $0.name == name }) else { throw NotPlain() }
      if names.flags.contains(word) {
        flags.append(word)
      } else if names.takingAnything.contains(word), let value = rest.popFirst() {
        values.append((word, value))
      } else if names.options.contains(name), let value = ownValue ?? rest.popFirst(), Self.isValue(value) {
        values.append((name, value))
      } else {
        throw NotPlain()
      }
    }
  }

  /// The name of an option, and its value if both are one word: `--name=value`.
  private static func parts(of word: String) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
  }

  private static func isValue(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-")
  }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of an option; `nil` if it was not given.
  func value(of option: String) -> String? {
    values.first { $0.name == option }?.value
  }

  /// The value of an option, read by `read`; `nil` if the option was not given.
  ///
  /// - Throws: `NotPlain` if `read` gives `nil`.
  func value<Value>(of option: String, _ read: (String) -> Value?) throws(NotPlain) -> Value? {
    guard let word = value(of: option) else { return nil }
    guard let value = read(word) else { throw NotPlain() }
    return value
  }
}
