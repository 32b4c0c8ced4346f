/// What a terminal is opened with; nothing of it is read from the environment here.
public struct TerminalOptions: Sendable {
  /// Where keys come from, a descriptor.
  public var input: Int32
  /// Where the screen goes, a descriptor.
  public var output: Int32
  /// The terminal's type, the value of TERM.
  public var term: String?
  /// Whether colours may be used where the terminal has them.
  public var usesColor: Bool
  /// The line that is printed when the program crashes, after the terminal was given back.
  public var crashMessage: String

  /// Makes options; the terminal is that of standard input and output.
  public init(input: Int32 = 0, output: Int32 = 1, term: String?, usesColor: Bool, crashMessage: String) {
    self.input = input
    self.output = output
    self.term = term
    self.usesColor = usesColor
    self.crashMessage = crashMessage
  }
}
