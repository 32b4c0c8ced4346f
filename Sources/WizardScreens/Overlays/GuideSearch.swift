import GuideContent
import Guides
import Text

/// A search for places of a guide by words in their text: in Chinese, in Latin letters, or by the pinyin initials of
/// hanzi. Words with a blank between must all be there.
struct GuideSearch: Sendable {
  /// A place that matches, and its first line that matches.
  struct Hit: Sendable, Hashable {
    let place: PlaceID
    let line: String
  }

  /// All lines of a place, the most telling first.
  private struct Entry: Sendable {
    let place: PlaceID
    let lines: [SearchedLine]
  }

  private let entries: [Entry]
  private let confusions: Confusions

  /// Makes the lines of the whole guide searchable.
  init(guide: Guide, initials: PinyinInitials = .shipped, confusions: Confusions = .shipped) {
    let steps = (guide.flow.opening + guide.flow.sections.flatMap(\.steps)).map(\.id)
    self.confusions = confusions
    entries = (steps + guide.flow.findings.map(\.id)).map { id in
      Entry(
        place: id,
        lines: Self.lines(of: id, in: guide).map { SearchedLine($0, initials: initials, confusions: confusions) })
    }
  }

  private static func lines(of id: PlaceID, in guide: Guide) -> [String] {
    let words = guide.words(of: id)
    let choices = (guide.step(id)?.choices ?? []).compactMap { words.choices[$0.id] }
    let body = words.body.filter { $0.kind != .figure }.flatMap { $0.text.split(separator: "\n").map(String.init) }
    return [words.title] + choices + (words.action.map { [$0] } ?? []) + body
      + (guide.finding(id)?.phones ?? []).compactMap { guide.texts.phones[$0].map(PageComposer.line(for:)) }
  }

  /// The places that match, each once, with the line that matches best.
  ///
  /// Places that have the text itself come first, then those that have all its words, and then those that match by
  /// initials.
  func hits(for text: String) -> [Hit] {
    let wanted = WantedWords(text, confusions: confusions)
    guard !wanted.isEmpty else { return [] }
    let ways: [(Entry) -> SearchedLine?] = [
      { entry in entry.lines.first(where: wanted.isWhole(in:)) },
      { entry in entry.lines.first(where: wanted.areAll(in:)) },
      { entry in wanted.areAll(amongst: entry.lines) ? entry.lines.first(where: wanted.isAny(in:)) : nil },
      { entry in entry.lines.first(where: wanted.areAllInitials(in:)) },
    ]
    var seen: Set<PlaceID> = []
    return ways.flatMap { way in
      entries.compactMap { entry in way(entry).map { Hit(place: entry.place, line: $0.text) } }
    }
    .filter { seen.insert($0.place).inserted }
  }
}
