import GuideContent
import Guides

/// Finds places of a guide by words in them: Chinese, Latin, or the pinyin initials of Chinese.
struct GuideSearch: Sendable {
  /// A place that was found, and the line in it that was.
  struct Hit: Sendable, Hashable {
    let place: PlaceID
    let line: String
  }

  /// A line of a place, with what it can be found by: its text in lower case, and each character's initials.
  private struct Entry: Sendable {
    let place: PlaceID
    let line: String
    let folded: String
    let initials: [[Character]]
  }

  private let entries: [Entry]

  /// Reads the whole guide; `lines` gives the lines of a place, the most telling first.
  init(guide: Guide, initials: PinyinInitials) {
    let steps = (guide.flow.opening + guide.flow.parts.flatMap(\.steps)).map(\.id)
    entries = (steps + guide.flow.findings.map(\.id)).flatMap { id in
      Self.lines(of: id, in: guide).map { line in
        let folded = line.lowercased().filter { $0 != " " }
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

  /// The places in which `text` stands, each once, with its first line that has it.
  ///
  /// Words found as they stand come before those found by their initials.
  func hits(for text: String) -> [Hit] {
    let wanted = text.lowercased().filter { $0 != " " }
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
