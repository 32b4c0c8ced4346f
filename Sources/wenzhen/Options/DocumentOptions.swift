import ArgumentParser
import GuideContent
import Reports
import Terminal

/// `--format`, `--paper` and `--encoding`: what becomes of a document that people read; and where it goes.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Options.documentFormat, valueName: Phrases.Options.format))
  private var format: ReportFormat?
  @Option(help: ArgumentHelp(Phrases.Options.paper, valueName: Phrases.Options.paperName))
  var paper: Paper?
  @Option(help: ArgumentHelp(Phrases.Options.documentEncoding, valueName: Phrases.Options.encodingName))
  private var encoding: TextEncoding?
  @OptionGroup private var output: OutputOptions

  /// The format asked for, by its name or by the file's.
  var settledFormat: ReportFormat {
    get throws(CommandError) {
      let settled = format ?? (paper == nil ? output.impliedFormat : nil) ?? .text
      if paper != nil, settled != .text { throw .optionNotForFormat(option: "--paper", format: settled) }
      if encoding ?? .utf8 != .utf8, settled == .html || settled == .json {
        throw .optionNotForFormat(option: "--encoding", format: settled)
      }
      return settled
    }
  }

  /// Writes a document to where it was asked for.
  func write(_ text: String) throws(CommandError) {
    try output.write(text, as: try settledFormat, in: encoding)
  }
}
