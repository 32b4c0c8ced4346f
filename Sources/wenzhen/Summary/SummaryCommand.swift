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
    let report = SummaryReport(of: try summary())
    try output.write(try Rendering.text { try report.render(format ?? .text) })
  }

  private func summary() throws(CommandError) -> Summary {
    guard let answers else { return try keptSummary() }
    guard number.isEmpty else { throw .summaryOfTwo }
    return Summary(of: try AnswersSource.session(through: try guide.load(), file: answers), on: WallClock.today)
  }

  private func keptSummary() throws(CommandError) -> Summary {
    switch try CaseReference(number) {
    case .latest: throw .summaryOfNothing
    case .number(let number): return try Self.summary(of: number, named: guide.guide == nil ? nil : try guide.load())
    case .code(let code): return try Self.summary(of: code, through: try guide.load())
    }
  }

  private static func summary(of number: CaseNumber, named guide: Guide?) throws(CommandError) -> Summary {
    let store = try StateFolder.openStore()
    let kept = try StateFolder.stored { () throws(CaseStoreError) in try store.find(number) }
    let session = ResumedCase.session(of: kept, through: try ResumedCase.guide(of: kept, named: guide))
    let day = WallClock.localTime(at: kept.answers.values.map(\.answeredAt).max() ?? kept.changedAt).day
    return Summary(
      of: session, on: day, record: Summary.Record(of: session, under: CaseCover(of: kept), for: kept.audience))
  }

  private static func summary(of code: HandOffCode, through guide: Guide) throws(CommandError) -> Summary {
    do {
      return Summary(of: Session(guide: guide, answers: try code.answers(through: guide)), on: WallClock.today)
    } catch {
      throw .handOff(error)
    }
  }
}
