import Text

@testable import Terminal

/// What terminals send for each key, by their manuals: the whole keyboard, terminal by terminal.
enum Keyboards {
  struct Press: Sendable, CustomStringConvertible {
    let terminal: String
    let bytes: [UInt8]
    let key: Key

    var description: String { "\(terminal): \(key)" }
  }

  static let all = xterm + application + modified + putty + rxvt + linux + vt220 + everywhere + reported

  private static let arrows: [(Character, Key)] = [("A", .up), ("B", .down), ("C", .right), ("D", .left)]
  private static let editing: [(Int, Key)] = [(2, .insert), (3, .delete), (5, .pageUp), (6, .pageDown)]
  private static let highFunctions: [(Int, Int)] = [
    (15, 5), (17, 6), (18, 7), (19, 8), (20, 9), (21, 10), (23, 11), (24, 12),
  ]
  private static let lowFunctions: [(Character, Int)] = [("P", 1), ("Q", 2), ("R", 3), ("S", 4)]

  private static func presses(_ terminal: String, _ keys: [(String, Key)]) -> [Press] {
    keys.map { Press(terminal: terminal, bytes: Array($0.utf8), key: $1) }
  }

  private static func numbered(_ keys: [(Int, Key)], ending: String = "~") -> [(String, Key)] {
    keys.map { ("\u{1B}[\($0)\(ending)", $1) }
  }

  private static var functions: [(String, Key)] {
    lowFunctions.map { ("\u{1B}O\($0)", .function($1)) } + numbered(highFunctions.map { ($0, .function($1)) })
  }

  static let xterm = presses(
    "xterm",
    arrows.map { ("\u{1B}[\($0)", $1) } + numbered(editing) + functions
      + [("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}[Z", .backTab)])

  static let application = presses(
    "application mode",
    arrows.map { ("\u{1B}O\($0)", $1) }
      + [("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}OM", .enter), ("\u{1B}OI", .tab)]
      + zip("pqrstuvwxy", "0123456789").map { ("\u{1B}O\($0)", .character($1)) }
      + zip("jklmnoX", "*+,-./=").map { ("\u{1B}O\($0)", .character($1)) })

  /// Shift, Alt, Ctrl and their sums are 2 to 8.
  static let modified = (2...8).flatMap { modifier in
    presses(
      "xterm with modifier \(modifier)",
      arrows.map { ("\u{1B}[1;\(modifier)\($0)", $1) }
        + [("\u{1B}[1;\(modifier)H", .home), ("\u{1B}[1;\(modifier)F", .end)]
        + numbered(editing, ending: ";\(modifier)~")
        + lowFunctions.map { ("\u{1B}[1;\(modifier)\($0)", .function($1)) }
        + numbered(highFunctions.map { ($0, .function($1)) }, ending: ";\(modifier)~"))
  }

  static let putty = presses(
    "PuTTY",
    arrows.map { ("\u{1B}[\($0)", $1) } + numbered(editing + [(1, .home), (4, .end)])
      + numbered((11...14).map { ($0, .function($0 - 10)) } + highFunctions.map { ($0, .function($1)) })
      // VT100+ mode.
      + zip("PQRSTUVW", 1...8).map { ("\u{1B}O\($0)", .function($1)) })

  static let rxvt = presses(
    "rxvt",
    numbered(editing + [(7, .home), (8, .end)])
      + ["^", "$", "@"].flatMap { numbered(editing + [(7, .home), (8, .end)], ending: $0) }
      + arrows.map { ("\u{1B}[\($0.lowercased())", $1) } + arrows.map { ("\u{1B}O\($0.lowercased())", $1) }
      + numbered((11...14).map { ($0, .function($0 - 10)) } + highFunctions.map { ($0, .function($1)) }))

  static let linux = presses(
    "Linux console",
    arrows.map { ("\u{1B}[\($0)", $1) } + numbered(editing + [(1, .home), (4, .end)])
      + zip("ABCDE", 1...5).map { ("\u{1B}[[\($0)", .function($1)) }
      + numbered(highFunctions.dropFirst().map { ($0, .function($1)) }))

  static let vt220 = presses(
    "vt220",
    arrows.map { ("\u{1B}[\($0)", $1) } + numbered(editing + [(1, .home), (4, .end)]) + functions
      + numbered(
        [(25, 13), (26, 14), (28, 15), (29, 16), (31, 17), (32, 18), (33, 19), (34, 20)].map {
          ($0, .function($1))
        }))

  static let everywhere = presses(
    "everywhere",
    [("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace)]
      + "0123456789abcxyzABCXYZ/? \u{4E2D}\u{20000}".map { (String($0), .character($0)) }
      + zip("abcdefgklnopqrstuvwxyz", "abcdefgklnopqrstuvwxyz").map { letter, name in
        (String(Unicode.Scalar((letter.asciiValue ?? 0) - 0x60)), .control(name))
      })
}
