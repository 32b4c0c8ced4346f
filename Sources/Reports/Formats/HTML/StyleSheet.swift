import GuideContent

/// How a page looks, on a screen and on paper.
struct StyleSheet: Sendable, Hashable {
  let source: String

  /// The style sheet of a document, with head and foot of its printed pages.
  init(of document: Document) {
    let margins = PageMargins(of: document)
    let first = document.beginsWithTitle ? "@page :first { @top-left { content: none; } }\n" : ""
    source = StyleSheets.screen + Self.page(margins) + first + StyleSheets.print
  }

  /// A printed page. Browsers take no variables here.
  private static func page(_ margins: PageMargins) -> String {
    let fonts = "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif"
    let rule = "padding-bottom: 1mm; border-bottom: .5pt solid #999; white-space: nowrap;"
    return """
      @page {
        size: A4; margin: 17mm 16mm 14mm; color: #444; font: 8.5pt/1.3 \(fonts);
        @top-left { content: \(margins.header); vertical-align: bottom; margin-bottom: 3mm; \(rule) }
        @bottom-center { content: \(margins.footer); }
      }

      """
  }
}
