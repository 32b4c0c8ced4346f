import Text

/// Breaks words into lines for a picture, which cannot measure the typefaces that a page will find.
///
/// Latin letters are taken to be as wide as in the wider typefaces, so that words do not come out longer than measured.
enum PictureWords {
  private static let hanzi = 14
  private static let capital = 10
  private static let letter = 8
  private static let breaker = LineBreaker(metrics: TextMetrics(ambiguous: 2))

  /// Lines of at most `width` units: of as many cells as there are where all are hanzi, of fewer where that is too wide.
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
