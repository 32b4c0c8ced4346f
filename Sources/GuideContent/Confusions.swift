/// Words that many people write with other hanzi than our texts, so that a search takes both for the same.
public struct Confusions: Sendable {
  /// The table that ships. It is read when it is first used.
  public static let shipped = Confusions(table: confusionTable)

  /// The most ways of writing one text that are given.
  private static let mostVariants = 8

  private let pairs: [(written: String, meant: String)]

  /// Makes a table from text: a line for each pair, the written word and the meant word with a blank between.
  public init(table: String) {
    pairs = table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  /// The text with the words that are meant.
  public func resolving(_ text: String) -> String {
    pairs.reduce(text) { text, pair in
      text.contains(pair.written) ? text.replacing(pair.written, with: pair.meant) : text
    }
  }

  /// All ways of writing the text, itself first.
  public func variants(of text: String) -> [String] {
    var variants = [text]
    for pair in pairs {
      for variant in variants {
        for (from, to) in [(pair.written, pair.meant), (pair.meant, pair.written)] where variant.contains(from) {
          let other = variant.replacing(from, with: to)
          if variants.count < Self.mostVariants, !variants.contains(other) { variants.append(other) }
        }
      }
    }
    return variants
  }
}
