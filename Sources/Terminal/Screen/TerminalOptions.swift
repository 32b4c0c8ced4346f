public import Text

/// What a terminal is opened with. Callers read the environment; `TerminalScreen` does not.
public struct TerminalOptions: Sendable {
  /// The descriptor that keys come from.
  public var input: Int32 = 0
  /// The descriptor that the screen goes to.
  public var output: Int32 = 1
  /// The terminal's type, the value of TERM.
  public var term: String?
  /// The encoding that the locale names. It counts until the terminal answers.
  public var localeEncoding = TextEncoding.utf8
  /// The encoding that the user has given; `nil` if the terminal is to be asked.
  public var encoding: TextEncoding?
  /// How many cells a character of ambiguous width has, 1 or 2, if the user has said; `nil` if the terminal is to be
  /// asked.
  public var ambiguousWidth: Int?
  /// Finds the multiplexer between the program and the terminal if something besides the terminal's type tells of it.
  /// It is called only when its answer matters, since the first screen must not wait for it.
  public var findMultiplexer: @Sendable () -> Multiplexer? = { nil }
  /// Asks tmux whether the terminal that shows it gets no UTF-8, which no answer of the terminal's tells. It is called once,
  /// after the first screen.
  public var isTmuxNarrow: @Sendable () -> Bool = { false }
  /// The attributes and colours to use.
  public var theme = Theme.usual
  /// The line that is printed if the program crashes, after the terminal was given back.
  public var crashMessage: String
  /// The line that is printed if a signal ends the program while the terminal takes no output.
  public var endMessage: String

  /// Makes options for standard input and standard output.
  public init(term: String?, crashMessage: String, endMessage: String) {
    self.term = term
    self.crashMessage = crashMessage
    self.endMessage = endMessage
  }
}
