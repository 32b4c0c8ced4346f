internal import CNcurses
internal import CProcessGuard
internal import Glibc
public import Text

/// The real terminal: shows frames, reads inputs, and is given back on every way out.
///
/// There is one in a process, since signals and ncurses are the process's own. Not for several threads.
public final class TerminalScreen {
  /// The size of the terminal in cells.
  public private(set) var size: ScreenSize

  let theme: Theme
  let canDim: Bool
  /// The frame that is to be shown, and the one that was drawn last.
  var wanted, shown: Frame?
  var encoder: ScreenEncoder
  /// Whether the terminal is gone or was given back: nothing may be sent to it any more, since that could wait for ever.
  private(set) var isGone = false
  private let input: Int32
  let output: Int32
  var decoder: KeyDecoder
  var pending: [Input] = []
  /// Whether the surface has changed, which nobody was told yet.
  var hasNewSurface = false
  /// What the terminal is still to be asked.
  var inquiry: TerminalInquiry
  let isLikeXterm: Bool
  /// What goes to the terminal with the next frame, behind it: ncurses may have sent half a sequence before.
  var unsent: [UInt8] = []
  /// What is on its way to the terminal, which has not taken it yet.
  var outgoing = OutgoingBytes()
  private(set) lazy var multiplexer = findMultiplexer()
  private let findMultiplexer: () -> Multiplexer?
  /// What leaves the alternate screen and comes back to it.
  let plainPage: (leave: String, enter: String)
  /// What is on the terminal instead of frames; `nil` while frames are.
  var takeover: Takeover?
  /// What has the terminal print; `nil` if nothing can.
  let mediaCopy: MediaCopy?
  /// How far the text has come that is being printed; `nil` if none is.
  var printing: PrintingProgress?
  /// The width of ambiguous characters that the user has given, if any.
  let givenWidth: Int?
  /// What is printed where the screen was when a signal ends the program.
  private let lastLines: (crash: String, end: String)
  /// A clock that nobody sets, and that goes on while the machine sleeps.
  private let clock = ContinuousClock()
  private let opened: ContinuousClock.Instant
  /// When somebody last typed or pasted something; the start before that.
  private var lastTyped = Duration.zero

  /// What can be on the terminal instead of frames, for a while.
  enum Takeover {
    /// A text that goes to its printer.
    case printing
    /// A plain page, by the bytes that show it.
    case page([UInt8])
  }

  /// Takes the terminal: raw mode and the alternate screen, empty until the first frame.
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
    decoder = KeyDecoder(encoding: encoding)
    encoder = ScreenEncoder(
      encoding: encoding, metrics: TextMetrics(ambiguous: options.ambiguousWidth ?? encoding.usualAmbiguousWidth))
    givenWidth = options.ambiguousWidth
    isLikeXterm = type.isLikeXterm
    findMultiplexer = { options.findMultiplexer() ?? type.multiplexer }
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

  /// What comes next within that time; waits without using the processor. Nothing is taken from a terminal that is behind
  /// with what was sent to it, and after `.hangUp` nothing else comes.
  public func nextArrival(within patience: Duration) -> Arrival {
    askNext()
    let end = now + patience
    while pending.isEmpty && !hasNewSurface || isBehind {
      if isGone { return .input(.hangUp) }
      if now >= end { return .nothing }
      waitForInput(until: end, takesKeys: !isBehind)
    }
    guard !hasNewSurface else {
      hasNewSurface = false
      return .surface
    }
    return .input(pending.removeFirst())
  }

  /// Forgets what was typed while nobody could take it, and nothing else that came.
  public func dropKeys() {
    repeat {
      // An Esc is told from the beginning of a sequence by what comes behind it.
      waitForInput(until: decoder.deadline ?? now)
    } while decoder.deadline != nil && !isGone
    removeKeys()
  }

  /// Forgets what was typed and has been read.
  func removeKeys() {
    pending.removeAll { input in
      switch input {
      case .key, .paste: true
      default: false
      }
    }
  }

  /// For how long nobody has typed or pasted anything.
  public var idleTime: Duration { now - lastTyped }

