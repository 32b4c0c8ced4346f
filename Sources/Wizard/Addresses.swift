/// Web addresses in a text.
public enum Addresses {
  /// Every address in the text, in order: from `http://` or `https://` to the next character that no address has.
  public static func all(in text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "http")?.lowerBound {
      rest = rest[start...]
      let address = rest.prefix { isPart($0) }
      if address.hasPrefix("http://") || address.hasPrefix("https://") { found.append(String(address)) }
      rest = rest.dropFirst(max(address.count, 1))
    }
    return found
  }

  private static func isPart(_ character: Character) -> Bool {
    guard let value = character.asciiValue else { return false }
    return value > 0x20 && value < 0x7F && !"<>\"'`\\^{}|".contains(character)
  }
}
