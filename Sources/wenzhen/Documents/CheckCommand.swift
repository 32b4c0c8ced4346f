import ArgumentParser
import GuideContent
import GuideFiles
import Guides

/// `wenzhen check`: whether a guide is sound, and figures about it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Phrases.Commands.checkAbstract, usage: Phrases.Commands.checkUsage,
    version: ProgramVersion.line)

  @Argument(
    help: ArgumentHelp(Phrases.Options.folder, valueName: Phrases.Options.folderName), completion: .directory)
  var folder: FilePath?

  @Flag(help: ArgumentHelp(Phrases.Options.upgrade))
  var upgrade = false

  func run() throws {
    if upgrade {
      guard let folder else { throw CommandError.usage(.wordMissing(Phrases.Options.folderName)) }
      return try StandardOutput.write(GuideUpgrade(of: folder).written())
    }
    let reports = try folder.map { [try Self.report(on: $0)] } ?? ShippedGuides.ids.map { try Self.report(on: $0) }
    try StandardOutput.write(reports.map(\.text).joined(separator: "\n\n"))
  }

  private static func report(on folder: FilePath) throws(CommandError) -> CheckReport {
    do {
      let loaded = try GuideSource.folder(folder)
      return CheckReport(on: loaded.guide, article: loaded.article, languages: loaded.languages)
    } catch .flawedGuide(let flaws, let directory) {
      throw .flawsFound(flaws, directory: directory)
    }
  }

  /// The report on a guide that ships. That guide was checked when the program was built.
  private static func report(on id: GuideID) throws(CommandError) -> CheckReport {
    CheckReport(
      on: try GuideSource.load(id, in: .required), article: try GuideSource.article(id),
      languages: try GuideSource.languages(of: id))
  }
}
