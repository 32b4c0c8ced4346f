/// Telephone numbers in a text.
public enum PhoneNumbers {
  /// Every telephone number in the text, in order: digits in groups with hyphens between them, such as `0571-26885188`
  /// and `400-820-8820`, or one of the five-digit lines such as 95188.
  ///
  /// A number with one digit too many or too few counts too, since the check looks for such mistakes. Dates do not
  /// count.
  public static func all(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var start = 0
    while start < bytes.count {
      guard isDigit(bytes[start]) else {
        start += 1
        continue
      }
      let run = bytes[start...].prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
      let groups = run.split(separator: UInt8(ascii: "-"))
      let touchesLetters = isLetter(start > 0 ? bytes[start - 1] : 0) || isLetter(bytes[run.endIndex...].first ?? 0)
      if isNumber(groups) || (isShortLine(groups) && !touchesLetters) {
        found.append(groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
      }
      start = run.endIndex
    }
    return found
  }

  private static func isNumber(_ groups: [ArraySlice<UInt8>]) -> Bool {
    let lengths = groups.map(\.count)
    let pairs = zip(lengths, lengths.dropFirst())
    let triples = zip(pairs, lengths.dropFirst(2))
    return pairs.contains { $0 >= 3 && $1 >= 6 } || triples.contains { $0.0 >= 3 && $0.1 >= 3 && $1 >= 3 }
  }

  private static func isShortLine(_ groups: [ArraySlice<UInt8>]) -> Bool {
    groups.count == 1 && groups[0].count == 5 && groups[0].starts(with: "95".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
