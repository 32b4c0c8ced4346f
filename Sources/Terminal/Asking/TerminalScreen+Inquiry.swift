internal import CNcurses
internal import CProcessGuard
public import Text

extension TerminalScreen {
  /// The encoding that the terminal writes and reads, as far as is known.
  public var encoding: TextEncoding { encoder.encoding }

  /// How wide the terminal draws characters, as far as is known.
  var metrics: TextMetrics { encoder.metrics }

  /// Size, widths and encoding for the next frame, as far as they are known.
  public var surface: Surface { Surface(size, metrics: metrics, encoding: encoding) }

  /// Changes to the next encoding that terminals have, for a user who sees that this one is wrong. The terminal is not
  /// asked about it any more.
  public func useNextEncoding() {
    inquiry = TerminalInquiry(asksEncoding: false, asksWidth: false)
    let index = Self.ways.firstIndex { $0 == encoding && $1 == metrics.ambiguous } ?? Self.ways.count - 1
    let (next, width) = Self.ways[(index + 1) % Self.ways.count]
    adopt(next, ambiguousWidth: width)
  }

  /// The encodings that the key goes through, each with its usual width of ambiguous characters, in cells.
  private static let ways: [(TextEncoding, Int)] = [(.utf8, 1), (.utf8, 2), (.gb18030, 2), (.gbk, 2), (.gb2312, 2)]

  /// The smallest screen on which a question fits.
  private static let smallest = ScreenSize(columns: 8, rows: 2)

  /// Asks the questions that are due, if a frame is shown.
  func askNext() {
    guard !isGone, takeover == nil, !isBehind, let frame = shown, let question = nextQuestion(over: frame) else {
      return
    }
    send(after: question)
  }

  /// The bytes that ask the questions that are due; `nil` if there are none, or the screen is too small.
  ///
  /// They must be sent behind the frame, and before ncurses sends anything more: the questions stand in the last row
  /// for a moment, and that row is drawn again.
  func nextQuestion(over frame: Frame) -> [UInt8]? {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
    let questions = inquiry.next(at: now, in: encoding)
    guard !questions.isEmpty else { return nil }
    var bytes = Array("\u{1B}[m\u{1B}[\(size.rows);1H".utf8)
    for signs in questions {
      // The text is printed twice, since a terminal with another encoding may still wait for the rest of a character.
      bytes += signs + [0x0D] + signs + Array("\u{1B}[6n\r\u{1B}[K".utf8)
    }
    // The cursor goes back to where ncurses has left it. The terminal does not save its position: it may have room for
    // one position only, and the way back from the alternate screen needs that.
    let cursor = cursorPosition(for: frame.cursor)
    bytes += Array("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H".utf8)
    let last = size.rows - 1
    draw(frame.rows.indices.contains(last) ? frame.rows[last] : [], row: last)
    moveCursor(frame.cursor)
    return bytes
  }

  /// Takes the terminal's answers, and asks what is due next. If something else than frames is on the terminal, it does
  /// so later.
  func takeAnswers() {
    guard takeover == nil else { return }
    reader.takeReports().compactMap { inquiry.take(column: $0.column) }.forEach(take)
    askNext()
  }

  /// Draws everything anew in the way that the terminal's answer asks for.
  func take(_ reply: TerminalInquiry.Reply) {
    switch reply {
    case .readsUTF8(let isUTF8):
      let narrow = Self.narrowMultiplexer(
        readsUTF8: isUTF8, encoding: encoding, multiplexer: multiplexer, isTmuxNarrow: isTmuxNarrow())
      if let narrow { pending.append((.lostChinese(in: narrow), now)) }
      if narrow != .screen { adopt(isUTF8 ? .utf8 : encoding.unlessUTF8) }
    case .ambiguousWidth(let cells): adopt(encoding, ambiguousWidth: cells)
    }
  }

  /// The multiplexer that is not in UTF-8, although the program takes the terminal for a UTF-8 terminal; `nil` if there is
  /// none.
  ///
  /// GNU screen answers for itself: that it does not read UTF-8 says nothing about the terminal behind it, and any other
  /// encoding would be a guess. tmux always reads UTF-8, and shows `_` for Chinese if its client is in another encoding.
  public static func narrowMultiplexer(
    readsUTF8: Bool, encoding: TextEncoding, multiplexer: @autoclosure () -> Multiplexer?,
    isTmuxNarrow: @autoclosure () -> Bool
  ) -> Multiplexer? {
    guard readsUTF8 else { return encoding == .utf8 && multiplexer() == .screen ? .screen : nil }
    return isTmuxNarrow() ? .tmux : nil
  }

  private func adopt(_ encoding: TextEncoding) {
    guard encoding != self.encoding else { return }
    adopt(encoding, ambiguousWidth: givenWidth ?? encoding.usualAmbiguousWidth)
  }

  private func adopt(_ encoding: TextEncoding, ambiguousWidth: Int) {
    guard encoding != self.encoding || ambiguousWidth != metrics.ambiguous else { return }
    encoder = ScreenEncoder(encoding: encoding, metrics: TextMetrics(ambiguous: ambiguousWidth))
    reader.encoding = encoding
    prepareLastLines()
    // A whole character ends a half one that the terminal may still wait for. Then the screen is cleared.
    send(encoding.bytes(of: "\u{6B3E}"))
    redraw()
    hasNewSurface = true
  }
}
