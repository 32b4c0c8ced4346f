internal import CNcurses
public import Text

extension TerminalScreen {
  /// Shows `frame`. A row that has changed is erased and drawn whole; the other rows are not touched.
  ///
  /// What does not fit is cut off. The last column stays empty, since a hanzi there would wrap. If the terminal has not
  /// taken the frame before yet, this frame is drawn as soon as it has, or a later one instead. If the terminal is
  /// gone, nothing happens.
  public func show(_ frame: Frame) {
    wanted = frame
    drawWanted()
  }

  /// Draws the wanted frame. It does nothing if that frame is already shown, if something else is on the terminal, or
  /// if output is still on its way.
  func drawWanted() {
    guard !isGone, takeover == nil, !isBehind, let frame = wanted, frame != shown else { return }
    let earlier = shown
    for row in 0..<size.rows {
      let spans = frame.rows.indices.contains(row) ? frame.rows[row] : []
      let earlierSpans = earlier.map { $0.rows.indices.contains(row) ? $0.rows[row] : [] }
      if spans != earlierSpans { draw(spans, row: row) }
    }
    shown = frame
    moveCursor(frame.cursor)
    // Questions go along with the frame. The frame's bytes are taken from ncurses first, since the last row is drawn
    // again after the questions.
    guard inquiry.hasQuestions else { return send(after: []) }
    let drawn = drawn
    send(after: drawn + (nextQuestion(over: frame) ?? []))
  }

  /// Sends `bytes`, and then ncurses' bytes, in one piece.
  func send(after bytes: [UInt8]) {
    guard bytes.isEmpty, unsent.isEmpty, encoder.changesNothing else { return send(bytes + drawn) }
    var count = 0
    send(UnsafeRawBufferPointer(start: cn_draw(&count), count: count))
  }

  /// The bytes that ncurses wants to send, in the terminal's encoding, and the bytes in `unsent` behind them.
  private var drawn: [UInt8] {
    var count = 0
    let drawn = encoder.encoded(UnsafeRawBufferPointer(start: cn_draw(&count), count: count)) + unsent
    unsent = []
    return drawn
  }

  func draw(_ spans: [Span], row: Int) {
    cn_erase_row(Int32(row))
    var column = 0
    for span in spans {
      let (text, width) = fitting(span.text, cells: size.columns - 1 - column)
      let look = TextLook(span.style, theme: theme, canDim: canDim)
      cn_set_look(look.attributes, look.colorPair)
      cn_put(Int32(column), Int32(row), text)
      column += width
    }
  }

  /// The beginning of `text` that fits into `cells`, as C characters with a 0 at the end, and the cells that it covers.
  /// Frames hold no control characters; if one comes here all the same, it becomes a question mark, since ncurses would
  /// obey it.
  private func fitting(_ text: String, cells: Int) -> (text: [wchar_t], width: Int) {
    var fitting: [wchar_t] = []
    fitting.reserveCapacity(max(0, min(text.utf8.count, cells)) + 1)
    var width = 0
    for scalar in text.unicodeScalars {
      let measured = Int(cn_width(wchar_t(scalar.value)))
      let character = measured < 0 || scalar == ScreenEncoder.placeholder ? "?" : scalar
      let placeholders = encoder.placeholders(after: character, cells: abs(measured))
      guard width + abs(measured) + placeholders <= cells else { break }
      width += abs(measured) + placeholders
      fitting.append(wchar_t(character.value))
      for _ in 0..<placeholders { fitting.append(wchar_t(ScreenEncoder.placeholder.value)) }
    }
    fitting.append(0)
    return (fitting, width)
  }

  func moveCursor(_ position: CellPosition?) {
    cn_show_cursor(isInside(position))
    let target = cursorPosition(for: position)
    cn_move_cursor(Int32(target.column), Int32(target.row))
  }

  /// The cell to put the cursor on. A hidden cursor goes into a corner, where it disturbs least on a terminal that
  /// cannot hide it.
  func cursorPosition(for position: CellPosition?) -> CellPosition {
    let corner = CellPosition(column: 0, row: size.rows - 1)
    return isInside(position) ? position ?? corner : corner
  }

  private func isInside(_ position: CellPosition?) -> Bool {
    position.map { (0..<size.columns).contains($0.column) && (0..<size.rows).contains($0.row) } ?? false
  }
}
