import ArgumentParser
import GuideContent
import Reports

/// `wenzhen booklet`: a whole guide as a document.
struct BookletCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet", abstract: Phrases.Commands.bookletAbstract, usage: Phrases.Commands.bookletUsage,
    version: ProgramVersion.line)

  @OptionGroup var guide: GuideOptions
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let format = try document.settledFormat
    if document.paper.map({ $0.rows == nil }) ?? false { throw CommandError.bookletOnRoll }
    let report = BookletReport(of: try guide.load())
    if let paper = document.paper { return try document.write(report.text(on: paper)) }
    try document.write(try Rendering.text { try report.render(format) })
  }
}
