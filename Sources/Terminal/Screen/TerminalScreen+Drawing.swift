internal import CNcurses
public import Text

extension TerminalScreen {
  /// Shows `frame`: a row that changed is erased and drawn whole, the others are not touched.
  ///
  /// What does not fit is cut off, and the last column stays empty: a hanzi there would wrap. A terminal that has not
  /// taken the frame before gets this one once it has, or a later one in its place. Nothing happens once it is gone.
  public func show(_ frame: Frame) {
    wanted = frame
    drawWanted()
  }

  /// Draws the frame that is to be shown, unless it is, or something else is on the terminal or on its way there.
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
    // What there is to ask goes along: the frame is taken out of ncurses first, since the last row is drawn again.
    guard inquiry.hasQuestions else { return send(after: []) }
    let drawn = drawn
    send(after: drawn + (nextQuestion(over: frame) ?? []))
  }

  /// Sends `bytes`, and then what ncurses has to say, in one piece.
  func send(after bytes: [UInt8]) {
    guard bytes.isEmpty, unsent.isEmpty, encoder.changesNothing else { return send(bytes + drawn) }
    var count = 0
    send(UnsafeRawBufferPointer(start: cn_draw(&count), count: count))
  }

  /// What ncurses has to say, as the terminal reads it, and what waits to be sent behind it.
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

  /// The beginning of `text` that fits into `cells`, for ncurses, ended by 0, and how many cells it covers. Frames hold no
  /// control characters; one that comes here all the same becomes a question mark, since ncurses would obey it.
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

  /// Where the cursor is put: hidden, it waits in a corner where a terminal that cannot hide it disturbs least.
  func cursorPosition(for position: CellPosition?) -> CellPosition {
    let corner = CellPosition(column: 0, row: size.rows - 1)
    return isInside(position) ? position ?? corner : corner
  }

  private func isInside(_ position: CellPosition?) -> Bool {
    position.map { (0..<size.columns).contains($0.column) && (0..<size.rows).contains($0.row) } ?? false
  }
}
