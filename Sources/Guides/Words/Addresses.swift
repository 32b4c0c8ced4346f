/// Web addresses in a text.
public enum Addresses {
  /// Every address in the text, in order. An address goes from `http://` or `https://` to the next character that no
  /// address has.
  public static func all(in text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "h")) {
      rest = rest[start...]
      let isAddress = rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
      let address = rest.prefix { isAddress && isPart($0) }
      if isAddress { found.append(String(Substring(address))) }
      rest = rest.dropFirst(max(address.count, 1))
    }
    return found
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"<>\"'`\\^{}|".utf8.contains(byte)
  }
}
