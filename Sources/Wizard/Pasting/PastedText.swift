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

  /// Bytes of the longest value.
  private static let longestValue = 128
  /// Into how many pieces line ends may break a value.
  private static let mostPieces = 3
  /// How many words away from its name the value of a form's field may stand.
  private static let fieldWords = 8
  /// How many words that say the type of a value may stand before it.
  private static let mostTypeWords = 3

  private var words: [Word] = []
  private var end: Gap

  /// Takes a text apart.
  init(_ bytes: [UInt8]) {
    var gap: [UInt8] = []
    var word: [UInt8] = []
    for byte in bytes {
      if byte.isWordPart {
        if word.count < Self.longestValue { word.append(byte) }
        continue
      }
      // A dash is a sign where it stands alone, and in an arrow.
      let isArrow = byte == UInt8(ascii: ">") && word.last == UInt8(ascii: "-")
      let dashes = word.allSatisfy(\.isDash) ? word : isArrow ? [UInt8(ascii: "-")] : []
      word.removeLast(dashes.count)
      if !word.isEmpty {
        words.append(Word(text: String(decoding: word, as: UTF8.self), gap: Gap(gap)))
        (word, gap) = ([], [])
      }
      if gap.count < Gap.longest { gap += dashes + [byte] }
    }
    if !word.isEmpty {
      words.append(Word(text: String(decoding: word, as: UTF8.self), gap: Gap(gap)))
      gap = []
    }
    end = Gap(gap)
  }

  /// The text's word, if it has no other one.
  var onlyWord: String? { words.count == 1 ? words[0].text : nil }

  /// A value that the text may give a parameter.
  struct Value {
    /// The value in several readings, if line ends may have broken it: up to the first one, then without it, and so on.
    var readings: [String]
    /// Whether name and value only stand beside each other, so that the value counts only if it is a known one.
    var isGuess: Bool
  }

  /// The values that the text gives a parameter, in its order.
  func values(of parameter: String) -> [Value] {
    let name = parameter.lowercased()
    return words.indices.flatMap { index -> [Value] in
      guard isName(words[index].text.lowercased(), name, at: index) else { return [] }
      if let value = valueIndex(ofNameAt: index, name: name) { return self.values(at: value, isGuess: false) }
      guard words[index].text.lowercased() == name, gap(after: index).isLoose, index + 1 < words.count else {
        return []
      }
      return self.values(at: index + 1, isGuess: true)
    }
  }

  private func isName(_ word: String, _ name: String, at index: Int) -> Bool {
    word == name || word.hasSuffix("." + name) || word == name + ".value" || word.hasSuffix("." + name + ".value")
      || word.hasSuffix("set" + name) && gap(after: index).isCall
  }

  /// Where the value stands that belongs to the name at `index`; `nil` if it has none.
  private func valueIndex(ofNameAt index: Int, name: String) -> Int? {
    let gap = gap(after: index)
    if let value = fieldValue(ofNameAt: index) { return value }
    guard index + 1 < words.count else { return nil }
    if gap.isAssignment || gap.isNextArgument || gap.isQuotedCall { return index + 1 }
    if gap.isCall, words[index].text.lowercased().hasSuffix("set" + name) { return index + 1 }
    return elementValue(ofNameAt: index) ?? propertyValue(ofNameAt: index)
  }

  /// Where the value stands in an element called by the name, or in the element after one that holds the name.
  private func elementValue(ofNameAt index: Int) -> Int? {
    let before = words[index].gap
    if before.endsWithAngle || before.isPrefix && index > 0 && words[index - 1].gap.endsWithAngle {
      let last = min(index + Self.fieldWords, words.count - 1)
      guard let close = (index + 1...max(index + 1, last)).first(where: { $0 < words.count && words[$0].gap.hasClose })
      else { return nil }
      if words[close].gap.isData, words[close].text == "CDATA" { return close + 1 < words.count ? close + 1 : nil }
      return words[close].gap.isAngle ? close : nil
    }
    // <key>service</key><string>x</string>
    guard before.endsWithClose, index + 3 < words.count, words[index + 1].gap.endsWithEndTag,
      words[index + 2].gap.isNextElement, words[index + 3].gap.isAngle
    else { return nil }
    return index + 3
  }

  /// Where the value stands in a field of a form whose name is at `index`, in the same tag or behind it.
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
    guard index + 1 < words.count else { return nil }
    if words[index + 1].gap.isAngle { return index + 1 }
    let isPart = index > 1 && words[index - 2].text.lowercased() == "form-data"
    return isPart && words[index + 1].gap.isBehindQuote ? index + 1 : nil
  }

  /// Where the value stands that a field called by the name is set to: `("service").value = "x"`, `('service').val('x')`.
  private func propertyValue(ofNameAt index: Int) -> Int? {
    guard index + 2 < words.count, words[index + 1].gap.isClosing,
      [".value", ".val"].contains(words[index + 1].text.lowercased()),
      words[index + 2].gap.isAssignment || words[index + 2].gap.isQuotedCall
    else { return nil }
    return index + 2
  }

  private func values(at index: Int, isGuess: Bool) -> [Value] {
    let readings = readings(at: index + typeWords(at: index))
    return readings.isEmpty ? [] : [Value(readings: readings, isGuess: isGuess)]
  }

  /// How many words before the value say its type: `string(25) "x"`, `s:25:"x"`, `u'x'`.
  private func typeWords(at index: Int) -> Int {
    let types = ["string", "str", "s", "u", "b", "n", "l"]
    guard types.contains(words[index].text.lowercased()) else { return 0 }
    for next in index + 1...index + Self.mostTypeWords where next < words.count {
      if words[next].gap.opensQuote { return next - index }
      guard words[next].gap.isTypeSign, words[next].text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { break }
    }
    return 0
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

extension UInt8 {
  fileprivate var isDash: Bool { self == UInt8(ascii: "-") }

  fileprivate var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
