import Text

/// A support team's own layout of a summary, in Mustache; it names what the summary as JSON calls by the same names.
///
/// A template holds no other one, changes no delimiters, and names nothing that
/// there is not, so that a mistake in it is told and not printed.
public struct SummaryTemplate: Sendable {
  private let nodes: [TemplateNode]

  /// Reads a template.
  public init(_ text: String) throws(TemplateFlaw) {
    let pieces = try TemplatePieces(of: text)
    try TemplateCheck.check(pieces.tags)
    nodes = TemplateNode.nodes(of: pieces)
  }

  /// The template with facts filled in; the words mean nothing but themselves in `format`.
  ///
  /// They are escaped code point by code point, whether a tag has two braces or three.
  func render(_ facts: SummaryFacts, as format: ReportFormat) -> String {
    let filled = facts.value.filled { text in
      text.reportLines.map { Self.escaped($0, in: format) }.joined(separator: "\n")
    }
    return TemplateFilling(nodes, with: filled ?? .fields([:])).text
  }

  private static func escaped(_ line: String, in format: ReportFormat) -> String {
    switch format {
    case .markdown: MarkdownEscape.line(line)
    case .html: HTMLText.escaped(line)
    case .text, .json: line.harmless
    }
  }
}
