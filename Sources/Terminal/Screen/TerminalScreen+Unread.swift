internal import Glibc
internal import Text

extension TerminalScreen {
  /// Bytes that come within this time after the last byte belong to the same paste: the system pushes the rest on.
  private static let pause = Duration.milliseconds(20)
  /// How long the terminal is read at most, since somebody may type without end.
  private static let longest = Duration.seconds(2)

  /// Throws away all input that is unread or on its way. The shell would take the rest of a paste for commands, and the
  /// terminal's answers would stand in its line.
  ///
  /// - Returns: The answers among that input.
  @discardableResult
  func dropUnread() -> [TerminalInquiry.Reply] {
    var replies: [TerminalInquiry.Reply] = []
    let limit = now + Self.longest
    while now < limit {
      let end = max(lastRead + Self.pause, inquiry.due ?? .zero)
      var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, milliseconds(until: min(end, limit))) > 0, let bytes = readSome() else { break }
      _ = reader.take(bytes, at: now)
      replies += reader.takeReports().compactMap { inquiry.take(column: $0.column) }
    }
    _ = reader.finish()
    removeKeys()
    return replies
  }
}
