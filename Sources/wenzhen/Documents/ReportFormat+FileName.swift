import Reports

extension ReportFormat {
  /// The format that the ending of a file's name stands for; `nil` if it stands for none.
  ///
  /// - Throws: `CommandError.fileNameFormat` if the ending is of a format that the program does not write, such as PDF.
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
