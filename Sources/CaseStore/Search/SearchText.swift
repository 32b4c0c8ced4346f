internal import Cases
import Text

/// What of a case can be found: words, which go to the full-text index, and digits, of which any part is found.
///
/// SQLite's `unicode61` takes a row of hanzi for one word, and its `trigram` finds nothing shorter than three signs,
/// while most names have two. So each hanzi stands alone here, and a name is looked for as a phrase.
struct SearchText: Sendable, Hashable {
  /// A sign for private use that stands between fields as a word of its own, so that no phrase reaches across.
  private static let fieldMark = " \u{E000} "

  /// The texts, hanzi apart.
  let words: String
  /// The digits of PID, telephone and ticket, each on its line; empty if there are none.
  let digits: String

  /// The words and digits of a case.
  init(_ kept: Case) {
    let details = kept.details
    let notes = kept.notes.sorted { $0.key < $1.key }.map(\.value)
    let texts = [kept.number.signs, details.merchant, details.site, details.ticket, kept.parkedBecause ?? ""] + notes
    words = texts.filter { !$0.isEmpty }.map { Self.apart(Self.folded($0)) }.joined(separator: Self.fieldMark)
    digits = [details.partnerID?.digits ?? "", details.telephone, details.ticket]
      .map { Self.digits(of: Self.folded($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The text with full-width signs made ordinary ones, with hanzi under the numbers that they have now, and without NUL, at which SQLite
  /// would end it.
  static func folded(_ text: String) -> String {
    AssignedHanzi.replacing(in: text.narrowed).replacing("\0", with: " ")
  }

  /// The text with each hanzi between blanks.
  static func apart(_ text: String) -> String {
    var apart = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar.properties.isIdeographic else {
        apart.append(scalar)
        continue
      }
      if let last = apart.last, last != " " { apart.append(" ") }
      apart.append(scalar)
      apart.append(" ")
    }
    return String(apart)
  }

  /// The text's digits, 0 to 9, without what stands between them.
  static func digits(of text: String) -> String {
    String(text.unicodeScalars.filter { ("0"..."9").contains($0) })
  }
}
