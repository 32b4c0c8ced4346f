internal import CNcurses
internal import CProcessGuard
internal import Glibc
public import Text

/// The real terminal. It shows frames and reads inputs, and every way out of the program gives the terminal back.
///
/// A process has only one, since signals and ncurses belong to the whole process. It must be used from one thread.
public final class TerminalScreen {
  /// The size of the terminal in cells.
  public private(set) var size: ScreenSize

  let theme: Theme
  let canDim: Bool
  /// The frame that is to be shown, and the frame that was drawn last.
  var wanted, shown: Frame?
  var encoder: ScreenEncoder
  /// Whether the terminal is gone or was given back. Then nothing may be sent to it, since sending could block for
  /// ever.
  private(set) var isGone = false
  let input: Int32
  let output: Int32
  var reader: InputReader
  /// What was read and not taken yet, and when it was read.
  var pending: [(input: Input, at: Duration)] = []
  /// When the terminal was last sent something that it has taken.
  var sentAt = Duration.zero
  /// Whether the surface has changed, and no `nextArrival` has reported that yet.
  var hasNewSurface = false
  /// The questions to the terminal that are open.
  var inquiry: TerminalInquiry
  let isLikeXterm: Bool
  /// Bytes to send behind the next frame's. They cannot go at once: ncurses may have sent half a sequence before.
  var unsent: [UInt8] = []
  /// The bytes that were sent and that the terminal has not taken yet.
  var outgoing = OutgoingBytes()
  /// The multiplexer between the program and the terminal; `nil` if none is known.
  public private(set) lazy var multiplexer = findMultiplexer()
  private let findMultiplexer: () -> Multiplexer?
  let isTmuxNarrow: () -> Bool
  /// The sequences that leave the alternate screen and come back to it.
  let plainPage: (leave: String, enter: String)
  /// What is on the terminal instead of frames; `nil` while frames are.
  var takeover: Takeover?
  /// The sequences that start and end printing; `nil` if the terminal has none.
  let mediaCopy: MediaCopy?
  /// How far the text has come that is being printed; `nil` if none is.
  var printing: PrintingProgress?
  /// The width of ambiguous characters that the user has given; `nil` if the user has given none.
  let givenWidth: Int?
  /// The lines that the process guard prints after a crash, and after a signal that ends the program.
  let lastLines: (crash: String, end: String)
  /// A clock that nobody sets, and that runs on while the machine sleeps.
  private let clock = ContinuousClock()
  private let opened: ContinuousClock.Instant
  /// When the user last typed or pasted something; the start of the program if never.
  private var lastTyped = Duration.zero
  /// When bytes were last read; the start of the program if never.
  private(set) var lastRead = Duration.zero

  /// What can be on the terminal instead of frames, for a while.
  enum Takeover {
    /// A text that is on its way to the terminal's printer.
    case printing
    /// A plain page, with the bytes that show it.
    case page([UInt8])
  }

