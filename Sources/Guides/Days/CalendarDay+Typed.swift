extension CalendarDay {
  /// On which side of today a day lies that was typed without its year, or as a day of the week.
  public enum Side: Sendable, Hashable {
    /// Today or before.
    case past
    /// Today or later.
    case future
  }

  /// Reads a day as people type it, with or without an input method: `2026-11-3`, `11-3`, `1103`, full-width digits, the
  /// words around digits, numbers in hanzi, the names of days near today, so many days ago, days of the week.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - today: The present day.
  ///   - side: Where a day lies whose year was not typed.
  ///   - words: The words in which days are said.
  /// - Returns: `nil` for anything else, and for a day that no month has.
  public static func read(
    typed: String, today: CalendarDay, on side: Side = .past, words: DayWords
  ) -> CalendarDay? {
    let reading = DayReading(today: today, side: side, words: words)
    let text = reading.plain(typed)
    return reading.named(text) ?? reading.counted(text) ?? reading.weekday(text) ?? reading.dated(text)
  }
}

/// The ways in which a day is typed. Each reads a text without blanks, in which all numbers are digits.
private struct DayReading {
  let today: CalendarDay
  let side: CalendarDay.Side
  let words: DayWords

  /// More days than this are a slip of the pen.
  private static let mostDays = 3_660

  func plain(_ typed: String) -> String {
    let narrowed = typed.unicodeScalars.compactMap(\.plainInDay).map(Character.init)
    var plain = ""
    var numerals: [Int] = []
    for character in narrowed {
      if let value = words.numerals.firstIndex(where: { $0.contains(character) }) {
        numerals.append(value)
        continue
      }
      plain += Self.digits(of: numerals)
      numerals = []
      plain.append(character)
    }
    return plain + Self.digits(of: numerals)
  }

  /// Two, ten, three are 23; two, zero, two, six are 2026.
  private static func digits(of numerals: [Int]) -> String {
    guard let ten = numerals.firstIndex(of: 10) else { return numerals.map { String($0) }.joined() }
    let tens = numerals[..<ten].reduce(0) { $0 * 10 + $1 }
    let ones = numerals[(ten + 1)...]
    guard ten <= 1, ones.count <= 1, ones.first != 10 else { return "?" }
    return String(max(1, tens) * 10 + (ones.first ?? 0))
  }

  func named(_ text: String) -> CalendarDay? {
    words.named.firstIndex { $0.contains(text) }.map { day(after: $0 - words.named.count / 2) }
  }

  /// So many days or weeks ago, or from now.
  func counted(_ text: String) -> CalendarDay? {
    let digits = text.prefix { Self.isDigit($0) }
    guard let count = Int(digits), count <= Self.mostDays else { return nil }
    let rest = String(text.dropFirst(digits.count))
    let units = [(words.ago, -1), (words.ahead, 1), (words.weeksAgo, -7), (words.weeksAhead, 7)]
    return units.first { $0.0.contains(rest) }.map { day(after: count * $0.1) }
  }

  /// A day of this week, of the one before or of the one after; without a word for the week, the nearest on its side.
  func weekday(_ text: String) -> CalendarDay? {
    let weeks = [(words.lastWeek, -7), (words.thisWeek, 0), (words.nextWeek, 7)]
    for (names, shift) in weeks {
      for name in names where text.hasPrefix(name) {
        guard let number = number(ofWeekday: text.dropFirst(name.count)) else { continue }
        return day(after: shift + number - today.weekday)
      }
    }
    guard let number = number(ofWeekday: Substring(text)) else { return nil }
    let ahead = (number - today.weekday + 7) % 7
    return day(after: side == .future || ahead == 0 ? ahead : ahead - 7)
  }

  private func number(ofWeekday text: Substring) -> Int? {
    for name in words.week where text.hasPrefix(name) {
      let rest = String(text.dropFirst(name.count))
      if words.sunday.contains(rest) { return 7 }
      if let number = Int(rest), rest.count == 1, (1...6).contains(number) { return number }
    }
    return nil
  }

  /// Day, month and day, or year, month and day.
  func dated(_ text: String) -> CalendarDay? {
    let saysDay = text.last.map(words.day.contains) ?? false
    let saysYear = text.contains(where: words.year.contains)
    let fields = (saysDay ? text.dropLast() : Substring(text))
      .split(omittingEmptySubsequences: false, whereSeparator: isBetween)
    guard fields.allSatisfy({ !$0.isEmpty && $0.count <= 8 && $0.allSatisfy(Self.isDigit) }) else { return nil }
    let numbers = fields.compactMap { Int($0) }
    switch (numbers.count, fields.first?.count ?? 0) {
    case (3, 4): return day(year: numbers[0], numbers[1], numbers[2])
    case (3, 2) where saysYear: return day(year: 2000 + numbers[0], numbers[1], numbers[2])
    case (2, 1...2) where !saysYear: return day(numbers[0], numbers[1])
    case (1, 1...2) where saysDay: return day(numbers[0])
    case (1, 8) where !saysDay: return day(year: numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    case (1, 4) where !saysDay: return day(numbers[0] / 100, numbers[0] % 100)
    default: return nil
    }
  }

  private func isBetween(_ character: Character) -> Bool {
    "-/.".contains(character) || words.year.contains(character) || words.month.contains(character)
  }

  private func day(year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    let found = CalendarDay(year: year, month: month, day: day)
    return found.year == year && found.month == month && found.day == day ? found : nil
  }

  /// The nearest day with that month on its side. A 29th of February may be eight years away.
  private func day(_ month: Int, _ day: Int) -> CalendarDay? {
    nearest((0...8).map { self.day(year: today.year + ($0 * direction), month, day) })
  }

  /// The nearest day with that number on its side. A 31st may be two months away.
  private func day(_ day: Int) -> CalendarDay? {
    nearest(
      (0...2).map { count in
        let first = CalendarDay(year: today.year, month: today.month + count * direction, day: 1)
        return self.day(year: first.year, first.month, day)
      })
  }

  private var direction: Int { side == .past ? -1 : 1 }

  private func nearest(_ days: [CalendarDay?]) -> CalendarDay? {
    days.lazy.compactMap(\.self).first { side == .past ? $0 <= today : $0 >= today }
  }

  private func day(after count: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: today.daysSinceEpoch + count)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

extension Unicode.Scalar {
  /// The sign that is meant in a day; `nil` for a blank, and for what nobody sees.
  fileprivate var plainInDay: Unicode.Scalar? {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0x3002, 0xB7: "."
    case 0x3001: "/"
    default:
      if properties.isWhitespace || properties.isDefaultIgnorableCodePoint {
        nil
      } else {
        properties.isDash ? "-" : self
      }
    }
  }
}
