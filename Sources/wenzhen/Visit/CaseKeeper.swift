import CaseStore
import Cases
import GuideContent
import Guides
import Terminal
import Wizard
import WizardScreens

/// Keeps the case that is being walked, and says in words what came of it.
///
/// Where the store cannot be had, the walk goes on in memory, and each change tries again.
final class CaseKeeper {
  private let audience: Audience
  private let kiosk: Kiosk?
  private var owner: CaseOwner
  private var store: KeptCases?
  private var composer: CaseComposer
  private var exists: Bool
  /// How many new cases this program has kept.
  private var newCases = 0
  /// How long the next wrong case number takes.
  private var guessingDelay = GuessingDelay()
  /// Whether the store was full with nothing to make room; what makes room is not looked for again.
  private var isStoreFull = false
  /// What happened to answers since the case was last on disk.
  private var unkept: [CaseEvent] = []

  /// Keeps a new case; the store is opened when it is first asked for.
  init(of session: Session, for audience: Audience, kiosk: Kiosk? = nil) {
    self.audience = audience
    self.kiosk = kiosk
    var generator = SystemRandomNumberGenerator()
    owner = .random(using: &generator)
    composer = CaseComposer(of: session, at: WallClock.now)
    exists = false
  }

  /// Goes on keeping a case.
  convenience init(_ resumed: ResumedCase, kiosk: Kiosk? = nil) {
    self.init(of: resumed.session, for: resumed.audience, kiosk: kiosk)
    take(resumed)
  }

  /// Exchanges the case for another one that is gone on with.
  private func take(_ resumed: ResumedCase) {
    unkept = []
    exists = resumed.hold != nil
    composer = CaseComposer(of: resumed.session, kept: resumed.hold?.kept.answers ?? [:], at: WallClock.now)
    guard let hold = resumed.hold else { return }
    owner = hold.owner
    store = hold.store
  }

  /// Goes on with the case that somebody names, by its number or by a hand-off code.
  ///
  /// - Parameter guide: The guide being walked.
  func resume(_ typed: String, through guide: Guide) -> ResumeOutcome {
    do throws(CommandError) {
      let resumed = try found(try CaseReference([typed]), through: guide)
      take(resumed)
      return .resumed(resumed.session, resumed.cover, message: resumed.greeting)
    } catch {
      return .refused(message: ErrorMessages.message(for: error, inKiosk: kiosk != nil))
    }
  }

  private func found(_ reference: CaseReference, through guide: Guide) throws(CommandError) -> ResumedCase {
    switch reference {
    case .latest: throw .notANumber("")
    case .code(let code): return try ResumedCase(from: code, guide: guide, audience: audience)
    case .number(let number):
      let store = try ready()
      try kiosk?.admit(number, to: store, delayingBy: &guessingDelay)
      let ships = ShippedGuides.ids.contains(guide.flow.id)
      return try ResumedCase(number, from: store, guide: ships ? nil : guide, audience: audience)
    }
  }

  /// Opens the store, so that the first answer need not wait for it, and keeps what a new case begins with.
  func prepare(_ session: Session, under cover: CaseCover, isBegun: Bool) -> KeepOutcome {
    exists ? .kept : keep(session, under: cover, isBegun: isBegun)
  }

  /// Keeps a case as it stands now; for one in which nothing was answered or written, only the store is opened.
  func keep(_ session: Session, under cover: CaseCover, isBegun: Bool) -> KeepOutcome {
    guard isBegun || exists else { return outcome { () throws(CommandError) in _ = try ready() } }
    let composed = composer.compose(session, under: cover, for: audience, at: WallClock.now) {
      WallClock.localTime(at: $0).day
    }
    unkept = CaseEvent.folded(unkept + composed.events)
    return outcome { () throws(CommandError) in
      do throws(CommandError) {
        try write(composed.snapshot, to: try ready())
      } catch .store(.notOpened) where store != nil {
        try writeAnew(composed.snapshot)
      }
      unkept = []
      exists = true
    }
  }

  /// The day of the last answer, from which a summary counts; today where nothing was answered.
  var day: CalendarDay { WallClock.localTime(at: composer.lastAnsweredAt ?? WallClock.now).day }

  /// Whether the case is still this program's to write: `lost` where it is known not to be, otherwise `kept`.
  func check(_ cover: CaseCover) -> KeepOutcome {
    guard exists, let store, (try? store.holds(cover.number, owner)) == false else { return .kept }
    return .lost(message: ErrorMessages.message(for: .store(.takenOver(cover.number)), inKiosk: kiosk != nil))
  }

  /// Opens a new case after this one.
  func begin(with session: Session) -> CaseCover {
    composer = CaseComposer(of: session, at: WallClock.now)
    exists = false
    unkept = []
    return Self.newCover()
  }

  /// The cover of a case that is opened now.
  static func newCover() -> CaseCover {
    var generator = SystemRandomNumberGenerator()
    return CaseCover(number: .random(using: &generator), openedAt: WallClock.now)
  }

  private func ready() throws(CommandError) -> KeptCases {
    if let store { return store }
    let opened = try (kiosk?.folder ?? .ofUser).open()
    store = opened
    return opened
  }

  /// Writes to the store opened again, since its file was deleted or exchanged meanwhile.
  private func writeAnew(_ kept: Case) throws(CommandError) {
    store = nil
    let store = try ready()
    exists = (try? store.holds(kept.number, owner)) ?? false
    try write(kept, to: store)
  }

  private func write(_ kept: Case, to store: KeptCases) throws(CommandError) {
    guard !exists else {
      return try StateFolder.stored { () throws(CaseStoreError) in try store.save(kept, events: unkept, for: owner) }
    }
    if let kiosk, newCases >= kiosk.casesPerLogin { throw .tooManyCases(limit: kiosk.casesPerLogin) }
    if let kiosk {
      try kiosk.keepNew { () throws(CommandError) in try create(kept, in: store) }
    } else {
      try create(kept, in: store)
    }
    newCases += 1
  }

  private func create(_ new: Case, in store: KeptCases) throws(CommandError) {
    do throws(CommandError) {
      try StateFolder.stored { () throws(CaseStoreError) in
        try store.create(new, events: unkept, for: owner, atMost: kiosk?.casesInAll, makesRoom: !isStoreFull)
      }
      isStoreFull = false
    } catch {
      if case .store(.tooMany) = error { isStoreFull = true }
      throw error
    }
  }

  private func outcome(of work: () throws(CommandError) -> Void) -> KeepOutcome {
    do throws(CommandError) {
      try EndingSignals.hold(upTo: KeptCases.longestWait, while: work)
      return .kept
    } catch .store(.takenOver(let number)) {
      return .lost(message: ErrorMessages.message(for: .store(.takenOver(number)), inKiosk: kiosk != nil))
    } catch .store(.forgotten(let number)) {
      return .lost(message: ErrorMessages.message(for: .store(.forgotten(number)), inKiosk: kiosk != nil))
    } catch {
      return .notKept(message: ErrorMessages.message(forUnkept: error, inKiosk: kiosk != nil))
    }
  }
}
