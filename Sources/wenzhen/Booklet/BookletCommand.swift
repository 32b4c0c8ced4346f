import ArgumentParser
import GuideContent
import Reports

/// `wenzhen booklet`: a whole guide as a document.
struct BookletCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet", abstract: Phrases.Commands.bookletAbstract, usage: Phrases.Commands.bookletUsage,
    version: ProgramVersion.line)

  @OptionGroup var guide: GuideOptions
  @Option(help: ArgumentHelp(Phrases.Options.bookletFormat, valueName: Phrases.Options.format))
  var format: ReportFormat?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = BookletReport(of: try guide.load())
    let format = format ?? .text
    try output.write(try Rendering.text { try report.render(format) }, as: format)
  }
}
