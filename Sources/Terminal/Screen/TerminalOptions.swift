public import Text

/// What a terminal is opened with; nothing of it is read from the environment here.
public struct TerminalOptions: Sendable {
  /// Where keys come from, a descriptor.
  public var input: Int32 = 0
  /// Where the screen goes, a descriptor.
  public var output: Int32 = 1
  /// The terminal's type, the value of TERM.
  public var term: String?
  /// What the terminal reads according to the locale, until it answers itself.
  public var localeEncoding = TextEncoding.utf8
  /// What the user says it reads, which nobody asks it then.
  public var encoding: TextEncoding?
  /// How many cells the user says it gives a character of ambiguous width, 1 or 2.
  public var ambiguousWidth: Int?
  /// What stands between the program and the terminal, where anything outside of the terminal's type says so; asked only
  /// once it matters, since the first screen does not wait for it.
  public var findMultiplexer: @Sendable () -> Multiplexer? = { nil }
  /// How texts are set apart.
  public var theme = Theme.usual
  /// The line that is printed when the program crashes, after the terminal was given back.
  public var crashMessage: String
  /// The line that is printed when a signal ends the program while the terminal does not read.
  public var endMessage: String

  /// Makes options; the terminal is that of standard input and output.
  public init(term: String?, crashMessage: String, endMessage: String) {
    self.term = term
    self.crashMessage = crashMessage
    self.endMessage = endMessage
  }
}
