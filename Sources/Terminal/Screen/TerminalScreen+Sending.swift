internal import CProcessGuard
internal import Glibc
internal import Text

/// Sending to a terminal that may stop reading at any time and for ever. Nothing here waits without a limit.
extension TerminalScreen {
  /// How long a slow terminal is waited for before the program does something that takes a while.
  private static let moment = Duration.seconds(1)

  /// Whether the terminal has not yet taken all that was sent. The rest is sent while the program waits for input. Keys
  /// that arrive meanwhile are dropped, since the user cannot have seen what they would answer.
  public var isBehind: Bool { !outgoing.isEmpty }

  /// When the latest frame was sent, by the clock of the arrivals; `nil` if the terminal has not taken it yet.
  public var shownAt: Duration? { isBehind ? nil : sentAt }

  /// Sends bytes behind those that are on their way: in one piece, and so in one packet over a network, if the terminal
  /// has room.
  func send(_ bytes: UnsafeRawBufferPointer) {
    guard !isGone, !bytes.isEmpty else { return }
    let moment = now
    outgoing.send(bytes)
    if !isBehind { sentAt = moment }
    waitForReader()
  }

  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { send($0) }
  }

  /// Sends as many of the waiting bytes as the terminal takes now, and then shows the last frame that had to wait.
  func sendRest() {
    // A terminal may be ready for writing, and still have too little room for the whole piece.
    let moment = now
    if !outgoing.sendRest() { poll(nil, 0, 10) }
    guard !isBehind else { return }
    sentAt = moment
    drawWanted()
  }

  /// Waits until the terminal has taken everything, but no longer than a moment, so that the screen is complete before
  /// the program does something that takes a while.
  private func waitForReader() {
    let end = now + Self.moment
    while isBehind, now < end {
      var requests = [
        pollfd(fd: pg_event_descriptor(), events: Int16(POLLIN), revents: 0),
        pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&requests, 2, milliseconds(until: end)) > 0 else { continue }
      // Signals, and the loss of the terminal, are handled by the code that waits for input.
      guard requests[0].revents == 0, requests[1].revents == Int16(POLLOUT) else { return }
      sendRest()
    }
  }

  /// Waits until the terminal has taken everything; false if the terminal is gone or `patience` is over.
  func finishSending(within patience: Duration) -> Bool {
    let end = now + patience
    while isBehind, now < end { waitForInput(until: end, takesKeys: false) }
    return !isBehind && !isGone
  }
}
