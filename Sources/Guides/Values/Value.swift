/// What somebody typed at a step that asks for a value.
public enum Value: Sendable, Hashable {
  /// A number, or an amount of money.
  case number(FixedNumber)
  /// A day. Days since it are counted up to another day, on which it was typed: so what follows from it stays the same
  /// whenever the case is opened again.
  case day(CalendarDay, countedOn: CalendarDay)
  /// One line of text.
  case text(String)
}

/// A value as it is kept: its kind, a blank, and the value itself.
extension Value {
  private enum KeptKind: String {
    case number, day, text
  }

  /// Reads a value that was kept; `nil` if it was none.
  public init?(kept: String) {
    let parts = kept.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    switch KeptKind(rawValue: parts[0]) {
    case .number:
      guard let number = FixedNumber(parts[1]) else { return nil }
      self = .number(number)
    case .day:
      let days = parts[1].split(separator: " ").compactMap { CalendarDay(iso: String($0)) }
      guard days.count == 2 else { return nil }
      self = .day(days[0], countedOn: days[1])
    case .text: self = .text(parts[1])
    case nil: return nil
    }
  }

  /// The value as it is kept.
  public var kept: String {
    switch self {
    case .number(let number): "\(KeptKind.number) \(number)"
    case .day(let day, let counted): "\(KeptKind.day) \(day) \(counted)"
    case .text(let text): "\(KeptKind.text) \(text)"
    }
  }

  /// The value as other programs read it: `12.5`, `2026-11-03`, or the text.
  public var plain: String {
    switch self {
    case .number(let number): "\(number)"
    case .day(let day, _): "\(day)"
    case .text(let text): text
    }
  }
}
