/// The first letters of hanzi in pinyin, for finding words by typing initials.
public struct PinyinInitials: Sendable {
  /// The table that ships. It is read when it is first used.
  public static let shipped = PinyinInitials(table: pinyinTable)

  private static let bitsOfLetter: UInt32 = 8

  /// A hanzi's code point and one of its letters in each number, in order: a dictionary would take twenty times the memory.
  private let pairs: [UInt32]

  /// Makes a table from text: a line for each letter, the letter first and then its hanzi.
  public init(table: String) {
    var pairs: [UInt32] = []
    for line in table.split(separator: "\n") {
      guard let letter = line.unicodeScalars.first, letter.isASCII else { continue }
      pairs += line.unicodeScalars.dropFirst().map { $0.value << Self.bitsOfLetter | letter.value }
    }
    self.pairs = pairs.sorted()
  }

  /// The letters that a hanzi's readings begin with, in alphabetical order; empty for anything that is no hanzi.
  public func initials(of hanzi: Unicode.Scalar) -> [Character] {
    let first = hanzi.value << Self.bitsOfLetter
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < first { low = middle + 1 } else { high = middle }
    }
    return pairs[low...].prefix { $0 >> Self.bitsOfLetter == hanzi.value }
      .compactMap { Unicode.Scalar($0 & (1 << Self.bitsOfLetter - 1)).map(Character.init) }
  }

  /// The letters that a hanzi's readings begin with, in alphabetical order; empty for anything that is no hanzi.
  public func initials(of character: Character) -> [Character] {
    let scalars = character.unicodeScalars
    return scalars.count == 1 ? scalars.first.map { initials(of: $0) } ?? [] : []
  }
}
