/// A command line that is written plainly: options and flags in full, each once, with their values, and other words.
///
/// Most are, and they are read here by a table. The argument parser looks at every declaration by reflection first,
/// which takes longer than all else up to the first screen. It stays the one authority: whatever is not plain, and
/// whatever is wrong, it reads itself and words itself. A test holds both against each other.
struct PlainLine {
  /// The line is not written plainly, or it is wrong.
  struct NotPlain: Error {}

  /// The names by which a command knows its options.
  struct Names {
    /// Those that stand alone.
    var flags: [String]
    /// Those that take a value, which does not begin with a hyphen.
    var options: [String]
    /// Those that take the next word, whatever it is.
    var takingAnything: [String] = []
  }

  /// The words that belong to no option.
  private(set) var words: [String] = []
  private var flags: [String] = []
  private var values: [(name: String, value: String)] = []

  /// Takes a command line apart.
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

  /// The name of an option, and its value where that stands in the same word: `--name=value`.
  private static func parts(of word: String) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
  }

  private static func isValue(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-")
  }

  /// Whether a flag is there.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of an option; `nil` if it is not there.
  func value(of option: String) -> String? {
    values.first { $0.name == option }?.value
  }

  /// The value of an option as `read` makes it of its word; `nil` if the option is not there.
  func value<Value>(of option: String, _ read: (String) -> Value?) throws(NotPlain) -> Value? {
    guard let word = value(of: option) else { return nil }
    guard let value = read(word) else { throw NotPlain() }
    return value
  }
}
