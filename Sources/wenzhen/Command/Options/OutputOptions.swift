import ArgumentParser
import GuideContent
import Reports
import Terminal
import Text

/// `--output` and `--force`, for where a document goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("output"), help: ArgumentHelp(Phrases.Options.output, valueName: Phrases.Options.file),
    completion: .file())
  var file: FilePath?
  @Flag(help: ArgumentHelp(Phrases.Options.force))
  var force = false

  /// The format that the file's name stands for; `nil` if there is no file, or its name stands for none.
  var impliedFormat: ReportFormat? {
    get throws(CommandError) {
      guard let file else { return nil }
      return try ReportFormat(fileName: file.text)
    }
  }

  /// Writes a document to the file or to standard output.
  ///
  /// - Parameter encoding: The encoding; `nil` for UTF-8 in a file, and for the reader's encoding on standard output.
  func write(_ text: String, as format: ReportFormat, in encoding: TextEncoding? = nil) throws(CommandError) {
    guard let file, !file.isStandardStream else {
      guard let encoding else { return try StandardOutput.write(text, as: format) }
      return try StandardOutput.write(encoding.bytes(of: text))
    }
    try OutputFile(path: file, mayReplace: force).write((encoding ?? .utf8).bytes(of: text))
  }
}
