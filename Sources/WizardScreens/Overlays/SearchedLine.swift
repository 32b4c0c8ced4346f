import GuideContent
import Text

/// A line as a search compares it.
struct SearchedLine: Sendable {
  /// The line as it is shown.
  let text: String
  /// The line in lower case, with plain signs and without blanks.
  fileprivate let folded: String
  /// The folded line with the words that are meant by others in it; `nil` if there are no others.
  fileprivate let meant: String?
  /// The folded line without the dashes between digits, if there are any: numbers have them at different places.
  fileprivate let numbers: String?
  /// The initials of each character; the character itself if it has none.
  fileprivate let initials: [[Character]]

  init(_ text: String, initials table: PinyinInitials, confusions: Confusions) {
    self.text = text
    folded = text.plainSigns.lowercased().filter { $0 != " " }
    let resolved = confusions.resolving(folded)
    meant = resolved == folded ? nil : resolved
    numbers = Self.numbers(in: folded)
    initials = folded.map { character in
      let found = table.initials(of: character)
      return found.isEmpty ? [character] : found
    }
  }

  private static func numbers(in text: String) -> String? {
    guard text.contains("-") else { return nil }
    var numbers = ""
    for character in text where character != "-" || numbers.last?.isNumber != true { numbers.append(character) }
    return numbers
  }
}

/// The words that somebody searches for.
struct WantedWords: Sendable {
  /// Fewer digits are no number.
  private static let fewestDigits = 3

  /// A word, and the word that is meant by it.
  private struct Word: Sendable {
    let written: String
    let meant: String

    init(_ written: String, confusions: Confusions) {
      self.written = written
      meant = confusions.resolving(written)
    }

    func isIn(_ line: SearchedLine) -> Bool {
      if line.folded.contains(written) { return true }
      guard line.meant != nil || meant != written else { return false }
      return (line.meant ?? line.folded).contains(meant)
    }
  }

  private let words: [Word]
  private let whole: Word
  /// The digits of a number that was typed with blanks or dashes in it; `nil` if anything else was typed.
  private let number: String?

  init(_ typed: String, confusions: Confusions) {
    let text = typed.plainSigns.lowercased()
    words = text.split(whereSeparator: \.isWhitespace).map { Word(String($0), confusions: confusions) }
    whole = Word(text.filter { !$0.isWhitespace }, confusions: confusions)
    let digits = whole.written.filter { $0 != "-" }
    let isNumber = digits.count >= Self.fewestDigits && digits.allSatisfy { ("0"..."9").contains($0) }
    number = isNumber ? digits : nil
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a line has the text itself in it, whatever its blanks; a number with whatever dashes.
  func isWhole(in line: SearchedLine) -> Bool {
    whole.isIn(line) || number.map { (line.numbers ?? line.folded).contains($0) } == true
  }

  /// Whether a line has every one of several words in it.
  func areAll(in line: SearchedLine) -> Bool {
    words.count > 1 && words.allSatisfy { $0.isIn(line) }
  }

  /// Whether each of several words is in one of the lines.
  func areAll(amongst lines: [SearchedLine]) -> Bool {
    words.count > 1 && words.allSatisfy { lines.contains(where: $0.isIn) }
  }

  /// Whether a line has a word in it.
  func isAny(in line: SearchedLine) -> Bool {
    words.contains { $0.isIn(line) }
  }

  /// Whether a line has every word in it, by itself or by its initials.
  func areAllInitials(in line: SearchedLine) -> Bool {
    words.allSatisfy { $0.isIn(line) || Self.contains(line.initials, Array($0.written)) }
  }

  private static func contains(_ initials: [[Character]], _ wanted: [Character]) -> Bool {
    guard wanted.count <= initials.count else { return false }
    return (0...(initials.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { initials[start + $0].contains(wanted[$0]) }
    }
  }
}
