import CaseStore
import Glibc
import GuideContent
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
  /// The client's address; empty where it is not known.
  let client: String
  let settings: ScreenSettings

  /// The longest wait before a wrong number is said to be wrong, in seconds.
  private static let longestPause = 8

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

  /// Carries out a request, with the guide of that name or folder.
  func run(_ request: KioskRequest, through guide: String?) throws(CommandError) {
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
      try admit(number, to: store)
      let summary = try KeptSummary.summary(of: number, in: store, named: try GuideSource.named(guide))
      try StandardOutput.write(try KeptSummary.document(of: summary, as: format), as: format)
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
      try admit(number, to: store)
      return try ResumedCase(number, from: store, guide: named, audience: .merchant)
    }
  }

  /// Lets somebody who named a case come to it.
  ///
  /// Wrong numbers are counted for each client across its logins; each is told later than the one before, and after
  /// some nothing is looked up for a while.
  func admit(_ number: CaseNumber, to store: KeptCases) throws(CommandError) {
    let admission = try StateFolder.stored { () throws(CaseStoreError) in
      try store.admit(number, of: .merchant, for: client, at: WallClock.now)
    }
    switch admission {
    case .admitted: return
    case .refused: throw .tooManyWrongNumbers
    case .wrong(let count):
      sleep(UInt32(min(Self.longestPause, 1 << min(count - 1, 3))))
      throw .store(.noSuchCase(number))
    }
  }
}
