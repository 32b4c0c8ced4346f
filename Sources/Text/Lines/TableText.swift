/// A table in lines of cells: in columns where they fit, or else cell by cell with the names of the columns.
public struct TableText: Sendable, Hashable {
  /// Blank cells between two columns.
  private static let gap = 2

  private let rows: [[String]]
  private let breaker: LineBreaker
  private let labelled: @Sendable (String, String) -> String

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - rows: The cells; those of the first row name the columns.
  ///   - breaker: Breaks and measures the lines.
  ///   - labelled: A column's name and a cell in words.
  public init(_ rows: [[String]], breaker: LineBreaker, labelled: @escaping @Sendable (String, String) -> String) {
    self.rows = rows.map { $0.map { $0.lines.joined(separator: " ").harmless } }
    self.breaker = breaker
    self.labelled = labelled
  }

  /// Whether both say the same in the same widths.
  public static func == (left: Self, right: Self) -> Bool { left.rows == right.rows && left.breaker == right.breaker }

  /// Takes the cells into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(rows) }

  /// The lines, each at most `width` cells wide.
  public func lines(width: Int) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0.indices.contains(column) ? breaker.metrics.width($0[column]) : 0 }.max() ?? 0
    }
    let whole = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    return whole <= width ? columns(of: widths) : records(width: width)
  }

  /// Every row as an item: its cells that are not empty, each after the name of its column.
  public func records(width: Int) -> [String] {
    guard let head = rows.first else { return [] }
    return rows.dropFirst().flatMap { row in
      zip(head, row).filter { !$1.isEmpty }.enumerated().flatMap { index, cell -> [String] in
        breaker.lines(of: (index == 0 ? "- " : "  ") + labelled(cell.0, cell.1), width: width, hanging: 2)
      }
    }
  }

  private func columns(of widths: [Int]) -> [String] {
    let rules = widths.map { String(repeating: "-", count: $0) }
    return (rows.prefix(1) + [rules] + rows.dropFirst()).map { row in
      let cells = zip(row, widths).map { breaker.metrics.padded($0, to: $1) }
      return cells.joined(separator: String.blanks(Self.gap)).withoutBlanksAtEnd
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
