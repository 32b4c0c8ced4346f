internal import CPseudoTerminal

/// A cell of a terminal's screen as a person sees it.
public struct ScreenCell: Sendable, Equatable {
  /// Its character with its marks: a space where the cell is blank, empty in the right half of a wide character.
  public var text: String
  /// Cells covered: 1 or 2; 0 for the right half of a wide character.
  public var width: Int
  /// Attributes.
  public var isBold, isItalic, isUnderlined, isReversed: Bool
  /// Index in the terminal's palette; `nil` is the default colour, -2 one given as red, green and blue.
  public var foreground, background: Int?

  init(_ cell: pt_cell) {
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.scalars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
    }
    width = Int(cell.width)
    text = scalars.isEmpty && width > 0 ? " " : String(scalars)
    isBold = cell.bold
    isItalic = cell.italic
    isUnderlined = cell.underline
    isReversed = cell.reverse
    foreground = cell.foreground == -1 ? nil : Int(cell.foreground)
    background = cell.background == -1 ? nil : Int(cell.background)
  }
}
