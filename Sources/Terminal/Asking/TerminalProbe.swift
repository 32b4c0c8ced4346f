internal import Glibc
public import OperatingSystem
import Text

/// A terminal's own answers: how it reads bytes, and how wide it draws ambiguous characters. `TerminalInquiry` says how
/// they are found out.
public struct TerminalProbe: Sendable, Hashable {
  /// The encodings that can be told apart.
  public enum Encoding: Sendable, Hashable {
    case utf8
    /// GB18030, GBK, or another encoding in which one byte or two are a character.
    case other
  }

  /// The encoding that the terminal reads; `nil` if it did not answer.
  public let encoding: Encoding?
  /// How many cells the terminal gives a character of ambiguous width, 1 or 2; `nil` if it did not answer.
  public let ambiguousWidth: Int?

  /// Makes answers, for tests.
  public init(encoding: Encoding?, ambiguousWidth: Int?) {
    self.encoding = encoding
    self.ambiguousWidth = ambiguousWidth
  }

  /// How long the probe waits for an answer, in milliseconds. A later answer would stand in the shell's line.
  private static let patience = 2_000
  /// How long the probe waits for a terminal that takes nothing, in milliseconds.
  private static let sendingPatience = 500

  /// Asks the terminal and erases what the questions have left on the screen. It waits up to two seconds for each
  /// answer. If either descriptor is no terminal, nothing is sent.
  public init(input: Int32, output: Int32, by calls: SystemCalls = .real) {
    var found = termios()
    guard isatty(input) == 1, isatty(output) == 1, tcgetattr(input, &found) == 0 else {
      self.init(encoding: nil, ambiguousWidth: nil)
      return
    }
    var wanted = found
    cfmakeraw(&wanted)
    tcsetattr(input, TCSADRAIN, &wanted)
    defer {
      Self.send("\r\u{1B}[K", to: output, by: calls)
      tcflush(input, TCIFLUSH)
      tcsetattr(input, TCSADRAIN, &found)
    }
    var encoding: Encoding?
    var ambiguousWidth: Int?
    switch Self.reply(on: TerminalInquiry(asksEncoding: true, asksWidth: false), input, output, calls) {
    case .readsUTF8(let isUTF8): encoding = isUTF8 ? .utf8 : .other
    default: break
    }
    // The ellipsis is sent in UTF-8, so that its width means nothing if the terminal does not read UTF-8.
    if encoding == .utf8,
      case .ambiguousWidth(let cells) = Self.reply(
        on: TerminalInquiry(asksEncoding: false, asksWidth: true), input, output, calls)
    {
      ambiguousWidth = cells
    }
    self.init(encoding: encoding, ambiguousWidth: ambiguousWidth)
  }

  /// The terminal's answer to the one question of an inquiry; `nil` if it does not answer.
  private static func reply(
    on inquiry: TerminalInquiry, _ input: Int32, _ output: Int32, _ calls: SystemCalls
  ) -> TerminalInquiry.Reply? {
    var inquiry = inquiry
    guard let signs = inquiry.next(at: .zero, in: .utf8).first else { return nil }
    return column(after: signs, input, output, calls).flatMap { inquiry.take(column: $0 - 1) }
  }

  /// The column of the cursor after `signs` were written from the first column, counted from 1; `nil` if the terminal
  /// does not answer.
  private static func column(
    after signs: [UInt8], _ input: Int32, _ output: Int32, _ calls: SystemCalls
  ) -> Int? {
    send("\r\u{1B}[K\(String(decoding: signs, as: UTF8.self))\u{1B}[6n", to: output, by: calls)
    var answer: [UInt8] = []
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(patience)
    while clock.now < end, column(in: answer) == nil {
      var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard calls.poll(&request, 1, Int32((end - clock.now) / .milliseconds(1)) + 1) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = calls.read(input, &bytes, bytes.count)
      if count < 0, errno == EAGAIN || errno == EINTR { continue }
      guard count > 0 else { return nil }
      answer += bytes[..<count]
    }
    return column(in: answer)
  }

  /// The column in a cursor report, `ESC [ row ; column R`, which may stand between typed keys; `nil` if there is no
  /// report.
  static func column(in bytes: [UInt8]) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.firstMatch(of: /\u{1B}\[\d{1,4};(\d{1,4})R/).flatMap { Int($0.output.1) }
  }

  private static func send(_ text: String, to output: Int32, by calls: SystemCalls) {
    var rest = Array(text.utf8)[...]
    let end = ContinuousClock.now + .milliseconds(sendingPatience)
    while !rest.isEmpty, ContinuousClock.now < end {
      let count = rest.withUnsafeBytes { calls.write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN {
        var request = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        if calls.poll(&request, 1, Int32(sendingPatience)) == 0 { return }
        // A terminal may be ready for writing, and still have too little room for the whole piece.
        _ = calls.poll(nil, 0, 1)
      } else if count < 0, errno != EINTR {
        return
      }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
