/// The words in which people say a day, in one language. The module that has all fixed words makes it of them.
public struct DayWords: Sendable, Hashable {
  /// For each number from 0 to 10, the characters that mean it.
  public var numerals: [Set<Character>]
  /// Characters after a year, after a month and after a day.
  public var year, month, day: Set<Character>
  /// Days that have a name, by how many days they come after today, in order: the middle one is today.
  public var named: [Set<String>]
  /// What stands behind a number of days before today, and after it.
  public var ago, ahead: Set<String>
  /// What stands behind a number of weeks before today, and after it.
  public var weeksAgo, weeksAhead: Set<String>
  /// What stands before the number of a day of the week, and what means the seventh.
  public var week, sunday: Set<String>
  /// What means the week before this one, this one, and the one after it.
  public var lastWeek, thisWeek, nextWeek: Set<String>

  /// Makes words of texts: blanks are between things, slashes between words for one thing.
  public init(
    numerals: String, marks: String, named: String, agoAndAhead: String, weekAndSunday: String, weeks: String
  ) {
    self.numerals = Self.groups(of: numerals).map { Set($0.joined()) }
    let marks = Self.filled(Self.groups(of: marks), to: 3).map { Set($0.joined()) }
    (year, month, day) = (marks[0], marks[1], marks[2])
    self.named = Self.groups(of: named)
    let counts = Self.filled(Self.groups(of: agoAndAhead), to: 4)
    (ago, ahead, weeksAgo, weeksAhead) = (counts[0], counts[1], counts[2], counts[3])
    let days = Self.filled(Self.groups(of: weekAndSunday), to: 2)
    (week, sunday) = (days[0], days[1])
    let around = Self.filled(Self.groups(of: weeks), to: 3)
    (lastWeek, thisWeek, nextWeek) = (around[0], around[1], around[2])
  }

  /// No words: days are typed in digits.
  public static let none = DayWords(
    numerals: "", marks: "", named: "", agoAndAhead: "", weekAndSunday: "", weeks: "")

  private static func groups(of text: String) -> [Set<String>] {
    text.split(separator: " ").map { Set($0.split(separator: "/").map(String.init)) }
  }

  private static func filled(_ groups: [Set<String>], to count: Int) -> [Set<String>] {
    groups + Array(repeating: [], count: max(0, count - groups.count))
  }
}
