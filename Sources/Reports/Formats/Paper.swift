/// What a text is printed on, by a printer that prints lines of cells.
public enum Paper: String, Sendable, Hashable, CaseIterable {
  /// Sheets of A4, with a head and a foot on each page.
  case a4
  /// A till roll of 58 mm, on which 32 cells of 12 dots stand side by side.
  case roll58 = "58mm"
  /// A till roll of 80 mm, on which 48 cells of 12 dots stand side by side.
  case roll80 = "80mm"

  /// Cells of a line.
  public var columns: Int {
    switch self {
    case .a4: PlainText.columnsOnPaper
    case .roll58: 32
    case .roll80: 48
    }
  }

  /// Lines of a page, those of its head and foot included; `nil` if the paper has no end.
  public var rows: Int? { self == .a4 ? 60 : nil }
}
