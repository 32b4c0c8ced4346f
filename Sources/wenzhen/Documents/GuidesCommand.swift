import ArgumentParser
import GuideContent
import Guides

/// `wenzhen guides`: the guides that ship, a line for each.
struct GuidesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guides", abstract: Phrases.Commands.guidesAbstract, usage: Phrases.Commands.guidesUsage,
    version: ProgramVersion.line)

  func run() throws {
    let lines = try ShippedGuides.ids.map { id throws(CommandError) in Self.line(for: try GuideSource.load(id)) }
    try StandardOutput.write(lines.joined(separator: "\n"))
  }

  /// A guide's name, title, version and number of questions.
  static func line(for guide: Guide) -> String {
    let questions = guide.flow.opening.count + guide.flow.parts.map(\.steps.count).reduce(0, +)
    return Phrases.Commands.guideLine(
      id: guide.flow.id.rawValue, title: guide.texts.title, version: guide.flow.version, questions: "\(questions)")
  }
}
