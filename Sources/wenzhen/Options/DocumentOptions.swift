import ArgumentParser
import GuideContent
import Reports

/// `--output` and `--force`: where a document goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("output"), help: ArgumentHelp(Phrases.Options.output, valueName: Phrases.Options.file),
    completion: .file())
  var file: String?
  @Flag(help: ArgumentHelp(Phrases.Options.force))
  var force = false

  /// Writes a document to where it was asked for; a file is in UTF-8, whatever the terminal reads.
  func write(_ text: String, as format: ReportFormat) throws(CommandError) {
    guard let file, file != "-" else { return try StandardOutput.write(text, as: format) }
    try OutputFile(path: file, mayReplace: force).write(text)
  }
}
