import ArgumentParser
import GuideContent
import Reports
import Terminal
import Text

/// `--format` and `--encoding`: what becomes of a document that people read; and where it goes.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Options.documentFormat, valueName: Phrases.Options.format))
  private var format: ReportFormat?
  @Option(help: ArgumentHelp(Phrases.Options.documentEncoding, valueName: Phrases.Options.encodingName))
  private var encoding: TextEncoding?
  @OptionGroup private var output: OutputOptions

  /// The format asked for, by its name or by the file's.
  ///
  /// - Parameter paper: The paper asked for, on which there is text only.
  func settledFormat(on paper: Paper?) throws(CommandError) -> ReportFormat {
    let settled = if let format { format } else { try output.impliedFormat ?? .text }
    if paper != nil, settled != .text { throw .optionNotForFormat(option: "--paper", format: settled) }
    if encoding ?? .utf8 != .utf8, settled == .html || settled == .json {
      throw .optionNotForFormat(option: "--encoding", format: settled)
    }
    return settled
  }

  /// Writes a document to where it was asked for.
  func write(_ text: String, as format: ReportFormat) throws(CommandError) {
    try output.write(text, as: format, in: encoding)
  }
}
