/// A text as the index of words has it: a row of hanzi in pairs that overlap, each pair a word.
///
/// SQLite's `unicode61` makes one word of a row of hanzi. Each hanzi alone, as in the table `search`, finds every part of
/// it, but common hanzi stand in every other case, and to find those in which three of them follow each other takes
/// reading through all. Of pairs there are so many more that each stands in few cases.
struct SearchTokens {
  private enum Token {
    case hanzi(Unicode.Scalar)
    case word(String.UnicodeScalarView)

    var isHanzi: Bool {
      switch self {
      case .hanzi: true
      case .word: false
      }
    }
  }

  private let tokens: [Token]

  /// Takes a folded text apart as `unicode61` does: into letters and digits in a row, and hanzi one by one.
  init(_ text: String) {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    func endWord() {
      if !word.isEmpty { tokens.append(.word(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        endWord()
        tokens.append(.hanzi(scalar))
      } else if Self.isPartOfWord(scalar) || !word.isEmpty && Self.isMark(scalar) {
        word.append(scalar)
      } else {
        endWord()
      }
    }
    endWord()
    self.tokens = tokens
  }

  /// Whether there is anything in the text that the index sees.
  var isEmpty: Bool { tokens.isEmpty }

  /// What the index is given: each hanzi with the one after it, the last of a row alone.
  var indexed: String {
    joined(tokens.indices.map(text(at:)))
  }

  /// The text as a phrase to find, of which the last word may go on; `nil` if there is nothing to find.
  var phrase: String? {
    guard let last = tokens.last else { return nil }
    // The last of several hanzi is in the pair before it, whatever comes next.
    let isInPair = last.isHanzi && tokens.dropLast().last?.isHanzi == true
    let found = isInPair ? tokens.indices.dropLast() : tokens.indices
    return "\"\(joined(found.map(text(at:))))\"" + (isInPair ? "" : "*")
  }

  private func text(at index: Int) -> String.UnicodeScalarView {
    switch tokens[index] {
    case .word(let word): return word
    case .hanzi(let first):
      guard index + 1 < tokens.count, case .hanzi(let second) = tokens[index + 1] else {
        return String.UnicodeScalarView([first])
      }
      return String.UnicodeScalarView([first, second])
    }
  }

  private func joined(_ words: [String.UnicodeScalarView]) -> String {
    var joined = String.UnicodeScalarView()
    for word in words {
      if !joined.isEmpty { joined.append(" ") }
      joined.append(contentsOf: word)
    }
    return String(joined)
  }

  /// The classes of signs that `unicode61` makes words of.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}
