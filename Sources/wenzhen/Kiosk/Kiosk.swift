import CaseStore
import Cases
import Glibc
import GuideContent
import Guides
import Reports
import Terminal
import Wizard

/// The far end of an SSH line, at which a merchant walks alone: what holds there.
struct Kiosk {
  /// Where its cases are kept.
  let folder: StateFolder
  let idle: IdleLimit
  /// How many new cases one login may bring.
  let casesPerLogin: Int
  /// How many cases may be kept in all.
  let casesInAll: Int
  /// How many logins may stand at once.
  let logins: LoginSlots.Limits
  let client: ClientAddress
  let settings: ScreenSettings

  /// How many new cases one address may bring within an hour.
  private static let casesPerHour = 60

  /// Takes from the process what nobody at the far end may use: other programs, core dumps, the environment.
  static func confine() throws(CommandError) {
    Environment.reduce()
    try forbidPrograms()
  }

  /// Takes other programs and core dumps from the process; no harm when repeated.
  static func forbidPrograms() throws(CommandError) {
    do {
      try ProcessConfinement.confine()
    } catch {
      throw .notConfined(SystemError(number: error.number))
    }
  }

  /// Carries out a request, where the login may stand beside the others, with the guide of that name or folder.
  func run(_ request: KioskRequest, through guide: FilePath?) throws(CommandError) {
    let login = try login(through: guide)
    try withExtendedLifetime(login) { () throws(CommandError) in try serve(request, through: guide) }
  }

  /// Whoever is not let in is told whom to call in the guide's own words; it is loaded for them only then.
  private func login(through guide: FilePath?) throws(CommandError) -> Login {
    let path = try folder.named()
    do {
      return try LoginSlots(folder: path).take(for: client, within: logins)
    } catch {
      throw .notLetIn(error, telephone: (try? GuideSource.guide(named: guide))?.mainTelephone)
    }
  }

  private func serve(_ request: KioskRequest, through guide: FilePath?) throws(CommandError) {
    switch request {
    case .version: try StandardOutput.write(ProgramVersion.line)
    case .walk, .lines:
      let session = Session(guide: try GuideSource.guide(named: guide))
      try Visit(session: session, audience: .merchant, isPlain: request == .lines, kiosk: self).run()
    case .resume(let reference):
      let loaded = try GuideSource.guide(named: guide)
      let resumed = try resumed(reference, through: loaded, named: guide == nil ? nil : loaded)
      try Visit(resumed, isPlain: false, kiosk: self).run()
    case .summary(let number, let format):
      let store = try folder.open()
      var delay = GuessingDelay()
      try admit(number, to: store, delayingBy: &delay)
      let summary = try KeptSummary.summary(of: number, in: store, named: try GuideSource.named(guide))
      try StandardOutput.write(SummaryReport(of: summary).render(format), as: format)
    }
  }

  /// Goes on with a case of this kiosk, or from a hand-off code.
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
      return try ResumedCase(number, from: store, guide: named, audience: .merchant)
    }
  }

  /// Lets somebody who named a case come to it; after a wrong number nothing happens for a while.
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

  /// Waits for the whole time: a client that changes its window's size, which is a signal, shortens nothing.
  private static func wait(seconds: Int) {
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    end.tv_sec += seconds
    while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, nil) == EINTR {}
  }

  /// Keeps a new case, unless as many as one address may bring were kept within the hour; one that cannot be kept does
  /// not count.
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
