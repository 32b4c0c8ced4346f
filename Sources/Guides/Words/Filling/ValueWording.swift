/// How values are told inside other words, and what is read as a value. A guide knows its own words only, so whoever loads
/// one says the rest.
public struct ValueWording: Sendable, Hashable {
  /// What stands behind the year, the month and the day of a date.
  public var dateSigns: [String]
  /// The words in which days are typed.
  public var dayWords: DayWords
  /// What stands behind an amount of money.
  public var currency: String
  /// Stands for a value that only agents may see.
  public var hidden: String
  /// Stands for a value that a hand-off code did not carry.
  public var notCarried: String
  /// Stands for whatever is typed at a step, where its way on is told.
  public var filling: String

  /// Makes a wording; without arguments, one of punctuation alone.
  public init(
    dateSigns: [String] = ["-", "-", ""], dayWords: DayWords = .none, currency: String = "", hidden: String = "****",
    notCarried: String = "\u{2026}\u{2026}", filling: String = "*"
  ) {
    self.dateSigns = dateSigns
    self.filling = filling
    self.dayWords = dayWords
    self.currency = currency
    self.hidden = hidden
    self.notCarried = notCarried
  }

  /// A value as it is shown.
  func words(for value: Value, of kind: ValueQuestion.Kind, unit: String?) -> String {
    switch value {
    case .number(let number) where kind == .money:
      joined(number.text(leastPlaces: 2, isGrouped: true), currency)
    case .number(let number): joined(number.text(), unit ?? "")
    case .day(let day, _): zip([day.year, day.month, day.day], dateSigns).map { "\($0)\($1)" }.joined()
    case .text(let text): text
    }
  }

  private func joined(_ number: String, _ unit: String) -> String {
    unit.isEmpty ? number : number + " " + unit
  }
}
