public import Guides
import Text

/// Reads what somebody types at a step that asks for a value, as people write it and as input methods write it: `12.5`,
/// with full-width digits, with the unit or the sign of the currency; a day in any way that `CalendarDay` reads.
public struct ValueReader {
  /// Why what was typed is no value of the question.
  public enum Refusal: Error, Sendable, Hashable {
    /// Nothing was typed.
    case empty
    /// It is no value of the kind.
    case unreadable
    /// It has more digits behind the point than this.
    case tooPrecise(places: Int)
    /// It is too small or too large.
    case outOfBounds
    /// It has more characters than this.
    case tooLong(limit: Int)
  }

  private let question: ValueQuestion
  private let wording: ValueWording
  private let unit: String?
  private let today: CalendarDay

  /// Reads values for a step of a guide on a day; `nil` if the step asks for none.
  public init?(for step: PlaceID, in guide: Guide, on today: CalendarDay) {
    guard let question = guide.step(step)?.asks else { return nil }
    self.question = question
    self.today = today
    wording = guide.wording.values
    unit = guide.words(of: step).value?.unit
  }

  /// The value that was typed.
  public func value(of typed: String) throws(Refusal) -> Value {
    let text = typed.trimmingBlanks
    guard !text.isEmpty else { throw .empty }
    let value =
      switch question.kind {
      case .whole: Value.number(try number(text, places: 0))
      case .decimal: Value.number(try number(text, places: FixedNumber.mostPlaces))
      case .money: Value.number(try number(text, places: 2))
      case .date: Value.day(try day(text), countedOn: today)
      case .text(let rule): Value.text(try line(text, rule))
      }
    guard question.accepts(value) else { throw .outOfBounds }
    return value
  }

  private func line(_ text: String, _ rule: FieldRule) throws(Refusal) -> String {
    guard let taken = rule.taken(text), !taken.isEmpty else { throw .unreadable }
    guard taken.count <= rule.limit else { throw .tooLong(limit: rule.limit) }
    return taken
  }
}

/// Numbers.
extension ValueReader {
  private static let currencySigns: [Character] = ["\u{A5}", "\u{FFE5}"]

  private func number(_ text: String, places: Int) throws(Refusal) -> FixedNumber {
    var digits = Substring(text.plainSigns.withPoints)
    if let unit = question.kind == .money ? wording.currency : unit, !unit.isEmpty, digits.hasSuffix(unit.plainSigns) {
      digits = digits.dropLast(unit.plainSigns.count)
    }
    if question.kind == .money, let sign = digits.first, Self.currencySigns.contains(sign) { digits.removeFirst() }
    guard let plain = Self.withoutCommas(digits.filter { $0 != " " }), let number = FixedNumber(plain) else {
      throw isTooPrecise(digits) ? .tooPrecise(places: places) : .unreadable
    }
    let written = number.description.split(separator: ".").dropFirst().first ?? ""
    guard written.count <= places else { throw .tooPrecise(places: places) }
    return number
  }

  /// Whether only too many digits behind the point are wrong with a number.
  private func isTooPrecise(_ digits: Substring) -> Bool {
    let parts = digits.filter { $0 != " " }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return Self.withoutCommas(String(parts[0])).flatMap { FixedNumber($0) } != nil
      && parts[1].count > FixedNumber.mostPlaces
  }

  /// A number without the commas between its groups of three digits; `nil` if a comma stands elsewhere.
  private static func withoutCommas(_ text: String) -> String? {
    guard text.contains(",") else { return text }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...4).contains(groups[0].count)
    guard isGrouped, parts.dropFirst().allSatisfy({ !$0.contains(",") }) else { return nil }
    return (CollectionOfOne(groups.joined()) + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}

/// Dates.
extension ValueReader {
  /// The day that was typed; one without a year on the side of today on which the question takes it.
  private func day(_ text: String) throws(Refusal) -> CalendarDay {
    let sides: [CalendarDay.Side] = question.least == .today ? [.future, .past] : [.past, .future]
    let days = sides.compactMap { side in
      CalendarDay.read(typed: text, today: today, on: side, words: wording.dayWords)
    }
    guard let day = days.first(where: { question.isWithinBounds(.day($0, countedOn: today)) }) ?? days.first else {
      throw .unreadable
    }
    return day
  }
}

extension String {
  /// The text with a full stop where an input method has written its own.
  fileprivate var withPoints: String { String(map { $0 == "\u{3002}" ? "." : $0 }) }

  fileprivate var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
