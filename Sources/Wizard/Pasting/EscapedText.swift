internal import Text

/// A text in which signs may be written as escapes, as addresses inside addresses, JSON, HTML and mails do.
struct EscapedText {
  /// How many times signs are escaped at most, as in `%253D`.
  private static let mostLayers = 3

  /// The entities of HTML that stand between names and values.
  private static let entities: [(name: StaticString, sign: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&equals;", "="),
    ("&nbsp;", " "), ("&lowbar;", "_"), ("&colon;", ":"),
  ]

  /// The text in Chinese marks as ordinary ones, and then with one layer of escapes less each time.
  let layers: [[UInt8]]

  init(_ bytes: [UInt8]) {
    var text = bytes
    if bytes.contains(where: { $0 >= 0x80 }) { text = Array(String(decoding: bytes, as: UTF8.self).pasted.utf8) }
    var layers = [text]
    for _ in 0..<Self.mostLayers {
      let count = text.count
      text = Self.withoutLayer(text)
      if text.count == count { break }
      layers.append(text)
    }
    self.layers = layers
  }

  private static func withoutLayer(_ text: [UInt8]) -> [UInt8] {
    let isMail = isQuotedPrintable(text)
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var rest = text[...]
    while let first = rest.first {
      let escape = sign(atStartOf: rest, isMail: isMail)
      plain.append(escape?.sign ?? first)
      rest = rest.dropFirst(escape?.length ?? 1)
    }
    return plain
  }

  /// Whether a mail has written `=` as `=3D`. Only then are other signs written so too: a price may be `=20`.
  private static func isQuotedPrintable(_ text: [UInt8]) -> Bool {
    text.indices.dropLast(2).contains { text[$0] == UInt8(ascii: "=") && text[$0...].starts(with: "=3D".utf8) }
  }

  /// The sign that an escape stands for, and how many bytes the escape has; `nil` if none begins here.
  private static func sign(atStartOf text: ArraySlice<UInt8>, isMail: Bool) -> (sign: UInt8, length: Int)? {
    switch text.first {
    case UInt8(ascii: "%"): coded(text, after: "%u", digits: 4) ?? coded(text, after: "%", digits: 2)
    case UInt8(ascii: "\\"):
      coded(text, after: "\\u", digits: 4) ?? coded(text, after: "\\x", digits: 2) ?? escaped(text)
    case UInt8(ascii: "="): isMail ? coded(text, after: "=", digits: 2) : nil
    case UInt8(ascii: "&"): numbered(text) ?? entity(text)
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

  /// A sign behind a backslash, as in quoted texts and in Markdown.
  private static func escaped(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    guard let next = text.dropFirst().first, "\"'\\/_=&-.<>[](){}*".utf8.contains(next) else { return nil }
    return (next, 2)
  }

  /// An entity that says a sign's number, such as `&#61;` or `&#x3D;`.
  private static func numbered(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    guard text.starts(with: "&#".utf8), let end = text.prefix(8).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let digits = String(decoding: text[..<end].dropFirst(2), as: UTF8.self).lowercased()
    let number = digits.hasPrefix("x") ? UInt8(digits.dropFirst(), radix: 16) : UInt8(digits)
    guard let number, (0x20...0x7E).contains(number) else { return nil }
    return (number, end - text.startIndex + 1)
  }

  private static func entity(_ text: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    for (name, sign) in entities
    where text.starts(with: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) {
      return (UInt8(sign.value), name.utf8CodeUnitCount)
    }
    return nil
  }
}

extension String {
  /// The text with ordinary signs for those of Chinese and of word processors, and without characters that nobody sees.
  var pasted: String {
    var plain = String.UnicodeScalarView()
    for scalar in narrowed.unicodeScalars {
      switch scalar {
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{300C}", "\u{300D}", "\u{300E}", "\u{300F}": plain.append("\"")
      case "\u{2018}", "\u{2019}": plain.append("'")
      case "\u{3010}", "\u{3014}": plain.append("[")
      case "\u{3011}", "\u{3015}": plain.append("]")
      case "\u{3008}", "\u{300A}": plain.append("<")
      case "\u{3009}", "\u{300B}": plain.append(">")
      case "\u{3001}": plain.append(",")
      case "\u{3002}": plain.append(";")
      case "\u{A0}", "\u{2002}"..."\u{200A}", "\u{202F}": plain.append(" ")
      case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2069}", "\u{FEFF}": break
      case "\u{2192}", "\u{21D2}": plain.append(contentsOf: "=>".unicodeScalars)
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
