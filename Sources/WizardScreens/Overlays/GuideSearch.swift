import GuideContent
import Guides
import Text

/// A search for places of a guide by words in their text: in Chinese, in Latin letters, or by the pinyin initials of
/// hanzi.
struct GuideSearch: Sendable {
  /// A place that matches, and its first line that matches.
  struct Hit: Sendable, Hashable {
    let place: PlaceID
    let line: String
  }

  /// A line of a place as the search compares it: the text in lower case, and the initials of each character.
  private struct Entry: Sendable {
    let place: PlaceID
    let line: String
    let folded: String
    let initials: [[Character]]
  }

  private let entries: [Entry]

  /// Makes the lines of the whole guide searchable. A place's most telling lines come first.
  init(guide: Guide, initials: PinyinInitials) {
    let steps = (guide.flow.opening + guide.flow.parts.flatMap(\.steps)).map(\.id)
    entries = (steps + guide.flow.findings.map(\.id)).flatMap { id in
      Self.lines(of: id, in: guide).map { line in
        let folded = line.narrowed.lowercased().filter { $0 != " " }
        return Entry(
          place: id, line: line, folded: folded, initials: folded.map { Self.initials(of: $0, in: initials) })
      }
    }
  }

  private static func initials(of character: Character, in table: PinyinInitials) -> [Character] {
    let found = table.initials(of: character)
    return found.isEmpty ? [character] : found
  }

  private static func lines(of id: PlaceID, in guide: Guide) -> [String] {
    let words = guide.words(of: id)
    let choices = (guide.step(id)?.choices ?? []).compactMap { words.choices[$0.id] }
    let body = words.body.filter { $0.kind != .figure }.flatMap { $0.text.split(separator: "\n").map(String.init) }
    return [words.title] + choices + (words.action.map { [$0] } ?? []) + body
  }

  /// The places whose text has `text` in it, each once, with its first line that matches.
  ///
  /// Places that have the words themselves come before places that match by initials.
  func hits(for text: String) -> [Hit] {
    let wanted = text.narrowed.lowercased().filter { $0 != " " }
    guard !wanted.isEmpty else { return [] }
    let asWritten = entries.filter { $0.folded.contains(wanted) }
    let byInitials = entries.filter { Self.contains($0.initials, Array(wanted)) }
    var seen: Set<PlaceID> = []
    return (asWritten + byInitials).filter { seen.insert($0.place).inserted }
      .map { Hit(place: $0.place, line: $0.line) }
  }

  private static func contains(_ initials: [[Character]], _ wanted: [Character]) -> Bool {
    guard wanted.count <= initials.count else { return false }
    return (0...(initials.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { initials[start + $0].contains(wanted[$0]) }
    }
  }
}
