internal import Text

/// A text in which signs may be written as escapes, as addresses inside addresses, JSON, HTML and mails do.
struct EscapedText {
  /// How many times signs are escaped at most, as in `%253D`.
  private static let mostLayers = 3

  /// The entities of HTML that stand between names and values.
  private static let entities: [(name: StaticString, sign: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&equals;", "="),
    ("&#39;", "'"), ("&#34;", "\""), ("&#38;", "&"), ("&#60;", "<"), ("&#61;", "="), ("&#62;", ">"),
  ]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text without escapes; Chinese marks are ordinary ones.
  var plain: [UInt8] {
    var text = bytes
    if bytes.contains(where: { $0 >= 0x80 }) { text = Array(String(decoding: bytes, as: UTF8.self).narrowed.utf8) }
    for _ in 0..<Self.mostLayers {
      let before = text.count
      text = Self.withoutLayer(text)
      if text.count == before { break }
    }
    return text
  }

  private static func withoutLayer(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var rest = text[...]
    while let first = rest.first {
      let escape = sign(atStartOf: rest)
      plain.append(escape?.sign ?? first)
      rest = rest.dropFirst(escape?.length ?? 1)
    }
    return plain
  }

  /// The sign that an escape stands for, and how many bytes the escape has; `nil` if none begins here.
  private static func sign(atStartOf text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    switch text.first {
    case UInt8(ascii: "%"): coded(text, after: "%", digits: 2)
    case UInt8(ascii: "\\"):
      coded(text, after: "\\u", digits: 4) ?? coded(text, after: "\\x", digits: 2) ?? quoted(text)
    case UInt8(ascii: "="): text.starts(with: Array("=3D".utf8)) ? (UInt8(ascii: "="), 3) : nil
    case UInt8(ascii: "&"): entity(text)
    default: nil
    }
  }

  /// An escape that says a printable ASCII sign's number in hexadecimal digits.
  private static func coded(
    _ text: ArraySlice<UInt8>, after mark: String, digits: Int
  ) -> (sign: UInt8, length: Int)? {
    let length = mark.utf8.count + digits
    guard text.count >= length, text.starts(with: mark.utf8) else { return nil }
    let number = text.dropFirst(mark.utf8.count).prefix(digits)
    guard let value = UInt8(String(decoding: number, as: UTF8.self), radix: 16), (0x20...0x7E).contains(value) else {
      return nil
    }
    return (value, length)
  }

  /// A quotation mark inside a quoted text.
  private static func quoted(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    guard let next = text.dropFirst().first, next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") else { return nil }
    return (next, 2)
  }

  private static func entity(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    for (name, sign) in entities
    where text.starts(with: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) {
      return (UInt8(sign.value), name.utf8CodeUnitCount)
    }
    return nil
  }
}
