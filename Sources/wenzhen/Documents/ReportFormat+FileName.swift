import Reports

extension ReportFormat {
  /// The format that a file's name asks for by its ending; `nil` if it asks for none.
  init?(fileName: String) throws(CommandError) {
    let name = fileName.lowercased()
    switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...] }) {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "txt": self = .text
    case "pdf", "doc", "docx": throw .fileNameFormat(fileName)
    default: return nil
    }
  }
}
