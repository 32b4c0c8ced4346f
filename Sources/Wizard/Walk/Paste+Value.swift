public import Guides

extension Paste {
  /// The parameter's value in a pasted address, or in a log's line such as `service: …`; `nil` if it has none.
  ///
  /// What is no letter, digit, `_`, `.` or `-` ends the value, so that nothing else of the text gets out of here. Each
  /// byte is looked at a fixed number of times, whatever was pasted.
  public func value(in text: String) -> String? {
    let bytes = Self.unescapingSigns(of: text.utf8.prefix(Self.longestText))
    let name = Array(parameter.lowercased().utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.drop { !Self.isNamePart($0) }
      let word = rest.prefix(while: Self.isNamePart)
      rest = rest[word.endIndex...]
      guard word.lazy.map(Self.lowercased).elementsEqual(name) else { continue }
      if let value = Self.value(at: rest) { return value }
    }
    return nil
  }

  /// Bytes of a pasted text that are looked at; addresses of a failing request are some 2,000 long.
  private static var longestText: Int { 65_536 }

  /// Bytes of the longest value.
  private static var longestValue: Int { 128 }

  /// The value behind an equals sign or a colon, with blanks and quotation marks on either side of it.
  private static func value(at text: ArraySlice<UInt8>) -> String? {
    let sign = text.drop(while: isBlankOrQuote)
    guard let first = sign.first, first == UInt8(ascii: "=") || first == UInt8(ascii: ":") else { return nil }
    let value = sign.dropFirst().drop(while: isBlankOrQuote).prefix(longestValue)
      .prefix { isNamePart($0) || $0 == UInt8(ascii: ".") }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func isBlankOrQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch lowercased(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }

  /// The text with the percent escapes undone that an address inside another address has between its parameters.
  private static func unescapingSigns(of text: Substring.UTF8View) -> [UInt8] {
    let signs: [[UInt8]: UInt8] = [
      Array("%26".utf8): UInt8(ascii: "&"), Array("%3d".utf8): UInt8(ascii: "="),
      Array("%3f".utf8): UInt8(ascii: "?"), Array("%22".utf8): UInt8(ascii: "\""),
      Array("%3a".utf8): UInt8(ascii: ":"),
    ]
    var result: [UInt8] = []
    var rest = text
    while let first = rest.first {
      let sign = first == UInt8(ascii: "%") ? signs[rest.prefix(3).map(lowercased)] : nil
      result.append(sign ?? first)
      rest = rest.dropFirst(sign == nil ? 1 : 3)
    }
    return result
  }
}
