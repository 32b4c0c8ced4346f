import Text

/// The questions to a terminal that are open while its first screen is already shown, and the meaning of the answers.
///
/// A question is text: it is written, and the cursor's column afterwards is the answer. Two hanzi tell the encoding.
/// Their UTF-8 is also a row of GBK characters: four cells in UTF-8, six if each byte, or each pair of bytes, is a
/// character. No byte of them is a control character to an 8-bit terminal. An ellipsis, which is East Asian Ambiguous
/// (UAX #11), tells the width: one cell or two.
struct TerminalInquiry: Sendable {
  /// What can be asked.
  enum Question: Sendable {
    case encoding, ambiguousWidth
  }

  /// What the terminal's answer to a question says.
  enum Reply: Sendable, Equatable {
    /// Whether the terminal reads UTF-8.
    case readsUTF8(Bool)
    /// How many cells the terminal gives a character of ambiguous width.
    case ambiguousWidth(Int)
  }

  /// The questions that are not asked yet.
  private var questions: [Question]
  /// The questions that are asked and not answered yet.
  private var asked: [Question] = []
  /// The encoding that the questions were sent in.
  private var askedIn = TextEncoding.utf8
  /// Whether the answer on the width means nothing, since the ellipsis was sent in an encoding that the terminal does
  /// not read.
  private var isWidthMeaningless = false
  /// When the last question was asked.
  private var lastAsked = Duration.zero
  /// The moment from which the terminal counts as silent; `nil` if no answer is waited for.
  private(set) var deadline: Duration?

  /// How long an answer is waited for before the user is told which key helps.
  static let patience = Duration.milliseconds(500)
  /// How long an answer can take that nobody waits for any more.
  static let longestWay = Duration.seconds(2)

  /// The moment until which an answer may still come; `nil` if no question is open.
  var due: Duration? { asked.isEmpty ? nil : lastAsked + Self.longestWay }

  init(asksEncoding: Bool, asksWidth: Bool) {
    questions = (asksEncoding ? [.encoding] : []) + (asksWidth ? [.ambiguousWidth] : [])
  }

  /// Whether there are questions that can be asked now.
  var hasQuestions: Bool { asked.isEmpty && !questions.isEmpty }

  /// The texts of all questions that can be asked now, in order, which then count as asked at `time`. Empty if answers
  /// are waited for, or nothing is left to ask.
  ///
  /// - Parameter encoding: The encoding that the terminal is believed to read.
  mutating func next(at time: Duration, in encoding: TextEncoding) -> [[UInt8]] {
    guard hasQuestions else { return [] }
    (asked, questions) = (questions, [])
    askedIn = encoding
    lastAsked = time
    deadline = time + Self.patience
    return asked.map { question in
      switch question {
      case .encoding: Array("\u{6B3E}\u{683C}".utf8)
      // The blank comes between the ellipsis and the next control character: a terminal with another encoding may take
      // the last byte of the ellipsis for half a character, and would swallow what follows.
      case .ambiguousWidth: encoding.bytes(of: "\u{2026} ")
      }
    }
  }

  /// The answer that a cursor report gives, if the question began in the first column; `nil` if nothing was asked, or
  /// the column makes no sense. After senseless columns no more is asked.
  ///
  /// - Parameter column: The cursor's column, counted from 0.
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

  /// Takes an answer on the encoding. If the width was asked in another encoding, it will be asked again.
  private mutating func reply(readsUTF8: Bool) -> Reply {
    if readsUTF8 != (askedIn == .utf8), asked.contains(.ambiguousWidth) {
      isWidthMeaningless = true
      questions = [.ambiguousWidth]
    }
    return .readsUTF8(readsUTF8)
  }

  /// Whether the terminal has just turned out to be silent; true only once. An answer that comes later is still taken.
  mutating func isSilent(at time: Duration) -> Bool {
    guard let limit = deadline, limit <= time else { return false }
    deadline = nil
    return true
  }
}
