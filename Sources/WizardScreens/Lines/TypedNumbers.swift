import GuideContent
import Text

/// The numbers of choices in a line, as people type them and as input methods write them: `1 3`, `1,3`, `1.`, `(1)`,
/// also with the hanzi that are said around a number and between two.
struct TypedNumbers {
  /// The numbers in order; `nil` for a word that is no number.
  let numbers: [Int?]

  init(_ line: String) {
    let words = line.narrowed.split { Self.separators.contains($0) }
    let counted = words.filter { !Self.isAroundNumber($0) }
    numbers = (counted.isEmpty ? words : counted).map(Self.number)
  }

  /// Blanks, commas, semicolons, brackets, and the hanzi that mean "and".
  private static let separators = Set(" ,;()[]<>'\"")
    .union("\u{3001}\u{3010}\u{3011}\u{300A}\u{300B}\u{300C}\u{300D}\u{2018}\u{2019}\u{201C}\u{201D}")
    .union(Phrases.Plain.betweenNumbers)
  /// Full stops and colons after a number, also Chinese ones.
  private static let stops = Set(".:\u{3002}")

  /// Whether a word is only what is said before a number or behind one, with a blank in between.
  private static func isAroundNumber(_ word: Substring) -> Bool {
    word.allSatisfy { Phrases.Plain.beforeNumber.contains($0) || Phrases.Plain.behindNumber.contains($0) }
  }

  /// The number of a word such as `2` or `2.`, or of a hanzi or a sign that means a number.
  private static func number(_ word: Substring) -> Int? {
    var rest = word
    while let last = rest.last, stops.contains(last) { rest.removeLast() }
    while let first = rest.first, Phrases.Plain.beforeNumber.contains(first) { rest.removeFirst() }
    while let last = rest.last, Phrases.Plain.behindNumber.contains(last) { rest.removeLast() }
    if rest.count == 1 { return rest.first?.wholeNumberValue }
    return rest.allSatisfy { $0.isASCII && $0.isNumber } ? Int(rest) : nil
  }
}
