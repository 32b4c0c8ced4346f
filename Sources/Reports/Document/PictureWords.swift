import Text

/// Breaks words into lines for a picture. A picture cannot measure the typefaces of the reader's browser.
///
/// Latin letters count as wide as in the wider typefaces, so that words are not longer than measured.
enum PictureWords {
  private static let hanzi = 14
  private static let capital = 10
  private static let letter = 8
  private static let breaker = LineBreaker(metrics: TextMetrics(ambiguous: 2))

  /// The lines of words, each at most `width` units wide.
  static func lines(of words: String, width: Int) -> [String] {
    var cells = max(1, width * 2 / hanzi)
    var lines = breaker.lines(of: words, width: cells)
    while cells > 1, lines.contains(where: { self.width(of: $0) > width }) {
      cells -= 1
      lines = breaker.lines(of: words, width: cells)
    }
    return lines
  }

  /// How wide a line is, in units.
  static func width(of line: String) -> Int {
    line.reduce(0) { width, character in
      if breaker.metrics.width(of: character) > 1 { return width + hanzi }
      return width + (character.isUppercase || "mwMW@%".contains(character) ? capital : letter)
    }
  }
}
