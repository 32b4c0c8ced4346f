/// The paper of a printer that prints lines of cells.
public enum Paper: String, Sendable, Hashable, CaseIterable {
  /// Sheets of A4, with head and foot on each page.
  case a4
  /// A till roll of 58 mm: 32 cells of 12 dots in a line.
  case roll58 = "58mm"
  /// A till roll of 80 mm: 48 cells of 12 dots in a line.
  case roll80 = "80mm"

  /// Cells of a line.
  public var columns: Int {
    switch self {
    case .a4: PlainText.columnsOnPaper
    case .roll58: 32
    case .roll80: 48
    }
  }

  /// Lines of a page, with head and foot; `nil` if the paper is a roll.
  public var rows: Int? { self == .a4 ? 60 : nil }
}
