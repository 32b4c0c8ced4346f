internal import Text

/// How far a text has come on its way to the terminal's printer.
struct PrintingProgress {
  /// When the terminal took something last.
  var lastProgress: Duration
  /// Whether the printer has the line wait.
  private(set) var isHeld = false
  /// Whether somebody wants it to end.
  private(set) var isStopped = false

  init(lastProgress: Duration) {
    self.lastProgress = lastProgress
  }

  /// Takes a key, or what a printer sends in the place of one: XOFF and XON.
  mutating func take(_ key: Key) {
    switch key {
    case .escape, .control("c"): isStopped = true
    case .control("s"): isHeld = true
    case .control("q"): isHeld = false
    default: break
    }
  }
}
