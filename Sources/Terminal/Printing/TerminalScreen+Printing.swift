internal import CNcurses
internal import CProcessGuard
public import Text

extension TerminalScreen {
  /// Bytes a second: what a line of 9600 baud takes, whatever else limits it.
  public static let usualPrinterSpeed = 960

  /// For how long a printer may take nothing: somebody puts paper in.
  public static let printerPatience = Duration.seconds(120)
  private static let sliceInterval = Duration.milliseconds(100)

  /// Whether texts can be printed through the terminal.
  public var printerAccess: PrinterAccess {
    multiplexer.map { .swallowed(by: $0) } ?? (mediaCopy == nil ? .none : .possible)
  }

  /// How many seconds printing `text` takes, at least one.
  public static func printingSeconds(
    _ text: PrinterText, in encoding: TextEncoding, bytesPerSecond: Int = usualPrinterSpeed
  ) -> Int {
    max(1, (MediaCopy.bytes(of: text, in: encoding).count + bytesPerSecond - 1) / bytesPerSecond)
  }

  /// Sends `text` to the terminal's own printer, no faster than that, and nothing else meanwhile: it would be printed.
  /// Nothing is sent where `printerAccess` says that it is no use.
  ///
  /// Esc and Ctrl-C stop it. Ctrl-S and Ctrl-Q, by which printers have a line wait, do so. What ends printing is sent
  /// however it ends, before anything else. The next frame is drawn whole: a terminal that does not print shows the text.
  public func print(
    _ text: PrinterText, in encoding: TextEncoding, bytesPerSecond: Int = usualPrinterSpeed,
    patience: Duration = printerPatience
  ) -> PrintingEnd {
    guard let mediaCopy, printerAccess == .possible, !isGone else { return isGone ? .gone : .stopped }
    guard finishSending(within: patience) else { return isGone ? .gone : .stalled }
    takeover = .printing
    printing = PrintingProgress(lastProgress: now)
    pg_set_printing(mediaCopy.stop)
    // The end waits for its turn behind a text that is still on its way to the terminal.
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

  /// Ends printing, where the terminal prints: before it is given to anybody else, too. One that takes nothing is not
  /// waited for, and one that is gone gets what ends it when it is given back.
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

  /// Takes what is typed up to a moment, for printing alone; what else comes waits for its turn.
  private func takeKeys(until end: Duration) {
    while now < end, !isGone, printing?.isStopped == false {
      waitForInput(until: end)
      for case .key(let key) in pending { printing?.take(key) }
      removeKeys()
    }
  }
}
