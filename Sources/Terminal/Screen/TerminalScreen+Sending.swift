internal import CProcessGuard
internal import Glibc
internal import Text

/// What goes to the terminal, which may stop reading at any time and for ever: nothing here waits until it reads again.
extension TerminalScreen {
  /// For how long a terminal that reads slowly is waited for before something else is done.
  private static let moment = Duration.seconds(1)

  /// Whether the terminal has not taken yet all that was sent. The rest goes on its way while the next input is waited
  /// for, and nothing that is typed is taken before: nobody can have seen what it would answer.
  public var isBehind: Bool { !outgoing.isEmpty }

  /// Sends bytes behind those that are on their way: in one piece where the terminal takes them, which is one packet on
  /// a line.
  func send(_ bytes: UnsafeRawBufferPointer) {
    guard !isGone, !bytes.isEmpty else { return }
    outgoing.send(bytes)
    waitForReader()
  }

  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { send($0) }
  }

  /// Sends what is on its way, as far as the terminal takes it now; then shows the last frame that had to wait.
  func sendRest() {
    // A terminal can have room for less than what has to go at once.
    if !outgoing.sendRest() { poll(nil, 0, 10) }
    if !isBehind { drawWanted() }
  }

  /// Waits until the terminal has taken everything, for a moment at most, so that a screen stands before something is
  /// done that takes a while.
  private func waitForReader() {
    let end = now + Self.moment
    while isBehind, now < end {
      var requests = [
        pollfd(fd: pg_event_descriptor(), events: Int16(POLLIN), revents: 0),
        pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&requests, 2, milliseconds(until: end)) > 0 else { continue }
      // What a signal asks for, and that the terminal is gone, is seen to where inputs are waited for.
      guard requests[0].revents == 0, requests[1].revents == Int16(POLLOUT) else { return }
      sendRest()
    }
  }

  /// Waits until the terminal has taken everything, or is gone; whether it has.
  func finishSending(within patience: Duration) -> Bool {
    let end = now + patience
    while isBehind, now < end { waitForInput(until: end, takesKeys: false) }
    return !isBehind && !isGone
  }
}
