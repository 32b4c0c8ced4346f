import GuideContent
import Text

extension FrameComposer {
  func body(of form: FormOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    let below =
      form.problem.map { layout.paragraphs($0, style: .warning) }
      ?? form.hint.map { layout.paragraphs($0, style: .faint) } ?? []
    var lines = heading(Phrases.Screen.detailsTitle)
    let hint = layout.paragraphs(Phrases.Screen.detailsHint, style: .faint) + [[]]
    let rowsForAll = lines.count + hint.count + form.fields.count + below.count + 1
    // If there is no room for everything, the fields and the problem stay in sight, and the hint is left out.
    if rowsForAll <= bodyRows { lines += hint }
    if lines.count + form.fields.count + below.count > bodyRows { lines = [] }
    let visible = visibleFields(of: form, in: bodyRows - lines.count - below.count)
    let (fields, caret) = rows(of: form, visible)
    let cursor = CellPosition(column: caret, row: lines.count + form.focus - visible.lowerBound)
    lines += fields
    if !below.isEmpty { lines += (rowsForAll <= bodyRows ? [[]] : []) + below }
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(form.bindings))
  }

  /// The fields for which there are rows, the focused one among them.
  private func visibleFields(of form: FormOverlay, in rows: Int) -> Range<Int> {
    let count = min(max(1, rows), form.fields.count)
    let start = min(max(0, form.focus - count / 2), form.fields.count - count)
    return start..<start + count
  }

  /// The rows of fields, and the column of the caret.
  private func rows(of form: FormOverlay, _ visible: Range<Int>) -> (rows: [[Span]], caret: Int) {
    let labels = form.fields.map { metrics.width($0.label) }.max() ?? 0
    let start = PageLayout.indent + labels + 2
    var caret = start
    let rows = visible.map { index -> [Span] in
      let field = form.fields[index]
      let text = field.text.visible(width: max(2, columns - start - 4), metrics: metrics)
      let isFocused = index == form.focus
      if isFocused { caret = start + 2 + text.caretColumn }
      return [
        Span(String.blanks(PageLayout.indent)),
        Span(metrics.padded(field.label, to: labels + 2), isFocused ? .key : .plain),
        Span(isFocused ? "> " : "  ", .key), Span(text.text),
      ]
    }
    return (rows, caret)
  }
}
