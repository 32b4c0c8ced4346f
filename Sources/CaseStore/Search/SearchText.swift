internal import Cases
internal import Guides
import Text

/// The searchable text of a case: words for the full-text index, and digits, of which any part can be searched for.
///
/// SQLite's `unicode61` reads a row of hanzi as one word, and its `trigram` finds nothing shorter than three signs,
/// while most names have two hanzi. So hanzi are separated here, and a name is searched for as a phrase.
struct SearchText: Sendable, Hashable {
  /// A private-use character between fields. It is a word of its own, so that no phrase reaches from one field into the
  /// next.
  private static let fieldMark = " \u{E000} "

  /// The texts, with hanzi separated.
  let words: String
  /// The digits of the details that are found by them, each on its line; empty if there are none.
  let digits: String

  /// The words and digits of a case, whose details are those of a form.
  init(_ kept: Case, form: CaseForm) {
    let rules = form.fields.map(\.rule)
    let found = rules.filter(\.isFoundByWords).map { kept.details[$0.id] }
    let notes = kept.notes.sorted { $0.key < $1.key }.map(\.value)
    let texts = [kept.number.signs] + found + [kept.parkedBecause ?? ""] + notes
    words = texts.filter { !$0.isEmpty }.map { Self.apart(Self.folded($0)) }.joined(separator: Self.fieldMark)
    digits = rules.filter(\.isFoundByDigits)
      .map { Self.digits(of: Self.folded(kept.details[$0.id])) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The text with ordinary signs for full-width ones, with present characters for those of `AssignedHanzi`, and
  /// without NUL, at which SQLite would end it.
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
