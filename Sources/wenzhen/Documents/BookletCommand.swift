import ArgumentParser
import GuideContent
import Reports

/// `wenzhen booklet`: a whole guide as a document.
struct BookletCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet", abstract: Phrases.Commands.bookletAbstract, usage: Phrases.Commands.bookletUsage,
    version: ProgramVersion.line)

  @OptionGroup var guide: GuideOptions
  @Option(help: ArgumentHelp(Phrases.Options.sheets, valueName: Phrases.Options.paperName))
  var paper: Sheet?
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let paper: Paper? = paper.map { _ in .a4 }
    let format = try document.settledFormat(on: paper)
    let report = BookletReport(of: try guide.load())
    let text = paper.map { report.text(on: $0) } ?? report.render(format)
    try document.write(text, as: format)
  }
}
