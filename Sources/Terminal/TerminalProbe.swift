internal import Glibc

/// Asks a terminal how it reads bytes and how wide it draws, by printing signs and asking where the cursor is.
///
/// Two hanzi whose UTF-8 is also a row of GBK characters end at column 5 (of columns that count from 1) where UTF-8 is
/// read, and at column 7 where GBK is; their bytes hold none that an 8-bit terminal would obey. An ellipsis, which is
/// East Asian Ambiguous, takes one cell or two.
public struct TerminalProbe: Sendable, Hashable {
  /// What a terminal reads.
  public enum Encoding: Sendable, Hashable {
    case utf8
    /// GB18030, GBK, or another in which a byte or two is a character.
    case other
  }

  /// What it reads; `nil` where it did not say.
  public let encoding: Encoding?
  /// Cells of a character of ambiguous width, 1 or 2; `nil` where it did not say.
  public let ambiguousWidth: Int?

  /// Makes an answer, for values in tests.
  public init(encoding: Encoding?, ambiguousWidth: Int?) {
    self.encoding = encoding
    self.ambiguousWidth = ambiguousWidth
  }

  /// For how long an answer is waited for, in milliseconds.
  private static let patience = 500

  /// Asks the terminal at two descriptors and wipes the traces; nothing is sent where either is no terminal.
  public init(input: Int32, output: Int32) {
    var found = termios()
    guard isatty(input) == 1, isatty(output) == 1, tcgetattr(input, &found) == 0 else {
      self.init(encoding: nil, ambiguousWidth: nil)
      return
    }
    var wanted = found
    cfmakeraw(&wanted)
    tcsetattr(input, TCSADRAIN, &wanted)
    defer {
      Self.send("\r\u{1B}[K", to: output)
      tcsetattr(input, TCSADRAIN, &found)
    }
    let hanzi = Self.column(after: "\u{6B3E}\u{683C}", input, output)
    let ellipsis = hanzi == 5 ? Self.column(after: "\u{2026}", input, output) : nil
    self.init(
      encoding: hanzi.flatMap { $0 == 5 ? .utf8 : $0 == 7 ? .other : nil },
      ambiguousWidth: ellipsis.flatMap { $0 == 2 ? 1 : $0 == 3 ? 2 : nil })
  }

  /// The column after a text at the start of a line, counted from 1; `nil` where the terminal does not answer.
  private static func column(after text: String, _ input: Int32, _ output: Int32) -> Int? {
    send("\r\u{1B}[K\(text)\u{1B}[6n", to: output)
    var answer: [UInt8] = []
    let clock = SuspendingClock()
    let end = clock.now + .milliseconds(patience)
    while clock.now < end, column(in: answer) == nil {
      var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, Int32((end - clock.now) / .milliseconds(1)) + 1) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(input, &bytes, bytes.count)
      guard count > 0 else { return nil }
      answer += bytes[..<count]
    }
    return column(in: answer)
  }

  /// The column in a report of the cursor's place, `ESC [ row ; column R`, among whatever else was typed.
  static func column(in bytes: [UInt8]) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.firstMatch(of: /\u{1B}\[\d{1,4};(\d{1,4})R/).flatMap { Int($0.output.1) }
  }

  private static func send(_ text: String, to output: Int32) {
    let bytes = Array(text.utf8)
    _ = write(output, bytes, bytes.count)
  }
}
