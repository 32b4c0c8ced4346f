import Text

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

  /// What a terminal says in answer to a question.
  enum Reply: Sendable, Equatable {
    /// Whether UTF-8 is read.
    case readsUTF8(Bool)
    /// Cells of a character of ambiguous width.
    case ambiguousWidth(Int)
  }

  /// What is still to be asked.
  private var questions: [Question]
  /// What was asked and is not answered yet.
  private var asked: [Question] = []
  /// What the terminal was taken to read when it was asked.
  private var askedIn = TextEncoding.utf8
  /// Whether the width was asked in bytes that are no ellipsis to the terminal, so that its answer means nothing.
  private var isWidthMeaningless = false
  /// When the terminal counts as silent; `nil` while nothing is waited for.
  private(set) var deadline: Duration?

  /// For how long an answer is waited for before the user is told which key helps.
  static let patience = Duration.milliseconds(500)

  init(asksEncoding: Bool, asksWidth: Bool) {
    questions = (asksEncoding ? [.encoding] : []) + (asksWidth ? [.ambiguousWidth] : [])
  }

  /// Whether there is something to be asked now.
  var hasQuestions: Bool { asked.isEmpty && !questions.isEmpty }

  /// The signs that ask all that is still to be asked, in this order, for a terminal that is taken to read `encoding`,
  /// noted as sent at `time`; none while answers are waited for, and where nothing is left to be asked.
  mutating func next(at time: Duration, in encoding: TextEncoding) -> [[UInt8]] {
    guard hasQuestions else { return [] }
    (asked, questions) = (questions, [])
    askedIn = encoding
    deadline = time + Self.patience
    return asked.map { question in
      switch question {
      case .encoding: Array("\u{6B3E}\u{683C}".utf8)
      // The blank ends what a terminal of another encoding may take for half a character, before a control character does.
      case .ambiguousWidth: encoding.bytes(of: "\u{2026} ")
      }
    }
  }

  /// What a report of the cursor says, which stood in the first column before the signs; `nil` if nothing was asked or
  /// the answer makes no sense, and then no other question follows.
  mutating func take(column: Int) -> Reply? {
    guard !asked.isEmpty else { return nil }
    let question = asked.removeFirst()
    if asked.isEmpty { deadline = nil }
    switch (question, column) {
    case (.encoding, 4): return reply(readsUTF8: true)
    case (.encoding, 6): return reply(readsUTF8: false)
    case (.ambiguousWidth, _) where isWidthMeaningless:
      isWidthMeaningless = false
      return nil
    case (.ambiguousWidth, 2...3): return .ambiguousWidth(column - 1)
    default:
      (asked, questions, deadline) = ([], [], nil)
      return nil
    }
  }

  /// Takes an answer on the encoding; the width is to be asked again where it was asked in another one.
  private mutating func reply(readsUTF8: Bool) -> Reply {
    if readsUTF8 != (askedIn == .utf8), asked.contains(.ambiguousWidth) {
      isWidthMeaningless = true
      questions = [.ambiguousWidth]
    }
    return .readsUTF8(readsUTF8)
  }

  /// Whether the terminal turns out to be silent; true once. A late answer is taken all the same.
  mutating func isSilent(at time: Duration) -> Bool {
    guard let limit = deadline, limit <= time else { return false }
    deadline = nil
    return true
  }
}
