import GuideContent
import TextScreen

extension FrameComposer {
  func body(of form: FormOverlay) -> ScreenBody {
    let layout = PageLayout(metrics: metrics, columns: columns)
    let keys = [
      (Phrases.Keys.arrows, Phrases.Keys.nextFieldLabel), (Phrases.Keys.enter, Phrases.Keys.doneLabel),
      ("Esc", Phrases.Keys.cancelLabel),
    ]
    var lines = heading(Phrases.Screen.detailsTitle) + layout.paragraphs(Phrases.Screen.detailsHint, style: .faint)
    lines.append([])
    let labels = form.fields.map { metrics.width($0.label) }.max() ?? 0
    let start = PageLayout.indent + labels + 2
    var cursor: CellPosition?
    for (index, field) in form.fields.enumerated() {
      let visible = field.text.visible(width: max(2, columns - start - 4), metrics: metrics)
      let isFocused = index == form.focus
      if isFocused { cursor = CellPosition(column: start + 2 + visible.caretColumn, row: lines.count) }
      lines.append([
        Span(PageLayout.blanks(PageLayout.indent)),
        Span(metrics.padded(field.label, to: labels + 2), isFocused ? .key : .plain),
        Span(isFocused ? "> " : "  ", .key), Span(visible.text),
      ])
    }
    if let problem = form.problem { lines += [[]] + layout.paragraphs(problem, style: .warning) }
    return ScreenBody(lines: lines, cursor: cursor, keyLine: keyLine(keys))
  }
}
