internal import CNcurses

/// The sequences for a terminal that are sent without ncurses, since they may have to go out where nothing may wait.
struct TerminalCapabilities {
  /// Gives the terminal back: plain text, a visible cursor, the screen as it was before.
  let leave: String
  /// Takes the terminal again.
  let enter: String
  let canDim: Bool
  /// Whether the terminal understands ECMA-48, and so the questions of an inquiry.
  let isLikeANSI: Bool
  /// The sequences that start and end printing; `nil` if the terminal has none.
  let mediaCopy: MediaCopy?

  /// Reads the capabilities from ncurses, which must have been started; `nil` if the terminal cannot position text.
  init?(type: TerminalType) {
    guard let placing = Self.capability("cup"), let clear = Self.capability("clear") else { return nil }
    // If the terminal has no screen to return to, the prompt of the shell belongs on an empty screen.
    let goBack = Self.capability("rmcup") ?? clear
    // The strings are added one by one: `joined()` would create generic types at run time, and that takes longer than
    // starting ncurses.
    var leave = ""
    for name in ["sgr0", "op", "cnorm"] { leave += Self.capability(name) ?? "" }
    if type.isLikeXterm { leave += "\u{1B}[?2004l" + Self.endReports }
    self.leave = leave + goBack + (type.isLikeXterm ? Self.endReportsHere : "")
    enter = (Self.capability("smcup") ?? "") + (type.isLikeXterm ? Self.startPaste : "")
    canDim = Self.capability("dim") != nil
    isLikeANSI = placing.hasPrefix("\u{1B}[")
    mediaCopy = MediaCopy(Self.capability)
  }

  /// Bracketed paste: after it the terminal marks pasted text.
  static let startPaste = "\u{1B}[?2004h"

  /// Ends the protocols in which keys are reported with their modifiers: kitty's, xterm's modifyOtherKeys, and that of
  /// the Windows console. The program starts none of them, but another program that died may have.
  private static let endReports = endReportsHere + "\u{1B}[>4;0m\u{1B}[?9001l"
  /// Ends kitty's protocol on the screen that is shown. The usual and the alternate screen each have a state of their
  /// own.
  private static let endReportsHere = "\u{1B}[=0u"

  private static func capability(_ name: String) -> String? {
    cn_capability(name).map { unpadded(String(cString: $0)) }
  }

  /// A string capability without its padding, `$<…>`. No terminal has needed padding for decades.
  static func unpadded(_ value: String) -> String {
    var text = ""
    var rest = Substring(value).utf8
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")),
      let end = rest[dollar...].firstIndex(of: UInt8(ascii: ">"))
    {
      text += String(Substring(rest[..<dollar]))
      rest = rest[rest.index(after: end)...]
    }
    return text + String(Substring(rest))
  }
}
