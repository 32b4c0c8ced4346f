/// A program between this program and the terminal that has screens of its own.
public enum Multiplexer: String, Sendable {
  case tmux, screen, mosh

  /// The command that starts it in UTF-8; `nil` if it never is in anything else.
  public var commandForUTF8: String? {
    switch self {
    case .tmux: "tmux -u"
    case .screen: "screen -U"
    case .mosh: nil
    }
  }
}
