import GuideContent
import Text

extension FrameComposer {
  func body(of form: FormOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    let problem = form.problem.map { layout.paragraphs($0, style: .warning) } ?? []
    var lines = heading(Phrases.Screen.detailsTitle)
    let hint = layout.paragraphs(Phrases.Screen.detailsHint, style: .faint) + [[]]
    let rowsForAll = lines.count + hint.count + form.fields.count + problem.count + 1
    // If there is no room for everything, the fields and the problem stay in sight, and the hint is left out.
    if rowsForAll <= bodyRows { lines += hint }
    if lines.count + form.fields.count + problem.count > bodyRows { lines = [] }
    let labels = form.fields.map { metrics.width($0.label) }.max() ?? 0
    let start = PageLayout.indent + labels + 2
    var cursor: CellPosition?
    for (index, field) in form.fields.enumerated() {
      let visible = field.text.visible(width: max(2, columns - start - 4), metrics: metrics)
      let isFocused = index == form.focus
      if isFocused { cursor = CellPosition(column: start + 2 + visible.caretColumn, row: lines.count) }
      lines.append([
        Span(String.blanks(PageLayout.indent)),
        Span(metrics.padded(field.label, to: labels + 2), isFocused ? .key : .plain),
        Span(isFocused ? "> " : "  ", .key), Span(visible.text),
      ])
    }
    if !problem.isEmpty { lines += (rowsForAll <= bodyRows ? [[]] : []) + problem }
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(form.bindings))
  }
}
