/// One value out of a finite set, which follows from the answers so far.
public struct Fact: Sendable, Hashable {
  /// When the fact has a value.
  public struct Rule: Sendable, Hashable {
    /// The condition under which the rule fits.
    public var when: Condition
    /// The value then.
    public var value: ValueID

    /// Makes a rule.
    public init(when: Condition = .always, value: ValueID) {
      self.when = when
      self.value = value
    }
  }

  /// The fact's name. No step has it.
  public var id: InputID
  /// Every value that the fact can have.
  public var values: [ValueID]
  /// The rules. The first one that fits counts, and the last one always fits.
  public var rules: [Rule]

  /// Makes a fact.
  public init(id: InputID, values: [ValueID], rules: [Rule]) {
    self.id = id
    self.values = values
    self.rules = rules
  }
}
