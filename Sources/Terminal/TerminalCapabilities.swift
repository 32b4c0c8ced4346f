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

  /// Asks ncurses, which must be drawing on the terminal; `nil` where the terminal cannot place text.
  init?(type: TerminalType) {
    guard let placing = Self.capability("cup"), let clear = Self.capability("clear") else { return nil }
    let names = ["sgr0", "op", "cnorm"]
    // Where there is no screen to return to, the prompt belongs on an empty one.
    let goBack = Self.capability("rmcup") ?? clear
    leave =
      names.compactMap(Self.capability).joined() + (type.isLikeXterm ? "\u{1B}[?2004l" : "") + goBack
    enter = (Self.capability("smcup") ?? "") + (type.isLikeXterm ? Self.startPaste : "")
    canDim = Self.capability("dim") != nil
    isLikeANSI = placing.hasPrefix("\u{1B}[")
    mediaCopy = MediaCopy(Self.capability)
  }

  /// Has the terminal mark what is pasted (bracketed paste).
  static let startPaste = "\u{1B}[?2004h"

  private static func capability(_ name: String) -> String? {
    cn_capability(name).map { unpadded(String(cString: $0)) }
  }

  /// A string capability without its padding, `$<…>`, which no terminal has needed for decades.
  static func unpadded(_ value: String) -> String {
    var text = ""
    var rest = Substring(value)
    while let dollar = rest.firstIndex(of: "$"), let end = rest[dollar...].firstIndex(of: ">") {
      text += rest[..<dollar]
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}
