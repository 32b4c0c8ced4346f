import GuideContent
import Mustache

/// Sets a document as one HTML page that loads nothing and runs nothing.
struct HTMLPage {
  private let library: MustacheLibrary

  /// Reads the templates.
  ///
  /// - Throws: The template engine's error for a template at fault.
  init() throws {
    let sources = [
      "document": Templates.document, "style": Templates.style, "blocks": Templates.blocks, "line": Templates.line,
    ]
    library = MustacheLibrary(templates: try sources.mapValues { try MustacheTemplate(string: $0) })
  }

  /// The page.
  func render(_ document: Document) -> String {
    let margins = PageMargins(of: document)
    let values: [String: Any] = [
      "title": HTMLText.escaped(document.title), "header": margins.header, "footer": margins.footer,
      "isTitled": document.beginsWithTitle, "blocks": document.blocks.map { HTMLValues.block($0) },
    ]
    return library.render(values, withTemplate: "document") ?? ""
  }
}
