import Glibc

@testable import Text
@testable import WizardScreens

extension WizardState {
  /// The rows of the screen as text, those of the page without the panel beside it.
  var pageRows: [String] {
    let columns = FrameComposer(self).pageColumns
    return frame().rows.map { row in
      var line = metrics.prefix(of: row.map(\.text).joined(), width: columns)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// All that can be read by turning pages from the top to the end, blanks left out: of the page, or of what stands
  /// over it.
  ///
  /// Lines that were in sight on no screen are missing.
  ///
  /// - Parameter down: The key that reads on. It may move the highlight first.
  func readThrough(down: Key = .pageDown) -> String {
    var state = self
    while state.turnPage(.pageUp) {}
    var lines: [Int: String] = [:]
    var below: [String] = []
    repeat {
      let body = state.body
      let end = body.firstIndex { $0.hasPrefix("   -- ") } ?? body.count
      for (index, line) in body[..<end].enumerated() { lines[state.linesAbove + index] = line }
      below = Array(body[end...])
    } while state.turnPage(down)
    return (lines.sorted { $0.key < $1.key }.map(\.value) + below).joined().withoutBlanks
  }

  /// The rows between the breadcrumb and the bottom of the screen, less the title of what stands over the page.
  private var body: [String] {
    let rows = pageRows.dropFirst(FrameComposer.rowsAbove)
    let title =
      switch overlay {
      case .pager(let pager): pager.title
      case .dialog(let dialog): dialog.title
      default: ""
      }
    let layout = PageLayout(metrics: metrics, columns: size.columns)
    let body = rows.dropFirst(title.isEmpty ? 0 : layout.paragraphs(title, style: .heading).count)
    return Array(!title.isEmpty && body.first == "" ? body.dropFirst() : body)
  }

  /// Lines that are scrolled away at the top.
  private var linesAbove: Int {
    switch overlay {
    case .pager(let pager): pager.scroll
    case .dialog(let dialog): dialog.scroll
    default: scroll
    }
  }

  /// Presses the key; whether that scrolled, or moved the highlight.
  private mutating func turnPage(_ key: Key) -> Bool {
    let before = (linesAbove, rowsAbove)
    _ = handle(.key(key))
    return (linesAbove, rowsAbove) != before
  }

  /// Rows above the highlighted one.
  private var rowsAbove: Int {
    if case .dialog(let dialog) = overlay { return dialog.highlight }
    return highlight
  }

  /// The screen's text without blanks and line ends.
  var sight: String { pageRows.joined().withoutBlanks }
}

extension String {
  /// Whether the words stand in the text, both without blanks; byte by byte, since that is quick in long texts.
  func tells(_ words: String) -> Bool {
    withoutBlanks.withCString { text in words.withoutBlanks.withCString { strstr(text, $0) != nil } }
  }

  /// The text without blanks and line ends, which is what line breaking may change.
  var withoutBlanks: String {
    String(unicodeScalars.filter { $0 != " " && $0 != "\n" })
  }
}

extension Page {
  /// All the words of the page, a drawing as its lines.
  var words: [String] {
    [title] + sections.map(\.text) + rows.map(\.text)
  }

  /// All the words of the page, a drawing as the sentence that stands for it.
  var spokenWords: [String] {
    [title] + sections.map { $0.alternative ?? $0.text } + rows.map(\.text)
  }
}
