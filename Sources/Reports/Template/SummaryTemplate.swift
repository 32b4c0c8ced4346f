import Mustache
import TextScreen

/// A support team's own layout of a summary, in Mustache; it names what the summary as JSON calls by the same names.
///
/// A template holds no other one, changes no delimiters, and names nothing that
/// there is not, so that a mistake in it is told and not printed.
public struct SummaryTemplate: Sendable {
  /// Has words filled in as they are: they come in already escaped, code point by code point.
  private static let pragma = "{{% CONTENT_TYPE:TEXT}}"

  private let template: MustacheTemplate

  /// Reads a template.
  public init(_ text: String) throws(TemplateFlaw) {
    try TemplateCheck.check(try TemplateTag.all(in: text))
    guard let template = try? MustacheTemplate(string: Self.pragma + "\n" + text) else {
      throw TemplateFlaw(line: 1, column: 1, kind: .unreadable)
    }
    self.template = template
  }

  /// The template with facts filled in; the words mean nothing but themselves in `format`.
  func render(_ content: SummaryContent, as format: ReportFormat) throws -> String {
    let values = try TemplateValue(of: content).filled { text in
      text.reportLines.map { Self.escaped($0, in: format) }.joined(separator: "\n")
    }
    return template.render(values ?? "")
  }

  private static func escaped(_ line: String, in format: ReportFormat) -> String {
    switch format {
    case .markdown: MarkdownEscape.line(line)
    case .html: HTMLText.escaped(line)
    case .text, .json: line.harmless
    }
  }
}
