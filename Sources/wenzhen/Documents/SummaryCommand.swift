import ArgumentParser
import CaseStore
import Cases
import GuideContent
import Guides
import Reports
import Wizard

/// `wenzhen summary`: the summary of a kept case, of a hand-off code, or of answers in a file, as a document.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: Phrases.Commands.summaryAbstract, usage: Phrases.Commands.summaryUsage,
    version: ProgramVersion.line)

  @Argument(help: ArgumentHelp(Phrases.Options.numberOrCodeForSummary, valueName: Phrases.Options.numberName))
  var number: [String] = []
  @Option(
    help: ArgumentHelp(Phrases.Options.answersForSummary, valueName: Phrases.Options.file), completion: .file())
  var answers: FilePath?
  @OptionGroup var guide: GuideOptions
  @Option(help: ArgumentHelp(Phrases.Options.template, valueName: Phrases.Options.file), completion: .file())
  var template: FilePath?
  @Option(help: ArgumentHelp(Phrases.Options.paper, valueName: Phrases.Options.paperName))
  var paper: Paper?
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let format = try document.settledFormat(on: paper)
    let template = try templateText(for: format)
    let summary = try summary()
    let layout: SummaryTemplate? = if let template { try layout(template, for: summary) } else { nil }
    try document.write(text(of: summary, as: format, by: layout), as: format)
  }

  private func text(of summary: Summary, as format: ReportFormat, by layout: SummaryTemplate?) -> String {
    let report = SummaryReport(of: summary)
    if let paper { return report.text(on: paper) }
    return layout.map { report.render($0, as: format) } ?? report.render(format)
  }

  /// The template's text; `nil` if no template is named.
  private func templateText(for format: ReportFormat) throws(CommandError) -> String? {
    guard let template else { return nil }
    if paper != nil { throw .optionsNotTogether("--template", "--paper") }
    if format == .json { throw .optionNotForFormat(option: "--template", format: format) }
    if template.isStandardStream, answers?.isStandardStream == true {
      throw .optionsNotTogether("--template -", "--answers -")
    }
    return try InputFile(path: template).text()
  }

  /// The layout of a template for a summary, whose guide may have fields of its own.
  private func layout(_ text: String, for summary: Summary) throws(CommandError) -> SummaryTemplate {
    do {
      return try SummaryTemplate(text, form: CaseForm.shipped.adding(summary.ownFields))
    } catch {
      throw .flawedTemplate(error, file: template?.text ?? "")
    }
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
      return try KeptSummary.summary(
        of: number, in: try StateFolder.ofUser.open(), named: try guide.named, in: guide.language)
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
