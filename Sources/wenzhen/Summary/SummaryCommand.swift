import ArgumentParser
import GuideContent
import Reports
import Wizard

/// `wenzhen summary`: what the answers of a file amount to, as a document.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: Phrases.Commands.summaryAbstract, usage: Phrases.Commands.summaryUsage,
    version: ProgramVersion.line)

  @Option(
    help: ArgumentHelp(Phrases.Options.answersForSummary, valueName: Phrases.Options.file), completion: .file())
  var answers: String
  @OptionGroup var guide: GuideOptions
  @Option(help: ArgumentHelp(Phrases.Options.summaryFormat, valueName: Phrases.Options.format))
  var format: ReportFormat?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try AnswersSource.session(through: try guide.load(), file: answers)
    let report = SummaryReport(of: Summary(of: session, on: WallClock.today))
    try output.write(try Rendering.text { try report.render(format ?? .text) })
  }
}
