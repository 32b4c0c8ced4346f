/// What a step asks to be typed, in place of choices.
public struct ValueQuestion: Sendable, Hashable {
  /// What kind of value is asked for.
  public enum Kind: Sendable, Hashable {
    /// A whole number.
    case whole
    /// A number with up to six digits behind the point.
    case decimal
    /// An amount of money, with up to two digits behind the point.
    case money
    /// A day.
    case date
    /// One line of text, which the rule of a field describes.
    case text(FieldRule)
  }

  /// The least or the greatest value that is taken.
  public enum Bound: Sendable, Hashable {
    /// A number.
    case number(FixedNumber)
    /// A day.
    case day(CalendarDay)
    /// The day on which the value is typed.
    case today
  }

  /// What kind of value is asked for.
  public var kind: Kind
  /// The least value; `nil` if there is none.
  public var least: Bound?
  /// The greatest value; `nil` if there is none.
  public var most: Bound?
  /// Whether nobody but an agent may see the value.
  public var isPrivate: Bool
  /// Where the value leads.
  public var leads: Choice.Leads
  /// The groups of values that the guide's conditions tell apart. A `Guide` sets them.
  public internal(set) var bands: [ValueBand] = [.all]

  /// Makes a question for a value.
  public init(
    kind: Kind, least: Bound? = nil, most: Bound? = nil, isPrivate: Bool = false,
    leads: Choice.Leads = .route(Route(to: .sectionDone))
  ) {
    self.kind = kind
    self.least = least
    self.most = most
    self.isPrivate = isPrivate
    self.leads = leads
  }

  /// Whether the question takes a value: one of its kind within its bounds. What a text must look like is checked while it
  /// is typed.
  public func accepts(_ value: Value) -> Bool {
    switch (kind, value) {
    case (.whole, .number(let number)), (.decimal, .number(let number)), (.money, .number(let number)):
      number.millionths.isMultiple(of: kind.grid) && isWithinBounds(value)
    case (.date, .day): isWithinBounds(value)
    case (.text(let rule), .text(let text)): !text.isEmpty && text.count <= rule.limit
    default: false
    }
  }

  /// Whether a value is neither too small nor too large.
  public func isWithinBounds(_ value: Value) -> Bool {
    guard let position = value.position else { return true }
    let low = least.map { $0.position(on: value.countedOn) <= position } ?? true
    let high = most.map { $0.position(on: value.countedOn) >= position } ?? true
    return low && high
  }

  /// The band of a value; `nil` if the question does not take it.
  public func band(of value: Value) -> ValueBand? {
    accepts(value) ? bands.first { $0.contains(value) } : nil
  }
}

extension ValueQuestion.Kind {
  /// How far values of the kind are apart, in millionths or days.
  var grid: Int {
    switch self {
    case .whole: 1_000_000
    case .money: 10_000
    case .decimal, .date, .text: 1
    }
  }

  /// A value of the kind as a guide's files write it, as a position among values; `nil` if it is no such value, or values
  /// of the kind have no order.
  func position(of written: String) -> Int? {
    switch self {
    case .whole, .decimal, .money: FixedNumber(written)?.millionths
    case .date: CalendarDay(iso: written)?.daysSinceEpoch
    case .text: nil
    }
  }
}

extension ValueQuestion.Bound {
  /// The position among values, where today is that day.
  func position(on today: CalendarDay?) -> Int {
    switch self {
    case .number(let number): number.millionths
    case .day(let day): day.daysSinceEpoch
    case .today: today?.daysSinceEpoch ?? 0
    }
  }
}

extension Value {
  /// The position among values of the kind, in millionths or days; `nil` for a text.
  var position: Int? {
    switch self {
    case .number(let number): number.millionths
    case .day(let day, _): day.daysSinceEpoch
    case .text: nil
    }
  }

  fileprivate var countedOn: CalendarDay? {
    if case .day(_, let counted) = self { counted } else { nil }
  }
}
