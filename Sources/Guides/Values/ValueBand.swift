/// A group of values that no condition of a guide tells apart, such as all amounts from 100 to 500.
///
/// Each value belongs to exactly one band of its question. So a value can be read as one choice out of the bands, and
/// everything that is proved about choices holds for values too.
public struct ValueBand: Sendable, Hashable {
  /// No smaller and no greater position is a value's; so much less than the greatest number that it can be added to.
  static let everything = (Int.min / 2)...(Int.max / 2)
  static let all = ValueBand()

  /// The values, in millionths or days; everything for a text.
  var positions = ValueBand.everything
  /// For a day, how many days lie between it and the day on which it was typed.
  var daysSince = ValueBand.everything
  /// The texts, if the band is for certain ones.
  var text = Texts.any

  /// Which texts belong to a band.
  enum Texts: Sendable, Hashable {
    /// All.
    case any
    /// This one.
    case only(String)
    /// All but these.
    case other(than: [String])
  }

  func contains(_ value: Value) -> Bool {
    switch value {
    case .number(let number): positions.contains(number.millionths)
    case .day(let day, let counted):
      positions.contains(day.daysSinceEpoch) && daysSince.contains(counted.daysSinceEpoch - day.daysSinceEpoch)
    case .text(let typed):
      switch text {
      case .any: true
      case .only(let text): typed == text
      case .other(let texts): !texts.contains(typed)
      }
    }
  }

  /// The name of the choice that the band is read as. It tells the values, so that it means the same in each version of a
  /// guide in which there is such a band.
  func id(for kind: ValueQuestion.Kind) -> ChoiceID {
    if case .text = kind {
      guard case .only(let text) = text else { return "*" }
      return ChoiceID("=" + text)
    }
    let values = Self.name(of: positions) { position in
      kind == .date
        ? CalendarDay(daysSinceEpoch: position).description : FixedNumber(millionths: position).description
    }
    return ChoiceID(daysSince == Self.everything ? values : values + "/" + Self.name(of: daysSince) { "\($0)" })
  }

  private static func name(of range: ClosedRange<Int>, _ name: (Int) -> String) -> String {
    guard range != everything else { return "*" }
    let low = range.lowerBound == everything.lowerBound ? "" : name(range.lowerBound)
    let high = range.upperBound == everything.upperBound ? "" : name(range.upperBound)
    return low == high ? low : low + ".." + high
  }
}

extension ValueQuestion {
  /// The bands into which comparisons divide the question's values.
  func bands(dividedBy comparisons: [Comparison]) -> [ValueBand] {
    if case .text = kind { return bandsOfTexts(comparisons.compactMap(\.text)) }
    let (least, most) = (
      fixed(least) ?? ValueBand.everything.lowerBound, fixed(most) ?? ValueBand.everything.upperBound
    )
    guard least <= most else { return [] }
    let allowed = comparisons.compactMap { $0.allowed(by: self) }
    let positions = Self.parts(of: least...most, cutBy: allowed.filter { !$0.countsDays }.map(\.range), grid: kind.grid)
    let since = Self.parts(of: daysSince, cutBy: allowed.filter(\.countsDays).map(\.range), grid: 1)
    return positions.flatMap { range in since.map { ValueBand(positions: range, daysSince: $0) } }
  }

  private func bandsOfTexts(_ texts: [String]) -> [ValueBand] {
    guard !texts.isEmpty else { return [.all] }
    let known = Set(texts).sorted()
    return known.map { ValueBand(text: .only($0)) } + [ValueBand(text: .other(than: known))]
  }

  /// How many days can lie between a day and the one on which it is typed.
  private var daysSince: ClosedRange<Int> {
    (most == .today ? 0 : ValueBand.everything.lowerBound)...(least == .today ? 0 : ValueBand.everything.upperBound)
  }

  private func fixed(_ bound: Bound?) -> Int? {
    bound == .today ? nil : bound?.position(on: nil)
  }

  /// The parts of a range in each of which every other range lies whole or not at all, as far as they have values.
  private static func parts(
    of whole: ClosedRange<Int>, cutBy ranges: [ClosedRange<Int>], grid: Int
  ) -> [ClosedRange<Int>] {
    let cuts = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] })
      .filter { $0 > whole.lowerBound && $0 <= whole.upperBound }.sorted()
    let ends = cuts.map { $0 - 1 } + [whole.upperBound]
    return zip([whole.lowerBound] + cuts, ends).compactMap { start, end in
      let first = start == ValueBand.everything.lowerBound ? start : start.roundedUp(to: grid)
      let last = end == ValueBand.everything.upperBound ? end : -(-end).roundedUp(to: grid)
      return first <= last ? first...last : nil
    }
  }
}

extension Int {
  /// The smallest multiple of a step that is not smaller.
  fileprivate func roundedUp(to step: Int) -> Int {
    let rest = self % step
    return rest == 0 ? self : self - rest + (rest > 0 ? step : 0)
  }
}
