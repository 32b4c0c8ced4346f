internal import CNcurses
internal import CProcessGuard
public import Text

extension TerminalScreen {
  /// The usual speed in bytes a second: that of a line of 9600 baud.
  public static let usualPrinterSpeed = 960

  /// How long a printer may take nothing before the print is given up: long enough for somebody to put paper in.
  public static let printerPatience = Duration.seconds(120)
  private static let sliceInterval = Duration.milliseconds(100)

  /// Whether texts can be printed through the terminal.
  public var printerAccess: PrinterAccess {
    multiplexer.map { .swallowed(by: $0) } ?? (mediaCopy == nil ? .none : .possible)
  }

  /// How many seconds it takes to print `text`, at least one.
  public static func printingSeconds(
    _ text: PrinterText, in encoding: TextEncoding, bytesPerSecond: Int = usualPrinterSpeed
  ) -> Int {
    max(1, (MediaCopy.bytes(of: text, in: encoding).count + bytesPerSecond - 1) / bytesPerSecond)
  }

  /// Prints `text` on the terminal's own printer, and sends nothing else meanwhile, since that would be printed too. It
  /// waits until the print has ended. If `printerAccess` is not `.possible`, nothing is sent.
  ///
  /// Esc and Ctrl-C stop the print. Ctrl-S and Ctrl-Q, which printers send, pause and resume it. However the print
  /// ends, the sequence that ends printing is sent before anything else. The next frame is drawn whole, since a
  /// terminal without a printer shows the text.
  ///
  /// - Parameters:
  ///   - bytesPerSecond: The greatest speed.
  ///   - patience: How long the terminal or the printer may take nothing.
  public func print(
    _ text: PrinterText, in encoding: TextEncoding, bytesPerSecond: Int = usualPrinterSpeed,
    patience: Duration = printerPatience
  ) -> PrintingEnd {
    guard let mediaCopy, printerAccess == .possible, !isGone else { return isGone ? .gone : .stopped }
    guard finishSending(within: patience) else { return isGone ? .gone : .stalled }
    takeover = .printing
    printing = PrintingProgress(lastProgress: now)
    pg_set_printing(mediaCopy.stop)
    // The sequence that ends printing stands behind the text, so that it is sent last even if the text is still on its
    // way.
    let bytes = Array(mediaCopy.start.utf8) + MediaCopy.bytes(of: text, in: encoding) + Array(mediaCopy.stop.utf8)
    let end = send(bytes[...], slice: max(1, bytesPerSecond / 10), patience: patience)
    if end == .sent { pg_set_printing(nil) }
    stopPrinting()
    takeover = nil
    guard !isGone else { return .gone }
    cn_repaint()
    shown = nil
    takeAnswers()
    return end
  }

  /// Ends printing if the terminal prints. This is called before another program gets the terminal as well. A terminal
  /// that takes nothing is not waited for; if it is gone, the sequence is sent when the terminal is given back.
  func stopPrinting() {
    printing = nil
    if !isGone { pg_end_printing() }
  }

  private func send(_ bytes: ArraySlice<UInt8>, slice: Int, patience: Duration) -> PrintingEnd {
    var rest = bytes
    while let run = printing, !isGone {
      if rest.isEmpty { return .sent }
      if run.isStopped { return .stopped }
      if now - run.lastProgress > patience { return .stalled }
      let sent = run.isHeld ? 0 : rest.prefix(slice).withUnsafeBytes { pg_send_some($0.baseAddress, $0.count) }
      if sent > 0 { printing?.lastProgress = now }
      rest = rest.dropFirst(sent)
      takeKeys(until: now + Self.sliceInterval)
    }
    return isGone ? .gone : .stopped
  }

  /// Reads input up to a moment and takes the keys in it for the print. Other inputs stay for later.
  private func takeKeys(until end: Duration) {
    while now < end, !isGone, printing?.isStopped == false {
      waitForInput(until: end)
      for case .key(let key) in pending.map(\.input) { printing?.take(key) }
      removeKeys()
    }
  }
}
