/// The words of a fact, for those who read the guide itself: its booklet and its drawings.
public struct FactText: Sendable, Hashable {
  /// What the fact is about, for the head of a table's column.
  public var title: String
  /// For each value, what is so then, as a statement.
  public var values: [ValueID: String]

  /// Makes the words of a fact.
  public init(title: String, values: [ValueID: String]) {
    self.title = title
    self.values = values
  }
}
