import ArgumentParser
import GuideContent
import Reports
import Terminal
import Text

/// `--format` and `--encoding`, the form of a document for people; and the options for where it goes.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Options.documentFormat, valueName: Phrases.Options.format))
  private var format: ReportFormat?
  @Option(help: ArgumentHelp(Phrases.Options.documentEncoding, valueName: Phrases.Options.encodingName))
  private var encoding: TextEncoding?
  @OptionGroup private var output: OutputOptions

  /// The document's format: the one named, or else the one that the file's name stands for.
  ///
  /// - Parameter paper: The paper for a printer. With it the format is always text.
  /// - Throws: `CommandError` if options contradict each other.
  func settledFormat(on paper: Paper?) throws(CommandError) -> ReportFormat {
    let settled = if let format { format } else { try output.impliedFormat ?? .text }
    if paper != nil, settled != .text { throw .optionNotForFormat(option: "--paper", format: settled) }
    if encoding ?? .utf8 != .utf8, settled == .html || settled == .json {
      throw .optionNotForFormat(option: "--encoding", format: settled)
    }
    return settled
  }

  /// Writes a document to the file or to standard output.
  func write(_ text: String, as format: ReportFormat) throws(CommandError) {
    try output.write(text, as: format, in: encoding)
  }
}
