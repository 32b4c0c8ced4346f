/// A pasted text as words and what stands between them, to find the values of parameters in.
///
/// A word is a run of ASCII letters, digits, `_`, `.` and `-`. What stands between two words says how they belong
/// together: `service=x`, `'service' => 'x'`, `put("service", "x")`, `setService("x")`, `<service>x</service>`,
/// `<input name="service" value="x">` all give the parameter `service` the value `x`.
struct PastedText {
  /// A word, and the bytes between it and the word before.
  private struct Word {
    var text: String
    var gap: Gap
  }

  /// Bytes of a text that are looked at; addresses of a failing request are some 2,000 long.
  private static let longestText = 65_536
  /// Bytes of the longest value.
  private static let longestValue = 128
  /// Into how many pieces line ends may break a value.
  private static let mostPieces = 3
  /// How many words away from its name the value of a form's field may stand.
  private static let fieldWords = 8

  private var words: [Word] = []
  private var end: Gap

  /// Takes a text apart, with its escapes undone.
  init(_ text: String) {
    let bytes = EscapedText(Array(text.utf8.prefix(Self.longestText))).plain
    var gap: [UInt8] = []
    var word: [UInt8] = []
    for byte in bytes {
      if byte.isWordPart {
        if word.count < Self.longestValue { word.append(byte) }
        continue
      }
      if !word.isEmpty {
        words.append(Word(text: String(decoding: word, as: UTF8.self), gap: Gap(gap)))
        (word, gap) = ([], [])
      }
      if gap.count < Gap.longest { gap.append(byte) }
    }
    if !word.isEmpty {
      words.append(Word(text: String(decoding: word, as: UTF8.self), gap: Gap(gap)))
      gap = []
    }
    end = Gap(gap)
  }

  /// The text's word, if it has no other one.
  var onlyWord: String? { words.count == 1 ? words[0].text : nil }

  /// The values that the text gives a parameter, in its order.
  ///
  /// Each comes in several readings if line ends may have broken it: up to the first one, then without it, and so on.
  func readings(of parameter: String) -> [[String]] {
    let name = parameter.lowercased()
    return words.indices.compactMap { index in
      guard let value = valueIndex(ofNameAt: index, name: name) else { return nil }
      let readings = readings(at: value)
      return readings.isEmpty ? nil : readings
    }
  }

  /// Where the value stands that belongs to the name at `index`; `nil` if that is no such name, or has no value.
  private func valueIndex(ofNameAt index: Int, name: String) -> Int? {
    let word = words[index].text.lowercased()
    let isSetter = word.hasSuffix("set" + name) && gap(after: index).isCall
    guard isSetter || word == name || word.hasSuffix("." + name) else { return nil }
    let gap = gap(after: index)
    if isSetter || gap.isAssignment || gap.isNextArgument || words[index].gap.endsWithAngle && gap.isAngle {
      return index + 1 < words.count ? index + 1 : nil
    }
    if words[index].gap.endsWithAngle, gap.isData, index + 1 < words.count, words[index + 1].text == "CDATA" {
      return index + 2 < words.count ? index + 2 : nil
    }
    return fieldValue(ofNameAt: index)
  }

  /// Where the value stands in a field of a form whose name is at `index`, in the same tag.
  private func fieldValue(ofNameAt index: Int) -> Int? {
    guard index > 0, ["name", "key", "id"].contains(words[index - 1].text.lowercased()), words[index].gap.isAssignment
    else { return nil }
    var behind = index + 1
    while behind + 1 < words.count, behind <= index + Self.fieldWords, !words[behind].gap.hasAngle {
      if words[behind].text.lowercased() == "value", words[behind + 1].gap.isAssignment { return behind + 1 }
      behind += 1
    }
    var before = index - 2
    while before > 0, before >= index - Self.fieldWords, !words[before + 1].gap.hasAngle {
      if words[before - 1].text.lowercased() == "value", words[before].gap.isAssignment { return before }
      before -= 1
    }
    return nil
  }

  private func readings(at index: Int) -> [String] {
    var readings: [String] = []
    var value = ""
    for next in index..<min(index + Self.mostPieces, words.count) {
      if next > index, !words[next].gap.isLineEnd { break }
      value += words[next].text
      let end = value.lastIndex { $0 != "." && $0 != "-" }
      if let end { readings.append(String(value[...end].prefix(Self.longestValue))) }
    }
    return readings
  }

  private func gap(after index: Int) -> Gap {
    index + 1 < words.count ? words[index + 1].gap : end
  }
}

/// What stands between two words.
private struct Gap {
  /// Bytes of a gap that are looked at.
  static let longest = 16

  private let bytes: [UInt8]
  /// Without blanks, quotation marks and brackets.
  private let signs: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    signs = bytes.filter { !$0.isBlank && !$0.isQuote && !$0.isBracket }
  }

  /// `=`, `:`, `:=`, `=>`.
  var isAssignment: Bool { ["=", ":", ":=", "=>"].contains { signs == Array($0.utf8) } }

  /// `", "`: from one text among a call's arguments to the next.
  var isNextArgument: Bool { signs == [UInt8(ascii: ",")] && bytes.contains(where: \.isQuote) }

  /// `("`.
  var isCall: Bool { signs.isEmpty && bytes.contains(UInt8(ascii: "(")) }

  /// `>`.
  var isAngle: Bool { signs == [UInt8(ascii: ">")] }

  /// `><![`.
  var isData: Bool { signs == Array("><!".utf8) }

  var hasAngle: Bool { bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: ">")) }
  var endsWithAngle: Bool { bytes.last == UInt8(ascii: "<") }

  /// A line's end, which reaches us as a blank, and the `=` that a mail writes before one.
  var isLineEnd: Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "=") } && bytes.last?.isBlank == true
      && bytes.count { $0 == UInt8(ascii: "=") } <= 1
  }
}

extension UInt8 {
  fileprivate var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`") }
  fileprivate var isBracket: Bool { "[](){}".utf8.contains(self) }
}
