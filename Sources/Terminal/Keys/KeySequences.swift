internal import Text

/// What keys send, by terminal, as tables.
///
/// Sources: xterm's ctlseqs, PuTTY's documentation (4.4 and its `terminal.c`), rxvt-unicode's urxvt(7), and
/// console_codes(4). A modifier changes nothing: Ctrl-Right is Right.
enum KeySequences {
  /// `ESC [ n ~`, where rxvt writes `^`, `$` or `@` for `~` with Ctrl, Shift or both.
  static let byNumber: [Int: Key] = [
    // VT220, PuTTY, the Linux console; 7 and 8 are rxvt's.
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15), 29: .function(16),
    31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  /// `ESC [ x`, or with a modifier `ESC [ 1 ; m x`; small letters are rxvt's with Shift.
  static let byLetter: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
  ]

  /// `ESC O x`: cursor keys in application mode, F1 to F4, in PuTTY's VT100+ mode more of them, and the keypad; small letters a to d are rxvt's with Ctrl.
  static let bySingleShift: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
    UInt8(ascii: "T"): .function(5), UInt8(ascii: "U"): .function(6), UInt8(ascii: "V"): .function(7),
    UInt8(ascii: "W"): .function(8), UInt8(ascii: "Y"): .function(10), UInt8(ascii: "Z"): .function(11),
    UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: " "): .character(" "),
    UInt8(ascii: "X"): .character("="), UInt8(ascii: "j"): .character("*"), UInt8(ascii: "k"): .character("+"),
    UInt8(ascii: "l"): .character(","), UInt8(ascii: "m"): .character("-"), UInt8(ascii: "n"): .character("."),
    UInt8(ascii: "o"): .character("/"), UInt8(ascii: "p"): .character("0"), UInt8(ascii: "q"): .character("1"),
    UInt8(ascii: "r"): .character("2"), UInt8(ascii: "s"): .character("3"), UInt8(ascii: "t"): .character("4"),
    UInt8(ascii: "u"): .character("5"), UInt8(ascii: "v"): .character("6"), UInt8(ascii: "w"): .character("7"),
    UInt8(ascii: "x"): .character("8"), UInt8(ascii: "y"): .character("9"),
  ]

  /// `ESC [ [ x`: F1 to F5 of the Linux console.
  static let byConsoleLetter: [UInt8: Key] = [
    UInt8(ascii: "A"): .function(1), UInt8(ascii: "B"): .function(2), UInt8(ascii: "C"): .function(3),
    UInt8(ascii: "D"): .function(4), UInt8(ascii: "E"): .function(5),
  ]

  /// Where the cursor was, by `ESC [ row ; column R`, except in the first row; counted from 0.
  static func cursorReport(parameters: [UInt8], final: UInt8) -> CellPosition? {
    let numbers = numbers(in: parameters)
    guard final == UInt8(ascii: "R"), numbers.count == 2, let row = numbers[0], let column = numbers[1] else {
      return nil
    }
    let isOnScreen = (2...9_999).contains(row) && (1...9_999).contains(column)
    return isOnScreen ? CellPosition(column: column - 1, row: row - 1) : nil
  }

  private static func numbers(in parameters: [UInt8]) -> [Int?] {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return fields.map { Int(String(decoding: $0, as: UTF8.self)) }
  }

  /// The key of a control sequence, unless it is none or not known.
  static func key(parameters: [UInt8], final: UInt8) -> Key? {
    let numbers = numbers(in: parameters)
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      guard let number = numbers.first ?? nil, numbers.count <= 2 else { return nil }
      return byNumber[number]
    default:
      // `ESC [ row ; column R` answers a query for the cursor; only with a modifier's number can it be F3.
      let isPlain = parameters.isEmpty || numbers == [1]
      let isModified = numbers.count == 2 && numbers[0] == 1 && (2...16).contains(numbers[1] ?? 0)
      return isPlain || isModified ? byLetter[final] : nil
    }
  }
}
