import CaseStore
import Cases
import Glibc
import GuideContent
import Guides
import Reports
import Terminal
import Wizard

/// A merchant's login over SSH: the limits that hold for it, and the requests it may carry out.
struct Kiosk {
  /// The folder in which the kiosk's cases are kept.
  let folder: StateFolder
  let idle: IdleLimit
  /// How many new cases one login may add.
  let casesPerLogin: Int
  /// How many cases the store may have in all.
  let casesInAll: Int
  /// How many logins may be open at the same time, in all and from one address.
  let logins: LoginSlots.Limits
  let client: ClientAddress
  let settings: ScreenSettings

  /// How many new cases one address may add within an hour.
  private static let casesPerHour = 60

  /// Gives up what no merchant may use: other programs, core dumps, and all but a few environment variables.
  ///
  /// - Throws: `CommandError.notConfined` if the system refuses.
  static func confine() throws(CommandError) {
    Environment.reduce()
    try forbidPrograms()
  }

  /// Gives up other programs and core dumps for the rest of the process. Calling it twice does no harm.
  static func forbidPrograms() throws(CommandError) {
    do {
      try ProcessConfinement.confine()
    } catch {
      throw .notConfined(SystemError(number: error.number))
    }
  }

  /// Carries out a request if there is room for one more login.
  ///
  /// - Parameter guide: The name or the folder of the guide; `nil` for the one that ships.
  /// - Throws: `CommandError.notLetIn` if there is no room.
  func run(_ request: KioskRequest, through guide: FilePath?, in language: Language?) throws(CommandError) {
    let login = try login(through: guide, in: language)
    try withExtendedLifetime(login) { () throws(CommandError) in try serve(request, through: guide, in: language) }
  }

  /// Counts the login in, for as long as the result lives. If there is no room, the error names the guide's telephone
  /// line; the guide is loaded only for that.
  private func login(through guide: FilePath?, in language: Language?) throws(CommandError) -> Login {
    let path = try folder.named()
    do {
      return try LoginSlots(folder: path).take(for: client, within: logins)
    } catch {
      throw .notLetIn(error, telephone: (try? GuideSource.guide(named: guide, in: language))?.mainTelephone)
    }
  }

  private func serve(_ request: KioskRequest, through guide: FilePath?, in language: Language?) throws(CommandError) {
    switch request {
    case .version: try StandardOutput.write(ProgramVersion.line)
    case .walk, .lines:
      let session = Session(guide: try GuideSource.guide(named: guide, in: language))
      try Visit(session: session, audience: .merchant, isPlain: request == .lines, kiosk: self).run()
    case .resume(let reference):
      let loaded = try GuideSource.guide(named: guide, in: language)
      let resumed = try resumed(reference, through: loaded, named: guide == nil ? nil : loaded)
      try Visit(resumed, isPlain: false, kiosk: self).run()
    case .summary(let number, let format):
      let store = try folder.open()
      var delay = GuessingDelay()
      try admit(number, to: store, delayingBy: &delay)
      let summary = try KeptSummary.summary(
        of: number, in: store, named: try GuideSource.named(guide, in: language), in: language)
      try StandardOutput.write(SummaryReport(of: summary).render(format), as: format)
    }
  }

  /// The case to go on with: one of this kiosk by its number, or a new one from a hand-off code.
  private func resumed(
    _ reference: CaseReference, through guide: Guide, named: Guide?
  ) throws(CommandError) -> ResumedCase {
    switch reference {
    case .latest: throw .notAKioskRequest
    case .code(let code): return try ResumedCase(from: code, guide: guide, audience: .merchant)
    case .number(let number):
      let store = try folder.open()
      var delay = GuessingDelay()
      try admit(number, to: store, delayingBy: &delay)
      return try ResumedCase(number, from: store, guide: named, in: guide.language, audience: .merchant)
    }
  }

  /// Checks the number of a case that somebody wants to come to. After a wrong number it waits, then throws.
  ///
  /// - Throws: `CaseStoreError.noSuchCase` if the number is wrong or the case is an agent's.
  func admit(
    _ number: CaseNumber, to store: KeptCases, delayingBy delay: inout GuessingDelay
  ) throws(CommandError) {
    let isRight = try StateFolder.stored { () throws(CaseStoreError) in
      try store.admits(number, of: .merchant, for: client, at: WallClock.now)
    }
    guard !isRight else { return }
    Self.wait(seconds: delay.next())
    throw .store(.noSuchCase(number))
  }

  /// Waits for the whole time. A signal does not shorten the wait: a client could send one by resizing its window.
  private static func wait(seconds: Int) {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    end.tv_sec += seconds
    while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nil) == EINTR {}
  }

  /// Does the work that keeps a new case, and counts the case to the client's address. If the work fails, the case does
  /// not count.
  ///
  /// - Throws: `CommandError.tooManyCasesFromAddress` if the address has added as many cases as it may within the hour.
  func keepNew(_ work: () throws(CommandError) -> Void) throws(CommandError) {
    let path = try folder.named()
    let (cases, now) = (NewCases(folder: path), WallClock.now)
    let counts = try StateFolder.stored { () throws(CaseStoreError) in
      try cases.counts(client, at: now, atMost: Self.casesPerHour)
    }
    guard counts else { throw .tooManyCasesFromAddress(limit: Self.casesPerHour) }
    do throws(CommandError) {
      try work()
    } catch {
      try? cases.takeBack(client, at: now)
      throw error
    }
  }
}
