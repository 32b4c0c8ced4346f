import GuideContent
import Guides

/// A search among the choices of a place, by words in their text or by the pinyin initials of hanzi.
struct ChoiceSearch: Sendable {
  /// A choice with its words, and its number on the page from 1.
  struct Hit: Sendable, Hashable {
    let choice: ChoiceID
    let number: Int
    let text: String
  }

  private let entries: [(hit: Hit, line: SearchedLine)]
  private let confusions: Confusions

  /// Makes the choices of a page searchable.
  init(_ page: Page, initials: PinyinInitials = .shipped, confusions: Confusions = .shipped) {
    self.confusions = confusions
    entries = page.rows.enumerated().compactMap { index, row in
      guard case .choice(let choice) = row.meaning else { return nil }
      let hit = Hit(choice: choice, number: index + 1, text: row.text)
      return (hit, SearchedLine(row.text, initials: initials, confusions: confusions))
    }
  }

  /// The choices that match, in the order of the page; all of them for nothing.
  ///
  /// Choices that have the text itself come first, then those that have all its words, and then those that match by
  /// initials.
  func hits(for text: String) -> [Hit] {
    let wanted = WantedWords(text, confusions: confusions)
    guard !wanted.isEmpty else { return entries.map(\.hit) }
    let ways: [(SearchedLine) -> Bool] = [
      wanted.isWhole(in:), wanted.areAll(in:), wanted.areAllInitials(in:),
    ]
    var seen: Set<ChoiceID> = []
    return ways.flatMap { way in entries.filter { way($0.line) }.map(\.hit) }.filter { seen.insert($0.choice).inserted }
  }
}