  /// Takes the terminal: raw mode, and the alternate screen, which stays empty until the first frame.
  ///
  /// - Throws: `TerminalError` if the terminal or the machine cannot show a full screen. The terminal is then as it
  ///   was.
  public init(options: TerminalOptions) throws(TerminalError) {
    guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
    let type = try TerminalType(term: options.term)
    Self.settleEnvironment()
    if let lack = Self.lack { throw lack }
    guard pg_prepare(options.input, options.output) == 0 else { throw .notATerminal }
    let size = ScreenSize(claimedAt: options.input) ?? .unclaimed
    let entry = type.entries.first {
      cn_open($0, options.output, options.input, Int32(size.columns), Int32(size.rows))
    }
    guard entry != nil, let capabilities = TerminalCapabilities(type: type) else {
      cn_forget()
      pg_release()
      throw entry == nil ? .unknownTerminal(type.name) : .dumbTerminal
    }
    let encoding = options.encoding ?? options.localeEncoding
    reader = InputReader(encoding: encoding)
    encoder = ScreenEncoder(
      encoding: encoding, metrics: TextMetrics(ambiguous: options.ambiguousWidth ?? encoding.usualAmbiguousWidth))
    givenWidth = options.ambiguousWidth
    isLikeXterm = type.isLikeXterm
    findMultiplexer = { options.findMultiplexer() ?? type.multiplexer }
    isTmuxNarrow = options.isTmuxNarrow
    plainPage = (capabilities.leave, capabilities.enter)
    mediaCopy = capabilities.mediaCopy
    let canAnswer = capabilities.isLikeANSI
    inquiry = TerminalInquiry(
      asksEncoding: canAnswer && options.encoding == nil, asksWidth: canAnswer && options.ambiguousWidth == nil)
    lastLines = (options.crashMessage, options.endMessage)
    pg_arm(capabilities.leave)
    let isColored = options.theme == .usual && cn_start_colors()
    theme = options.theme == .usual && !isColored ? .mono : options.theme
    canDim = capabilities.canDim
    (input, output) = (options.input, options.output)
    self.size = size
    opened = clock.now
    if theme == .usual { Self.defineColors() }
    prepareLastLines()
    if type.isLikeXterm { unsent = Array(TerminalCapabilities.startPaste.utf8) }
  }

  deinit { close() }

  /// The next thing that arrives: an input, a signal, a new surface, or nothing if `patience` is over. Waiting uses no
  /// processor time. If the terminal has not taken all output, no key counts. After `.hangUp` nothing else arrives.
  public func nextArrival(within patience: Duration) -> Arrival {
    askNext()
    let end = now + patience
    while pending.isEmpty && !hasNewSurface || isBehind {
      if isGone { return .input(.hangUp, at: now) }
      if now >= end { return .nothing }
      waitForInput(until: end, takesKeys: !isBehind)
    }
    guard !hasNewSurface else {
      hasNewSurface = false
      return .surface
    }
    let next = pending.removeFirst()
    return .input(next.input, at: next.at)
  }

  /// Drops the keys that were typed while the program was busy. Everything else stays.
  public func dropKeys() {
    repeat {
      // A lone Esc and the beginning of a sequence differ only in what follows, so that it must be waited for.
      waitForInput(until: reader.deadline ?? now)
    } while reader.deadline != nil && !isGone
    removeKeys()
  }

  /// How long nobody has typed or pasted anything.
  public var idleTime: Duration { now - lastTyped }

  /// Draws the whole screen again, since something else may have written on the terminal.
  public func redraw() {
    guard !isGone, takeover == nil else { return }
    cn_repaint()
    shown = nil
    drawWanted()
  }

  /// Gives the terminal to the shell until the user continues the program (SIGTSTP, SIGCONT), then draws the screen
  /// again.
  public func suspend() {
    guard !isGone else { return }
    let replies = dropUnread()
    if pg_suspend() { comeBack() }
    replies.forEach(take)
  }

  /// Draws again what was on the terminal before the program was stopped: another program has used the terminal
  /// meanwhile.
  private func comeBack() {
    stopPrinting()
    // The whole screen is drawn again, so that the rest of the old output is not needed.
    outgoing.drop()
    send(Array(plainPage.enter.utf8))
    // A shell leaves the cursor visible, and ncurses does not know.
    cn_cursor_was_shown()
    let isOtherSize = noticeSize()
    if case .page(let bytes) = takeover {
      send(bytes)
    } else if !isOtherSize {
      redraw()
    }
  }

  /// Gives the terminal back without waiting for it. Calling it twice does no harm.
  ///
  /// - Parameter lastLines: Lines to print after the screen is left. The terminal may be gone or frozen; then nobody
  ///   reads them.
  public func close(saying lastLines: String? = nil) {
    // If the terminal is gone, a signal that says so is no news.
    if isGone { _ = pg_take_events() }
    dropUnread()
    isGone = true
    outgoing.drop()
    pg_give_back()
    if let lastLines { pg_say(Self.line(lastLines, in: encoder.encoding)) }
    pg_release()
    cn_forget()
  }

