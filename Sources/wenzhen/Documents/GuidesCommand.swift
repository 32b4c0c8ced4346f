import ArgumentParser
import GuideContent
import Guides

/// `wenzhen guides`: one line for each guide that ships.
struct GuidesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guides", abstract: Phrases.Commands.guidesAbstract, usage: Phrases.Commands.guidesUsage,
    version: ProgramVersion.line)

  func run() throws {
    let lines = try ShippedGuides.ids.map { id throws(CommandError) in Self.line(for: try GuideSource.load(id)) }
    try StandardOutput.write(lines.joined(separator: "\n"))
  }

  /// A line with a guide's name, title, version and number of questions.
  static func line(for guide: Guide) -> String {
    let questions = guide.flow.opening.count + guide.flow.sections.map(\.steps.count).reduce(0, +)
    return Phrases.Commands.guideLine(
      id: guide.flow.id.rawValue, title: guide.texts.title, version: guide.flow.version, questions: "\(questions)")
  }
}
