internal import CNcurses
internal import CProcessGuard
public import Text

extension TerminalScreen {
  /// How the terminal writes and reads characters, as far as is known.
  public var encoding: TextEncoding { encoder.encoding }

  /// How wide the terminal draws characters, as far as is known.
  var metrics: TextMetrics { encoder.metrics }

  /// What the next frame is drawn on, as far as is known.
  public var surface: Surface { Surface(size, metrics: metrics, encoding: encoding.rawValue) }

  /// Tries the next of the ways in which terminals read bytes, for a user who sees that this one is wrong; it is asked no
  /// more.
  public func useNextEncoding() {
    inquiry = TerminalInquiry(asksEncoding: false, asksWidth: false)
    let index = Self.ways.firstIndex { $0 == encoding && $1 == metrics.ambiguous } ?? Self.ways.count - 1
    let (next, width) = Self.ways[(index + 1) % Self.ways.count]
    adopt(next, ambiguousWidth: width)
  }

  /// Encodings and widths of ambiguous characters, as they go together.
  private static let ways: [(TextEncoding, Int)] = [(.utf8, 1), (.utf8, 2), (.gb18030, 2), (.gbk, 2), (.gb2312, 2)]

  /// The least screen on which a question can be put.
  private static let smallest = ScreenSize(columns: 8, rows: 2)

  /// Asks what is to be asked next, once a frame is shown.
  func askNext() {
    guard !isGone, takeover == nil, !isBehind, let frame = shown, let question = nextQuestion(over: frame) else {
      return
    }
    send(after: question)
  }

  /// The bytes that ask what is to be asked next; `nil` if there is nothing, or no room for it.
  ///
  /// They are to be sent behind the frame and before what ncurses has to say next: they stand in the last row for a
  /// moment, which is drawn again.
  func nextQuestion(over frame: Frame) -> [UInt8]? {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
    let questions = inquiry.next(at: now, in: encoding)
    guard !questions.isEmpty else { return nil }
    var bytes = Array("\u{1B}[m\u{1B}[\(size.rows);1H".utf8)
    for signs in questions {
      // They are printed twice, since a terminal of another encoding may still wait for the rest of a character.
      bytes += signs + [0x0D] + signs + Array("\u{1B}[6n\r\u{1B}[K".utf8)
    }
    // The cursor goes back to where ncurses has left it. It is not saved by the terminal, which may have one place only
    // for that, taken by the way back from the alternate screen.
    let cursor = cursorPosition(for: frame.cursor)
    bytes += Array("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H".utf8)
    let last = size.rows - 1
    draw(frame.rows.indices.contains(last) ? frame.rows[last] : [], row: last)
    moveCursor(frame.cursor)
    return bytes
  }

  /// Takes what the terminal has answered, and asks on; later where something else than frames is on it.
  func takeAnswers() {
    guard takeover == nil else { return }
    for report in decoder.takeReports() {
      switch inquiry.take(column: report.column) {
      case .readsUTF8(let isUTF8): adopt(isUTF8 ? .utf8 : encoding.unlessUTF8)
      case .ambiguousWidth(let cells): adopt(encoding, ambiguousWidth: cells)
      case nil: break
      }
    }
    askNext()
  }

  private func adopt(_ encoding: TextEncoding) {
    guard encoding != self.encoding else { return }
    adopt(encoding, ambiguousWidth: givenWidth ?? encoding.usualAmbiguousWidth)
  }

  private func adopt(_ encoding: TextEncoding, ambiguousWidth: Int) {
    guard encoding != self.encoding || ambiguousWidth != metrics.ambiguous else { return }
    encoder = ScreenEncoder(encoding: encoding, metrics: TextMetrics(ambiguous: ambiguousWidth))
    decoder.encoding = encoding
    prepareLastLines()
    // A whole character ends what the terminal may still wait for; then the screen is cleared.
    send(encoding.bytes(of: "\u{6B3E}"))
    redraw()
    hasNewSurface = true
  }
}
