import Glibc
import Reports
import Terminal

/// The program's output.
enum StandardOutput {
  /// Writes a text, and a line end if it has none.
  static func write(_ text: String) throws(CommandError) {
    try write(part: text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Writes a text as it is.
  static func write(part text: String) throws(CommandError) {
    try write(OutputEncoding.current.bytes(of: text))
  }

  /// Writes a text for other programs, always in UTF-8, and a line end if it has none.
  static func write(data text: String) throws(CommandError) {
    try write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes a document: in the lines' encoding if people read the format, in UTF-8 if programs do.
  static func write(_ document: String, as format: ReportFormat) throws(CommandError) {
    switch format {
    case .text, .markdown: try write(document)
    case .html, .json: try write(data: document)
    }
  }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8]) throws(CommandError) {
    do {
      try Descriptor.write(bytes, to: STDOUT_FILENO, within: OutputLimit.current)
    } catch {
      throw switch error.number {
      case EPIPE: .readerGone
      case ETIMEDOUT: .readerStalled
      default: .outputFailed(error)
      }
    }
  }
}
