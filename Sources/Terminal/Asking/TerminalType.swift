internal import Text

/// A terminal's type as TERM names it, and the terminfo entries to try for it.
///
/// Base Debian has no entry for PuTTY, Alacritty, kitty and others, which are nearly xterm.
struct TerminalType: Sendable, Equatable {
  /// The name. It is checked, since it becomes part of a file name and of error messages.
  let name: String

  /// Checks `term` against `^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$`.
  ///
  /// - Throws: `TerminalError.dumbTerminal` or `.unknownTerminal` if the check fails.
  init(term: String?) throws(TerminalError) {
    guard let term, !term.isEmpty, term != "dumb", term != "unknown" else { throw .dumbTerminal }
    let isName = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    let bytes = Array(term.utf8)
    guard bytes.count <= 64, isName(bytes[0]), bytes.allSatisfy({ isName($0) || "._+-".utf8.contains($0) }) else {
      throw .unknownTerminal(term)
    }
    name = term
  }

  /// How names begin, and the terminfo entry that fits such terminals well enough. The first beginning that matches
  /// counts.
  private static let likenesses: [(beginning: String, entry: String)] = [
    ("xterm", "xterm-256color"), ("putty", "xterm-256color"), ("alacritty", "xterm-256color"),
    ("kitty", "xterm-256color"), ("ghostty", "xterm-256color"), ("wezterm", "xterm-256color"),
    ("foot", "xterm-256color"), ("konsole", "xterm-256color"), ("gnome", "xterm-256color"),
    ("vte", "xterm-256color"), ("mintty", "xterm-256color"), ("iterm", "xterm-256color"),
    ("mlterm", "xterm-256color"), ("nsterm", "xterm-256color"), ("st-", "xterm-256color"),
    ("contour", "xterm-256color"), ("rio", "xterm-256color"), ("ms-terminal", "xterm-256color"),
    ("tmux", "screen"), ("screen", "screen"), ("rxvt", "rxvt"), ("linux", "linux"), ("vt", "vt100"),
  ]

  /// The terminfo entries to try, in order: the name itself, then those of similar terminals.
  var entries: [String] {
    var like = Self.likenesses.first { name.hasPrefix($0.beginning) }?.entry
    if like == nil, name.hasSuffix("-256color") { like = "xterm-256color" }
    guard let like else { return [name] }
    return [name, like] + ["xterm", "vt100"]
  }

  /// The multiplexer that the name belongs to; `nil` if it belongs to none.
  var multiplexer: Multiplexer? {
    name.hasPrefix("tmux") ? .tmux : name.hasPrefix("screen") ? .screen : nil
  }

  /// Whether the terminal understands xterm's private modes, or at least ignores them.
  var isLikeXterm: Bool {
    !["vt", "linux", "ansi", "cons", "sun", "wsvt", "pcansi", "hurd", "mach"].contains { name.hasPrefix($0) }
  }
}
