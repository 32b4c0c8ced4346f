import GuideContent
import Guides
import Text
import Wizard

extension LineDialogue {
  /// Answers with the one choice that has a text, or lists those that have it; `nil` if none has.
  mutating func find(_ text: String) -> LineReply? {
    let hits = ChoiceSearch(page).hits(for: text)
    guard !hits.isEmpty else { return nil }
    if let exact = hits.first(where: { $0.text == text }) ?? (hits.count == 1 ? hits[0] : nil) {
      return propose(Answer(exact.choice))
    }
    let shown = hits.prefix(Self.mostHits).map { Phrases.Plain.choice(number: "\($0.number)", text: $0.text) }
    let more = hits.count > Self.mostHits ? [Phrases.Plain.moreHits(count: "\(hits.count - Self.mostHits)")] : []
    return LineReply(lines: wrapped(shown + more + [Phrases.Plain.chooseHit]))
  }

  /// More hits than this are not listed.
  private static let mostHits = 20
}