  /// Sends the whole screen again, for a terminal on which something else has written.
  public func redraw() {
    guard !isGone, takeover == nil else { return }
    cn_repaint()
    shown = nil
    drawWanted()
  }

  /// Gives the terminal to the shell until the user has the program go on, then shows what was there again.
  public func suspend() {
    guard !isGone, pg_suspend() else { return }
    comeBack()
  }

  /// Shows again what was on the terminal before the program was stopped, which somebody else has had meanwhile.
  private func comeBack() {
    stopPrinting()
    // The whole screen is sent again anyway.
    outgoing.drop()
    send(Array(plainPage.enter.utf8))
    // A shell leaves the cursor visible, whatever ncurses remembers.
    cn_cursor_was_shown()
    let isOtherSize = noticeSize()
    if case .page(let bytes) = takeover {
      send(bytes)
    } else if !isOtherSize {
      redraw()
    }
  }

  /// Gives the terminal back, without waiting for it. Harmless when repeated.
  ///
  /// - Parameter lastLines: What is to be read where the screen was, for a terminal that may be gone or frozen; nobody
  ///   waits until it is.
  public func close(saying lastLines: String? = nil) {
    // Where the terminal is gone, a signal says no more than that.
    if isGone { _ = pg_take_events() }
    isGone = true
    outgoing.drop()
    pg_give_back()
    if let lastLines { pg_say(Self.line(lastLines, in: encoder.encoding)) }
    pg_release()
    cn_forget()
  }

  /// Has signals end the program with lines that the terminal reads.
  func prepareLastLines() {
    pg_set_last_lines(
      Self.line(lastLines.crash, in: encoder.encoding), Self.line(lastLines.end, in: encoder.encoding))
  }

  /// A text as C takes it, each of its lines ended as in raw mode.
  private static func line(_ text: String, in encoding: TextEncoding) -> [CChar] {
    let bytes = encoding.bytes(of: text + "\n")
    var line: [CChar] = []
    line.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line.append(CChar(bitPattern: UInt8(ascii: "\r"))) }
      line.append(CChar(bitPattern: byte))
    }
    return line + [0]
  }

  private static func defineColors() {
    for color in TextLook.Color.allCases {
      cn_define_color_pair(color.rawValue, color.colors.foreground, color.colors.background)
    }
  }

  var now: Duration { opened.duration(to: clock.now) }

  /// Waits for what comes next up to a moment, and takes it in; sends what is on its way meanwhile.
  func waitForInput(until end: Duration, takesKeys: Bool = true) {
    var requests = [
      pollfd(fd: pg_event_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(takesKeys ? POLLIN : 0), revents: 0),
      pollfd(fd: isBehind ? output : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let deadlines = [end, decoder.deadline, inquiry.deadline].compactMap(\.self)
    let count = poll(&requests, 3, milliseconds(until: deadlines.min() ?? end))
    if count == 0 { take(decoder.idle(at: now)) }
    if inquiry.isSilent(at: now) { pending.append(.silentTerminal) }
    // An interrupted wait has filled nothing in; the signal's event shows in the next one.
    guard count > 0 else { return }
    if requests[0].revents != 0 { takeEvents() }
    if requests[1].revents & Int16(POLLIN) != 0 { readInput() }
    if (requests[1].revents | requests[2].revents) & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { loseTerminal() }
    if isBehind, requests[2].revents & Int16(POLLOUT) != 0 { sendRest() }
  }

  /// Milliseconds as poll(2) takes them, which counts no more than 24 days.
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
    // Even when the size is the old one again, what is on the screen may have been cut off in between.
    if events & PG_RESIZE.rawValue != 0, !noticeSize() { redraw() }
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      take(decoder.take(Array(bytes[..<count]), at: now))
      takeAnswers()
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      loseTerminal()
    }
  }

  /// Takes what was typed or pasted.
  private func take(_ inputs: [Input]) {
    if !inputs.isEmpty { lastTyped = now }
    pending += inputs
  }

  private func loseTerminal() {
    // Nobody saw what these keys would answer.
    if isBehind { removeKeys() }
    isGone = true
    outgoing.drop()
    pending.append(.hangUp)
  }

  /// Takes over the terminal's size, and has the next frame drawn whole: terminals differ in what they keep. Whether
  /// the size is another one.
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
