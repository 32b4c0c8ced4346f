/// Sets a document as one HTML page that loads nothing and runs nothing.
struct HTMLPage {
  /// The page.
  func render(_ document: Document) -> String {
    let head = HTML.element(
      "head",
      lines: [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "color-scheme", "content": "light dark"]),
        .element("meta", ["name": "referrer", "content": "no-referrer"]),
        .element("title", .words(document.title)),
        .style(StyleSheet(of: document)),
      ])
    let body = HTML.element("body", lines: [.element("main", lines: HTMLBlocks.lines(of: document.blocks))])
    return HTML(lines: [.doctype, .element("html", ["lang": "zh-Hans"], lines: [head, body])]).source
  }
}
