internal import GuideContent

/// The pinyin initials of a text as an index has them: any two, three or four in a row.
///
/// So few different words are in such an index that a million cases take little room, and four initials stand in few of
/// them. Letters and digits beside hanzi stand for themselves, but not long ones. A hanzi with several readings has several
/// initials.
enum InitialGrams {
  /// A sign of the text, with the letters that can be typed for it.
  private struct Sign {
    let letters: [Character]
    let isHanzi: Bool
  }

  private static let lengths = 2...4
  /// The most signs of a text that are indexed.
  private static let mostSigns = 8_192
  /// More letters and digits in a row are an address or a number, which nobody looks for by initials.
  private static let mostLetters = 12
  /// The most ways of reading one gram that are indexed.
  private static let mostReadings = 16

  /// The grams of a text, with blanks between; empty if it has no hanzi. Blanks in the text do not count.
  static func grams(of text: String) -> String {
    var grams: Set<String> = []
    for run in runs(in: text) where run.contains(where: \.isHanzi) {
      for start in run.indices {
        for length in lengths where start + length <= run.count {
          grams.formUnion(readings(of: run[start..<start + length]))
        }
      }
    }
    return grams.sorted().joined(separator: " ")
  }

  /// What an index of grams is asked for initials that somebody has typed; `nil` if the text is anything else.
  ///
  /// More than four letters are found by the fours in them, which hardly ever stand apart in one case.
  static func match(_ text: String) -> String? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let areInitials = words.allSatisfy { word in
      word.count >= lengths.lowerBound && word.contains(where: \.isLetter)
        && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard areInitials, !words.isEmpty else { return nil }
    let grams = words.flatMap { word in
      let letters = Array(word)
      let length = min(letters.count, lengths.upperBound)
      return (0...letters.count - length).map { String(letters[$0..<$0 + length]) }
    }
    return grams.map { "\"\($0)\"" }.joined(separator: " AND ")
  }

  /// The signs that follow each other, apart from blanks and from long rows of letters.
  private static func runs(in text: String) -> [[Sign]] {
    var runs: [[Sign]] = [[]]
    var letters: [Sign] = []
    func endLetters() {
      if letters.count <= mostLetters { runs[runs.count - 1] += letters } else { runs.append([]) }
      letters = []
    }
    for scalar in text.unicodeScalars.prefix(mostSigns) where scalar != " " {
      if let sign = sign(scalar), !sign.isHanzi {
        letters.append(sign)
        continue
      }
      endLetters()
      if let sign = sign(scalar) { runs[runs.count - 1].append(sign) } else { runs.append([]) }
    }
    endLetters()
    return runs
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Sign? {
    switch scalar {
    case "a"..."z", "0"..."9": return Sign(letters: [Character(scalar)], isHanzi: false)
    case "A"..."Z": return Sign(letters: [Character(scalar.properties.lowercaseMapping)], isHanzi: false)
    default:
      let initials = PinyinInitials.shipped.initials(of: scalar)
      return initials.isEmpty ? nil : Sign(letters: initials, isHanzi: true)
    }
  }

  /// The ways of typing signs.
  private static func readings(of signs: ArraySlice<Sign>) -> ArraySlice<String> {
    let readings = signs.reduce([""]) { readings, sign in
      readings.flatMap { reading in sign.letters.map { reading + String($0) } }
    }
    return readings.prefix(mostReadings)
  }
}
