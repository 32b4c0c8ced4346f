import ArgumentParser
import CaseStore
import GuideContent
import Reports
import Wizard

/// `wenzhen summary`: what a kept case, a hand-off code or the answers of a file amount to, as a document.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: Phrases.Commands.summaryAbstract, usage: Phrases.Commands.summaryUsage,
    version: ProgramVersion.line)

  @Argument(help: ArgumentHelp(Phrases.Options.numberOrCodeForSummary, valueName: Phrases.Options.numberName))
  var number: [String] = []
  @Option(
    help: ArgumentHelp(Phrases.Options.answersForSummary, valueName: Phrases.Options.file), completion: .file())
  var answers: String?
  @OptionGroup var guide: GuideOptions
  @Option(help: ArgumentHelp(Phrases.Options.summaryFormat, valueName: Phrases.Options.format))
  var format: ReportFormat?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = format ?? .text
    try output.write(try KeptSummary.document(of: try summary(), as: format), as: format)
  }

  private func summary() throws(CommandError) -> Summary {
    guard let answers else { return try keptSummary() }
    guard number.isEmpty else { throw .summaryOfTwo }
    return Summary(of: try AnswersSource.session(through: try guide.load(), file: answers), on: WallClock.today)
  }

  private func keptSummary() throws(CommandError) -> Summary {
    switch try CaseReference(number) {
    case .latest: throw .summaryOfNothing
    case .number(let number):
      return try KeptSummary.summary(of: number, in: try StateFolder.ofUser.open(), named: try guide.named)
    case .code(let code): return try Self.summary(of: code, through: try guide.load())
    }
  }

  private static func summary(of code: HandOffCode, through guide: Guide) throws(CommandError) -> Summary {
    do {
      return Summary(of: Session(guide: guide, answers: try code.answers(through: guide)), on: WallClock.today)
    } catch {
      throw .handOff(error)
    }
  }
}
