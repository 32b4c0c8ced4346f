internal import CNcurses

/// What to send to a terminal outside of ncurses, where it must not be waited for.
struct TerminalCapabilities {
  /// Gives the terminal back: plain text, visible cursor, the screen as it was before.
  let leave: String
  /// Takes it again.
  let enter: String
  let canDim: Bool
  /// Whether the terminal understands ECMA-48, and so what it is asked.
  let isLikeANSI: Bool
  /// What has it print.
  let mediaCopy: MediaCopy?

  /// Asks ncurses, which must be drawing on the terminal; `nil` if the terminal cannot place text.
  init?(type: TerminalType) {
    guard let placing = Self.capability("cup"), let clear = Self.capability("clear") else { return nil }
    // Where there is no screen to return to, the prompt belongs on an empty one.
    let goBack = Self.capability("rmcup") ?? clear
    // One after the other: joining them would have types made at run time, which takes longer than ncurses' start.
    var leave = ""
    for name in ["sgr0", "op", "cnorm"] { leave += Self.capability(name) ?? "" }
    if type.isLikeXterm { leave += "\u{1B}[?2004l" + Self.endReports }
    self.leave = leave + goBack + (type.isLikeXterm ? Self.endReportsHere : "")
    enter = (Self.capability("smcup") ?? "") + (type.isLikeXterm ? Self.startPaste : "")
    canDim = Self.capability("dim") != nil
    isLikeANSI = placing.hasPrefix("\u{1B}[")
    mediaCopy = MediaCopy(Self.capability)
  }

  /// Has the terminal mark what is pasted (bracketed paste).
  static let startPaste = "\u{1B}[?2004h"

  /// Ends protocols in which keys are reported with their modifiers: kitty's, xterm's modifyOtherKeys, and that of Windows'
  /// console. Nobody here begins one, but a program that died may have left it on.
  private static let endReports = endReportsHere + "\u{1B}[>4;0m\u{1B}[?9001l"
  /// Ends kitty's on the screen that is shown; the usual and the alternate one have their own.
  private static let endReportsHere = "\u{1B}[=0u"

  private static func capability(_ name: String) -> String? {
    cn_capability(name).map { unpadded(String(cString: $0)) }
  }

  /// A string capability without its padding, `$<…>`, which no terminal has needed for decades.
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