  private static func defineColors() {
    for color in TextLook.Color.allCases {
      cn_define_color_pair(color.rawValue, color.colors.foreground, color.colors.background)
    }
  }

  var now: Duration { opened.duration(to: clock.now) }

  /// A wait that took no longer than this was none: the input was there before.
  private static let noWait = Duration.microseconds(500)

  /// Waits for input until `end`, and reads what arrives. Waiting output is sent meanwhile.
  ///
  /// - Parameter takesKeys: Whether keys may be read; without them only signals and the loss of the terminal are
  ///   noticed.
  func waitForInput(until end: Duration, takesKeys: Bool = true) {
    var requests = [
      pollfd(fd: pg_event_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(takesKeys ? POLLIN : 0), revents: 0),
      pollfd(fd: isBehind ? output : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let deadlines = [end, reader.deadline, inquiry.deadline].compactMap(\.self)
    let began = now
    let count = poll(&requests, 3, milliseconds(until: deadlines.min() ?? end))
    if count == 0 { take(reader.idle(at: now)) }
    if inquiry.isSilent(at: now) { pending.append((.silentTerminal(behind: multiplexer), now)) }
    // poll(2) fills nothing in if a signal interrupts it. The next wait reports the signal.
    guard count > 0 else { return }
    if requests[0].revents != 0 { takeEvents() }
    if requests[1].revents & Int16(POLLIN) != 0 { readInput(isLate: now - began < Self.noWait) }
    if (requests[1].revents | requests[2].revents) & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { loseTerminal() }
    if isBehind, requests[2].revents & Int16(POLLOUT) != 0 { sendRest() }
  }

  /// Milliseconds for poll(2), which can count 24 days.
  func milliseconds(until deadline: Duration) -> Int32 {
    Int32(min(max(0, ((deadline - now) / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
  }

  private func takeEvents() {
    let events = UInt32(pg_take_events())
    if events & PG_END.rawValue != 0 { return loseTerminal() }
    if events & PG_SUSPEND.rawValue != 0 {
      suspend()
    } else if events & PG_CONTINUE.rawValue != 0, !isGone, pg_take_again() {
      comeBack()
    }
    // Even if the size is the old one again, the screen may have been cut off in between.
    if events & PG_RESIZE.rawValue != 0, !noticeSize() { redraw() }
  }

  private func readInput(isLate: Bool) {
    guard let bytes = readSome() else { return loseTerminal() }
    take(reader.take(bytes, at: now, isLate: isLate))
    takeAnswers()
  }

  /// The bytes that can be read now; `nil` if the terminal is gone.
  func readSome() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count > 0 { lastRead = now }
    return count > 0 ? Array(bytes[..<count]) : count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
  }

  /// Takes inputs that were typed or pasted.
  private func take(_ inputs: [Input]) {
    guard !inputs.isEmpty else { return }
    lastTyped = now
    pending += inputs.map { ($0, lastTyped) }
  }

  private func loseTerminal() {
    pending += reader.finish().map { ($0, now) }
    // The user cannot have seen what these keys would answer.
    if isBehind { removeKeys() }
    isGone = true
    outgoing.drop()
    pending.append((.hangUp, now))
  }

  /// Reads the size of the window; false if it is the old one. If it has changed, the next frame is drawn whole, since
  /// terminals differ in what they leave on a resized screen.
  private func noticeSize() -> Bool {
    guard let newSize = ScreenSize(claimedAt: input), newSize != size else { return false }
    size = newSize
    guard cn_resize(Int32(size.columns), Int32(size.rows)) else {
      loseTerminal()
      return true
    }
    cn_repaint()
    shown = nil
    hasNewSurface = true
    return true
  }
}
