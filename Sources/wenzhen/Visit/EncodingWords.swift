import GuideContent
import Terminal
import TextScreen

/// What is said of the terminal's encoding, in letters that every encoding has.
enum EncodingWords {
  /// Tries the next way of writing on a terminal, and says which it is.
  static func next(on terminal: TerminalScreen) -> String {
    terminal.useNextEncoding()
    return Phrases.Screen.encodingNow(name: terminal.encoding.rawValue, cells: "\(terminal.metrics.ambiguous)")
  }
}
