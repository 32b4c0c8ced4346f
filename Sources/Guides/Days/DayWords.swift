/// The words in which people say a day, in one language. The module that has all fixed words makes it of them.
public struct DayWords: Sendable, Hashable {
  private let texts: Texts

  /// The texts as they are; they are taken apart only where a day is read, since every start of the program has them.
  private struct Texts: Sendable, Hashable {
    let numerals, marks, named, agoAndAhead, weekAndSunday, weeks: String
  }

  /// Makes words of texts: blanks are between things, slashes between words for one thing.
  public init(
    numerals: String, marks: String, named: String, agoAndAhead: String, weekAndSunday: String, weeks: String
  ) {
    texts = Texts(
      numerals: numerals, marks: marks, named: named, agoAndAhead: agoAndAhead, weekAndSunday: weekAndSunday,
      weeks: weeks)
  }

  /// For each number from 0 to 10, the characters that mean it.
  public var numerals: [Set<Character>] { Self.groups(of: texts.numerals).map { Set($0.joined()) } }
  /// Characters after a year.
  public var year: Set<Character> { mark(0) }
  /// Characters after a month.
  public var month: Set<Character> { mark(1) }
  /// Characters after a day.
  public var day: Set<Character> { mark(2) }
  /// Days that have a name, by how many days they come after today, in order: the middle one is today.
  public var named: [Set<String>] { Self.groups(of: texts.named) }
  /// What stands behind a number of days before today.
  public var ago: Set<String> { Self.group(0, of: texts.agoAndAhead) }
  /// What stands behind a number of days after today.
  public var ahead: Set<String> { Self.group(1, of: texts.agoAndAhead) }
  /// What stands behind a number of weeks before today.
  public var weeksAgo: Set<String> { Self.group(2, of: texts.agoAndAhead) }
  /// What stands behind a number of weeks after today.
  public var weeksAhead: Set<String> { Self.group(3, of: texts.agoAndAhead) }
  /// What stands before the number of a day of the week.
  public var week: Set<String> { Self.group(0, of: texts.weekAndSunday) }
  /// What means the seventh day of the week.
  public var sunday: Set<String> { Self.group(1, of: texts.weekAndSunday) }
  /// What means the week before this one.
  public var lastWeek: Set<String> { Self.group(0, of: texts.weeks) }
  /// What means this week.
  public var thisWeek: Set<String> { Self.group(1, of: texts.weeks) }
  /// What means the week after this one.
  public var nextWeek: Set<String> { Self.group(2, of: texts.weeks) }

  /// No words: days are typed in digits.
  public static let none = DayWords(
    numerals: "", marks: "", named: "", agoAndAhead: "", weekAndSunday: "", weeks: "")

  private static func groups(of text: String) -> [Set<String>] {
    text.split(separator: " ").map { Set($0.split(separator: "/").map(String.init)) }
  }

  private static func group(_ index: Int, of text: String) -> Set<String> {
    let groups = groups(of: text)
    return index < groups.count ? groups[index] : []
  }

  private func mark(_ index: Int) -> Set<Character> { Set(Self.group(index, of: texts.marks).joined()) }
}
