internal import Text

/// How far a text has come on its way to the terminal's printer.
struct PrintingProgress {
  /// When the terminal last took a byte.
  var lastProgress: Duration
  /// Whether the printer has asked for a pause (XOFF).
  private(set) var isHeld = false
  /// Whether the user wants to stop.
  private(set) var isStopped = false

  init(lastProgress: Duration) {
    self.lastProgress = lastProgress
  }

  /// Takes a key that the user pressed, or an XOFF or XON that the printer sent: they arrive as Ctrl-S and Ctrl-Q.
  mutating func take(_ key: Key) {
    switch key {
    case .escape, .control("c"): isStopped = true
    case .control("s"): isHeld = true
    case .control("q"): isHeld = false
    default: break
    }
  }
}
