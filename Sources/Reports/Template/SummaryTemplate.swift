public import GuideContent
public import Guides
import Text

/// A support team's own layout of a summary, in Mustache. Its names are those of the summary as JSON.
///
/// A template has no partials, changes no delimiters, and uses only names that exist, so that a mistake is reported
/// instead of printed.
public struct SummaryTemplate: Sendable {
  private let nodes: [TemplateNode]

  /// Reads a template for cases with the details of a form.
  ///
  /// - Throws: The first flaw.
  public init(_ text: String, form: CaseForm = .shipped) throws(TemplateFlaw) {
    let pieces = try TemplatePieces(of: text)
    try TemplateCheck.check(pieces.tags, against: .summary(of: form))
    nodes = TemplateNode.nodes(of: pieces)
  }

  /// The template with the facts filled in, escaped for `format`.
  ///
  /// Words are escaped code point by code point, whether a tag has two or three braces.
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
