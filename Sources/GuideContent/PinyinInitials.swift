/// The first letters of hanzi in pinyin, for finding words by typing initials.
public struct PinyinInitials: Sendable {
  /// The table that ships. It is read when it is first used.
  public static let shipped = PinyinInitials(table: pinyinTable)

  private var letters: [Character: [Character]] = [:]

  /// Makes a table from text: a line for each letter, the letter first and then its hanzi.
  public init(table: String) {
    for line in table.split(separator: "\n") {
      guard let letter = line.first else { continue }
      for hanzi in line.dropFirst() { letters[hanzi, default: []].append(letter) }
    }
  }

  /// The letters that a hanzi's readings begin with, in alphabetical order; empty for anything that is no hanzi.
  public func initials(of character: Character) -> [Character] {
    letters[character] ?? []
  }
}
