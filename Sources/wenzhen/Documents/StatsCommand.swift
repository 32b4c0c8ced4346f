import ArgumentParser
import CaseStore
import Cases
import GuideContent
import Guides
import Reports

/// `wenzhen stats`: figures of the cases kept here.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: Phrases.Commands.statsAbstract, usage: Phrases.Commands.statsUsage,
    version: ProgramVersion.line)

  @Option(help: ArgumentHelp(Phrases.Options.since, valueName: Phrases.Options.day))
  var since: CalendarDay?
  @Option(help: ArgumentHelp(Phrases.Options.statsFormat, valueName: Phrases.Options.format))
  var format: ReportFormat?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try StateFolder.ofUser.open()
    let first = since.map(WallClock.start)
    let histories = try StateFolder.stored { () throws(CaseStoreError) in try store.histories(since: first) }
    let report = StatsReport(
      of: histories, through: try Self.guides(of: histories), since: since, on: WallClock.today)
    let format = if let format { format } else { try output.impliedFormat ?? .text }
    try output.write(report.render(format), as: format)
  }

  /// Those guides of the cases that ship. A case of any other guide is reported by names alone.
  private static func guides(of histories: [CaseHistory]) throws(CommandError) -> [Guide] {
    let walked = Set(histories.map(\.guide))
    var guides: [Guide] = []
    for id in ShippedGuides.ids where walked.contains(id) { guides.append(try GuideSource.load(id)) }
    return guides
  }
}
