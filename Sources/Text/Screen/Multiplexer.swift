/// A program between this program and the terminal that has screens of its own.
public enum Multiplexer: String, Sendable {
  case tmux, screen, mosh
}
