internal import Text

/// The sequences of keys, by terminal, as tables.
///
/// A modifier changes nothing: Ctrl-Right is Right. Sources: xterm's ctlseqs, PuTTY's documentation (4.4 and its
/// `terminal.c`), rxvt-unicode's urxvt(7), and console_codes(4).
enum KeySequences {
  /// `ESC [ n ~`. With Ctrl, Shift or both, rxvt has `^`, `$` or `@` instead of `~`.
  static let byNumber: [Int: Key] = [
    // VT220, PuTTY, the Linux console; 7 and 8 are those of rxvt.
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15), 29: .function(16),
    31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  /// `ESC [ x`, or with a modifier `ESC [ 1 ; m x`. Small letters are those of rxvt with Shift.
  static let byLetter: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
  ]

  /// `ESC O x`: cursor keys in application mode, F1 to F4, in PuTTY's VT100+ mode more function keys, and the keypad.
  /// The small letters a to d are those of rxvt with Ctrl.
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

  /// The numbers of keys without a character in kitty's protocol, which are private-use characters of Unicode.
  static let reportedKeys = 57_344...63_743

  /// `ESC [ n u` of keys without a character. The first ones have the numbers of kitty's first version.
  static let byReportedNumber: [Int: Key] = [
    57_344: .escape, 57_345: .enter, 57_346: .tab, 57_347: .backspace, 57_348: .insert, 57_349: .delete,
    57_350: .left, 57_351: .right, 57_352: .up, 57_353: .down, 57_354: .pageUp, 57_355: .pageDown, 57_356: .home,
    57_357: .end,
    // The keypad.
    57_399: .character("0"), 57_400: .character("1"), 57_401: .character("2"), 57_402: .character("3"),
    57_403: .character("4"), 57_404: .character("5"), 57_405: .character("6"), 57_406: .character("7"),
    57_407: .character("8"), 57_408: .character("9"), 57_409: .character("."), 57_410: .character("/"),
    57_411: .character("*"), 57_412: .character("-"), 57_413: .character("+"), 57_414: .enter, 57_415: .character("="),
    57_416: .character(","), 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down, 57_421: .pageUp,
    57_422: .pageDown, 57_423: .home, 57_424: .end, 57_425: .insert, 57_426: .delete,
  ].merging((1...35).map { (57_363 + $0, .function($0)) }) { $1 }

  /// The key of a control character; `nil` for NUL, and for Esc, which may begin a sequence.
  static func byControlByte(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00, 0x1B: nil
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// The cursor's position in a report, `ESC [ row ; column R`, counted from 0; `nil` for the first row.
  static func cursorReport(_ numbers: SequenceParameters, final: UInt8) -> CellPosition? {
    guard final == UInt8(ascii: "R"), numbers.count == 2, let row = numbers[0], let column = numbers[1] else {
      return nil
    }
    let isOnScreen = (2...9_999).contains(row) && (1...9_999).contains(column)
    return isOnScreen ? CellPosition(column: column - 1, row: row - 1) : nil
  }

  /// The keys of a control sequence; empty if it is no key's, is not known, or reports that a key was released.
  static func keys(_ numbers: SequenceParameters, final: UInt8) -> [Key] {
    guard numbers[1, 1] != letGo else { return [] }
    switch final {
    case UInt8(ascii: "u"): return reported(numbers)
    case UInt8(ascii: "~") where numbers[0] == otherKey && numbers.count == 3: return other(numbers)
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numbers.count <= 2 ? [numbers[0].flatMap { byNumber[$0] }].compactMap(\.self) : []
    default:
      return isOfLetter(numbers, final) ? [byLetter[final]].compactMap(\.self) : []
    }
  }

  /// The number in a report that says that a key was released, not pressed or held.
  private static let letGo = 3
  /// The number that begins a report of modifyOtherKeys.
  private static let otherKey = 27

  private static func reported(_ numbers: SequenceParameters) -> [Key] {
    guard let code = numbers[0] else { return [] }
    return KeyReport(
      code: code, shifted: numbers[0, 1], base: numbers[0, 2], modifiers: .init(reported: numbers[1]),
      text: numbers.all(of: 2)
    ).keys
  }

  private static func other(_ numbers: SequenceParameters) -> [Key] {
    guard let code = numbers[2] else { return [] }
    let modifiers = KeyReport.Modifiers(reported: numbers[1]).subtracting(.system)
    return KeyReport(code: code, modifiers: modifiers).keys
  }

  /// Whether these can be the numbers before a key's letter: none, or 1 and a modifier.
  ///
  /// `ESC [ row ; column R` reports the cursor. It can be F3 only with a modifier that old terminals know.
  private static func isOfLetter(_ numbers: SequenceParameters, _ final: UInt8) -> Bool {
    guard numbers.count == 2 else { return numbers.isEmpty || numbers.count == 1 && numbers[0] == 1 }
    let modifiers = final == UInt8(ascii: "R") ? 2...16 : 1...256
    return numbers[0] == 1 && modifiers.contains(numbers[1] ?? 0)
  }
}
