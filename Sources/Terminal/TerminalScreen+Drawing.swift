internal import CNcurses
public import TextScreen

extension TerminalScreen {
  /// Shows `frame`: a row that changed is erased and drawn whole, the others are not touched.
  ///
  /// What does not fit is cut off, and the last column stays empty: a hanzi there would wrap. Nothing happens once the
  /// terminal is gone.
  public func show(_ frame: Frame) {
    guard !isGone else { return }
    let earlier = shown
    for row in 0..<size.rows {
      let spans = frame.rows.indices.contains(row) ? frame.rows[row] : []
      let earlierSpans = earlier.map { $0.rows.indices.contains(row) ? $0.rows[row] : [] }
      if spans != earlierSpans { draw(spans, row: row) }
    }
    shown = frame
    placeCursor(frame.cursor)
    cn_update()
  }

  /// Draws `frame` as if nothing had been shown.
  func draw(_ frame: Frame) {
    shown = nil
    show(frame)
  }

  private func draw(_ spans: [Span], row: Int) {
    cn_erase_row(Int32(row))
    var column = 0
    for span in spans {
      let (text, width) = fitting(span.text, cells: size.columns - 1 - column)
      if let look = looks[span.style] { cn_set_look(look.attributes, look.colorPair) }
      cn_put(Int32(column), Int32(row), text, Int32(text.count))
      column += width
    }
  }

  /// The beginning of `text` that fits into `cells`, for ncurses, and how many cells it covers. Frames hold no control
  /// characters; one that comes here all the same becomes a question mark, since ncurses would obey it.
  private func fitting(_ text: String, cells: Int) -> (text: [wchar_t], width: Int) {
    var fitting: [wchar_t] = []
    var width = 0
    for scalar in text.unicodeScalars {
      let measured = Int(cn_width(wchar_t(scalar.value)))
      let character = measured < 0 ? "?" : scalar
      guard width + abs(measured) <= cells else { break }
      width += abs(measured)
      fitting.append(wchar_t(character.value))
    }
    return (fitting, width)
  }

  private func placeCursor(_ position: CellPosition?) {
    let isInside = position.map { (0..<size.columns).contains($0.column) && (0..<size.rows).contains($0.row) } ?? false
    cn_show_cursor(isInside)
    // Hidden, it waits in a corner where a terminal that cannot hide it disturbs least.
    let place = isInside ? position : nil
    cn_place_cursor(Int32(place?.column ?? 0), Int32(place?.row ?? size.rows - 1))
  }
}
