import ArgumentParser
import GuideContent
import Reports

/// `wenzhen graph`: a guide's routing as the text of a drawing, in DOT or Mermaid.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: Phrases.Commands.graphAbstract, usage: Phrases.Commands.graphUsage,
    version: ProgramVersion.line)

  @Option(help: ArgumentHelp(Phrases.Options.graphFormat, valueName: Phrases.Options.format))
  var format: GraphFormat?
  @OptionGroup var guide: GuideOptions

  func run() throws {
    try StandardOutput.write(data: GraphReport(of: try guide.load()).render(format ?? .dot))
  }
}
