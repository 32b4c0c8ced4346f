/// A decision table: what each combination of answers and facts leads to.
///
/// In a checked guide each combination that a walk can bring has exactly one row.
public struct Table: Sendable, Hashable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// For an input, the values with which the row fits. An input that is missing here may have any value.
    public var cells: [InputID: [ValueID]]
    /// What the row leads to.
    public var route: Route

    /// Makes a row.
    public init(_ cells: [InputID: [ValueID]], _ route: Route) {
      self.cells = cells
      self.route = route
    }

    /// The condition under which the row fits.
    public var condition: Condition {
      .all(cells.sorted { $0.key < $1.key }.map { .has($0.key, $0.value) })
    }
  }

  /// The table's name.
  public var id: TableID
  /// The steps and facts that decide, in the order of the table's columns.
  public var inputs: [InputID]
  /// The rows, in the file's order.
  public var rows: [Row]

  /// Makes a table.
  public init(id: TableID, inputs: [InputID], rows: [Row]) {
    self.id = id
    self.inputs = inputs
    self.rows = rows
  }
}
