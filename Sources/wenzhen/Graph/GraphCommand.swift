import ArgumentParser
import GuideContent

/// `wenzhen graph`: a guide's routing as a drawing.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: Phrases.Commands.graphAbstract, usage: Phrases.Commands.graphUsage,
    version: ProgramVersion.line)

  @Option(help: ArgumentHelp(Phrases.Options.graphFormat, valueName: Phrases.Options.format))
  var format: GraphFormat?
  @OptionGroup var guide: GuideOptions

  func run() throws {
    let graph = GuideGraph(of: try guide.load())
    switch format ?? .dot {
    case .dot: try StandardOutput.write(data: DotText(of: graph).text)
    case .mermaid: try StandardOutput.write(data: MermaidText(of: graph).text)
    }
  }
}
