/// A text as the index of words has it: a row of hanzi as overlapping pairs, each pair a word.
///
/// SQLite's `unicode61` makes one word of a row of hanzi. With each hanzi as a word, as in the table `search`, every
/// part of the row is found; but common hanzi are in every other case, and to find three of them in a row SQLite reads
/// through all. There are so many more pairs that each is in few cases.
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

  /// Splits a folded text as `unicode61` does, into rows of letters and digits, and into single hanzi.
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

  /// Whether the index sees nothing in the text.
  var isEmpty: Bool { tokens.isEmpty }

  /// The words for the index: each hanzi with the next one, the last hanzi of a row alone.
  var indexed: String {
    joined(tokens.indices.map(text(at:)))
  }

  /// The text as a phrase to search for, whose last word may be the beginning of a longer one; `nil` if the text has no
  /// word.
  var phrase: String? {
    guard let last = tokens.last else { return nil }
    // The last of several hanzi is in the pair before it, whatever follows.
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

  /// The classes of characters that `unicode61` makes words of.
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
