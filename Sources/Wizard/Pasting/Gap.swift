/// What stands between two words of a pasted text.
struct Gap {
  /// Bytes of a gap that are looked at.
  static let longest = 32

  private let bytes: [UInt8]
  /// Without blanks, quotation marks and brackets.
  private let signs: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    signs = bytes.filter { !$0.isBlank && !$0.isQuote && !$0.isBracket }
  }

  /// `=`, `:`, `:=`, `=>`, also before `@"x"` and `$"x"`.
  var isAssignment: Bool {
    var signs = signs[...]
    if signs.count > 1, let last = signs.last, "@$".utf8.contains(last) { signs = signs.dropLast() }
    return ["=", ":", ":=", "=>"].contains { signs.elementsEqual($0.utf8) }
  }

  /// `", "`: from one text among a call's arguments to the next.
  var isNextArgument: Bool {
    (signs == [UInt8(ascii: ",")] || signs == Array(",@".utf8)) && bytes.contains(where: \.isQuote)
  }

  /// `(`.
  var isCall: Bool { signs.isEmpty && bytes.contains(UInt8(ascii: "(")) }

  /// `("`.
  var isQuotedCall: Bool { isCall && bytes.last?.isQuote == true }

  /// What only stands between a name and its value if the value is a known one: `|`, `->`, `==`, `]`, a word of Chinese,
  /// and the semicolon of PHP's own form, `"service";s:7:"x"`.
  var isLoose: Bool {
    if signs == [UInt8(ascii: ";")] { return bytes.first?.isQuote == true }
    if ["|", "->", "==", "==="].contains(where: { signs == Array($0.utf8) }) { return true }
    if signs.isEmpty { return bytes.contains(UInt8(ascii: "]")) || bytes.contains(UInt8(ascii: "(")) }
    let hanzi = signs.filter { $0 >= 0x80 }
    return !hanzi.isEmpty && signs.allSatisfy { $0 >= 0x80 || ":=".utf8.contains($0) }
  }

  /// `>`.
  var isAngle: Bool { signs == [UInt8(ascii: ">")] }

  /// `><![`.
  var isData: Bool { signs == Array("><!".utf8) }

  /// `><`.
  var isNextElement: Bool { signs == Array("><".utf8) }

  /// `:`, between the prefix and the name of an element.
  var isPrefix: Bool { bytes == [UInt8(ascii: ":")] }

  /// `").` or `']").`, whose point belongs to the next word.
  var isClosing: Bool { signs.isEmpty && bytes.contains(UInt8(ascii: ")")) }

  /// `" `, and nothing else.
  var isBehindQuote: Bool { signs.isEmpty && bytes.first?.isQuote == true && bytes.dropFirst().allSatisfy(\.isBlank) }

  /// Whether a text in quotation marks begins behind the gap: `('`, `) "`, `:"`.
  var opensQuote: Bool { bytes.last?.isQuote == true && (signs.isEmpty || signs == [UInt8(ascii: ":")]) }

  /// `(` or `:`.
  var isTypeSign: Bool { bytes == [UInt8(ascii: "(")] || bytes == [UInt8(ascii: ":")] }

  var hasAngle: Bool { bytes.contains(UInt8(ascii: "<")) || hasClose }
  var hasClose: Bool { bytes.contains(UInt8(ascii: ">")) }
  var endsWithAngle: Bool { bytes.last == UInt8(ascii: "<") }
  var endsWithClose: Bool { bytes.last { !$0.isBlank } == UInt8(ascii: ">") }
  var endsWithEndTag: Bool { signs == Array("</".utf8) }

  /// A line's end, which reaches us as a blank, and the `=` that a mail writes before one.
  var isLineEnd: Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "=") } && bytes.last?.isBlank == true
      && bytes.count { $0 == UInt8(ascii: "=") } <= 1
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`") }
  fileprivate var isBracket: Bool { "[](){}".utf8.contains(self) }
}
