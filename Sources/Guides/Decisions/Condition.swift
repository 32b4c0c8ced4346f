/// Something that is so or not, by the answers so far and the facts that follow from them.
public indirect enum Condition: Sendable, Hashable {
  /// The answer at a step has at least one of these choices, or a fact has one of these values. A step that nobody
  /// answered has none.
  case has(InputID, [ValueID])
  /// The value that was typed at a step compares in this way. A value that nobody typed does not compare.
  case compares(InputID, Comparison)
  /// The condition of that name.
  case named(ConditionID)
  /// All of these hold; of none, all do.
  case all([Condition])
  /// At least one of these holds.
  case any([Condition])
  /// The other does not hold.
  case not(Condition)

  /// Holds whatever was answered.
  public static let always = Condition.all([])

  /// Every input that the condition itself asks about, with the values it asks for; conditions that it names are not
  /// looked into.
  public var inputs: [(input: InputID, values: [ValueID])] {
    switch self {
    case .has(let input, let values): [(input, values)]
    case .compares(let input, _): [(input, [])]
    case .named: []
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.inputs)
    case .not(let condition): condition.inputs
    }
  }

  /// Every comparison that stands in the condition itself.
  var comparisons: [(input: InputID, comparison: Comparison)] {
    switch self {
    case .compares(let input, let comparison): [(input, comparison)]
    case .has, .named: []
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.comparisons)
    case .not(let condition): condition.comparisons
    }
  }

  /// Every condition that this one names.
  public var names: [ConditionID] {
    switch self {
    case .has, .compares: []
    case .named(let name): [name]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.names)
    case .not(let condition): condition.names
    }
  }
}
