/// What a terminal is asked while its first screen can already be read, and what its answers mean.
///
/// Two hanzi whose UTF-8 is also a row of GBK characters take four cells where UTF-8 is read and six where each pair of
/// bytes, or each byte, is a character; their bytes hold none that an 8-bit terminal would obey. An ellipsis, which is
/// East Asian Ambiguous, takes one cell or two.
struct TerminalInquiry: Sendable {
  /// What is being asked.
  enum Question: Sendable {
    case encoding, ambiguousWidth
  }

  /// What an answer says.
  enum Finding: Sendable, Equatable {
    /// Whether UTF-8 is read.
    case readsUTF8(Bool)
    /// Cells of a character of ambiguous width.
    case ambiguousWidth(Int)
  }

  /// What is still to be asked.
  private var questions: [Question]
  private var isAsked = false
  /// When the terminal counts as silent; `nil` while nothing is waited for.
  private(set) var deadline: Duration?

  /// For how long an answer is waited for before the user is told which key helps.
  static let patience = Duration.milliseconds(500)

  init(asksEncoding: Bool, asksWidth: Bool) {
    questions = (asksEncoding ? [.encoding] : []) + (asksWidth ? [.ambiguousWidth] : [])
  }

  /// The signs that ask the next question, for a terminal that is taken to read `encoding`, noted as sent at `time`; `nil`
  /// while one waits for its answer, and where there is none left.
  mutating func next(at time: Duration, in encoding: TextEncoding) -> [UInt8]? {
    guard !isAsked, let question = questions.first else { return nil }
    isAsked = true
    deadline = time + Self.patience
    return switch question {
    case .encoding: Array("\u{6B3E}\u{683C}".utf8)
    case .ambiguousWidth: encoding.bytes(of: "\u{2026}")
    }
  }

  /// What a report of the cursor says, which stood in the first column before the text; `nil` where nothing was asked or
  /// the answer makes no sense, and then no other question follows.
  mutating func take(column: Int) -> Finding? {
    guard isAsked else { return nil }
    let question = questions.removeFirst()
    isAsked = false
    deadline = nil
    switch (question, column) {
    case (.encoding, 4): return .readsUTF8(true)
    case (.encoding, 6): return .readsUTF8(false)
    case (.ambiguousWidth, 1...2): return .ambiguousWidth(column)
    default:
      questions = []
      return nil
    }
  }

  /// Whether the terminal turns out to be silent; true once. A late answer is taken all the same.
  mutating func isSilent(at time: Duration) -> Bool {
    guard let limit = deadline, limit <= time else { return false }
    deadline = nil
    return true
  }
}
