internal import CPseudoTerminal

extension PseudoTerminalSession {
  /// The rows of the screen as a person sees them, without trailing blanks.
  public var lines: [String] {
    (0..<rows).map { row in
      var line = (0..<columns).map { cell(column: $0, row: row).text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The screen as a person sees it: its rows down to the last that holds something.
  public var screen: String {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// A cell, counted from the top left corner.
  public func cell(column: Int, row: Int) -> ScreenCell {
    ScreenCell(pt_screen_cell(emulator, Int32(column), Int32(row)))
  }

  /// Where the cursor stands.
  public var cursor: ScreenCursor {
    var column: Int32 = 0
    var row: Int32 = 0
    var isVisible = false
    pt_screen_cursor(emulator, &column, &row, &isVisible)
    return ScreenCursor(column: Int(column), row: Int(row), isVisible: isVisible)
  }

  /// Whether the program has the alternate screen, which leaves the shell's lines untouched.
  public var isAlternateScreen: Bool { pt_screen_is_alternate(emulator) }

  /// How often the bell rang.
  public var bells: Int { Int(pt_screen_bell_count(emulator)) }

  /// Every title the program gave the window.
  public var titles: [String] { Self.list(pt_screen_titles(emulator)) }

  /// Every control, CSI, OSC and DCS sequence that the emulator does not know.
  public var unknownSequences: [String] { Self.list(pt_screen_unknown_sequences(emulator)) }

  /// What a program on ncurses sends that the emulator does not know, and others do: the window's title saved and restored,
  /// and keyboard protocols ended that nobody has begun.
  public static let usualUnknownSequences: Set<String> = ["CSI 22;0;0t", "CSI 23;0;0t", "CSI =0u", "CSI >4;0m"]

  /// The program's output as text.
  public var outputText: String { String(decoding: output, as: UTF8.self) }

  private static func list(_ lines: UnsafePointer<CChar>?) -> [String] {
    guard let lines else { return [] }
    return String(cString: lines).split(separator: "\n").map(String.init)
  }
}
