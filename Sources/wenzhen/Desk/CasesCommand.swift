import ArgumentParser
import CaseStore
import Cases
import GuideContent
import Guides
import Reports
import Terminal
import Wizard
import WizardScreens

/// `wenzhen cases`: lists the cases kept here, to find them, go on with them and delete them.
struct CasesCommand: ParsableCommand {
  /// The formats of a list.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: Phrases.Commands.casesAbstract, usage: Phrases.Commands.casesUsage,
    version: ProgramVersion.line)

  @Option(help: ArgumentHelp(Phrases.Options.find, valueName: Phrases.Options.words))
  var find: String?
  @Option(help: ArgumentHelp(Phrases.Options.only, valueName: Phrases.Options.status))
  var only: DeskFilter?
  @Flag(help: ArgumentHelp(Phrases.Options.plainList))
  var plain = false
  @Option(help: ArgumentHelp(Phrases.Options.listFormat, valueName: Phrases.Options.format))
  var format: Format?
  @OptionGroup var screen: ScreenOptions
  @Option(help: ArgumentHelp(Phrases.Options.forget, valueName: Phrases.Details.number))
  var forget: String?
  @Option(help: ArgumentHelp(Phrases.Options.forgetOlderThan, valueName: Phrases.Options.age))
  var forgetOlderThan: Age?

  func run() throws {
    let settings = screen.settle()
    let store = try StateFolder.ofUser.open()
    let forgets = try forgetAsked(in: store)
    guard !forgets else { return }
    let isForPeople = !plain && format == nil
    if isForPeople || find != nil { Self.index(store) }
    if isForPeople, let terminal = settings.terminal() {
      desk(store, on: terminal)
    } else {
      try list(from: store)
    }
  }

  /// Deletes what the command line asks for; false if it asks for nothing to be deleted.
  private func forgetAsked(in store: KeptCases) throws(CommandError) -> Bool {
    if let forget {
      guard let number = CaseNumber(forget) else { throw .notACaseNumber(forget) }
      try StateFolder.stored { () throws(CaseStoreError) in try store.forget(number) }
      try StandardOutput.write(DeskWords.forgotten(number))
    }
    if let age = forgetOlderThan { try OldCasesForgetting(age: age, store: store).run() }
    return forget != nil || forgetOlderThan != nil
  }

  /// The query: all cases for other programs, and as many as a person can look through for people.
  private var query: CaseQuery {
    var query = CaseQuery(text: find ?? "", statuses: only?.statuses, today: WallClock.today)
    if format == .json { query.limit = .max }
    return query
  }

  private func list(from store: KeptCases) throws(CommandError) {
    let listing = try Self.listing(query, from: store)
    if format == .json {
      let entries = listing.rows.map { ($0.entry, $0.changedAt) }
      return try StandardOutput.write(data: CaseListReport(of: entries, on: query.today).json())
    }
    let lines = listing.rows.map { DeskWords.line(for: $0, on: query.today) }
    let end =
      switch (lines.isEmpty, listing.isCut) {
      case (false, false): [String]()
      case (false, true): [Phrases.Desk.listCut(count: "\(lines.count)")]
      case (true, true): [Phrases.Desk.nothingAmongNewest]
      case (true, false): [find == nil && only == nil ? Phrases.Desk.emptyList : Phrases.Desk.nothingFoundList]
      }
    try StandardOutput.write((lines + end).joined(separator: "\n"))
  }

  private static func listing(_ query: CaseQuery, from store: KeptCases) throws(CommandError) -> DeskListing {
    let found = try StateFolder.stored { () throws(CaseStoreError) in try store.list(query) }
    return DeskListing(
      rows: found.entries.map { DeskRow($0, changedAt: WallClock.localTime(at: $0.changedAt)) }, isCut: found.isCut)
  }

  /// Makes the store's search indexes if that takes noticeable time, before anything is shown. If it fails, searches
  /// are only slower.
  private static func index(_ store: KeptCases) {
    do throws(CaseStoreError) {
      try store.index { count in StandardError.write(line: Phrases.Desk.indexing(count: "\(count)")) }
    } catch {
      StandardError.write(line: ErrorMessages.message(forUnindexed: error))
    }
  }

  private func desk(_ store: KeptCases, on terminal: TerminalScreen) {
    let effects = DeskEffects(
      today: { WallClock.today },
      list: { query throws(CommandError) in try Self.listing(query, from: store) },
      walk: { number throws(CommandError) in try Self.walk(number, from: store, on: terminal) },
      forget: { number throws(CommandError) in
        try StateFolder.stored { () throws(CaseStoreError) in try store.forget(number) }
      })
    EventLoop(screen: Screen(terminal), carryOut: { effect, _ in effects.carryOut(effect) }).run(
      DeskState(surface: terminal.surface, today: WallClock.today, text: find ?? "", filter: only ?? .all))
    terminal.close()
  }

  private static func walk(
    _ number: CaseNumber?, from store: KeptCases, on terminal: TerminalScreen
  ) throws(CommandError) -> String? {
    let visit: Visit
    if let number {
      visit = Visit(try ResumedCase(number, from: store, audience: .agent), isPlain: false)
    } else {
      visit = Visit(session: Session(guide: try GuideSource.guide(named: nil)), audience: .agent, isPlain: false)
    }
    let end = visit.walk(on: terminal)
    return end.state.farewell(after: end.reason)
  }
}
