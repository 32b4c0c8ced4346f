import Reports

extension ReportFormat {
  /// The format that a file's name asks for by its ending; `nil` where it asks for none of ours.
  init?(fileName: String) {
    let name = fileName.lowercased()
    switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...] }) {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "txt": self = .text
    default: return nil
    }
  }
}
