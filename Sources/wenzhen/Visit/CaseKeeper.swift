import CaseStore
import Cases
import GuideContent
import Guides
import Terminal
import Wizard
import WizardScreens

/// Keeps the case that is being walked, and words the outcome.
///
/// If the store cannot be used, the walk goes on in memory, and every change tries again.
final class CaseKeeper {
  private let audience: Audience
  private let kiosk: Kiosk?
  private var owner: CaseOwner
  private var store: KeptCases?
  private var composer: CaseComposer
  private var exists: Bool
  /// How many new cases this program has added to the store.
  private var newCases = 0
  /// The wait after the next wrong case number.
  private var guessingDelay = GuessingDelay()
  /// Whether the store was full and no case could make room. Then no later case looks for room again.
  private var isStoreFull = false
  /// The events since the case was last on disk.
  private var unkept: [CaseEvent] = []

  /// Keeps a new case. The store is opened when it is first needed.
  init(of session: Session, for audience: Audience, kiosk: Kiosk? = nil) {
    self.audience = audience
    self.kiosk = kiosk
    var generator = SystemRandomNumberGenerator()
    owner = .random(using: &generator)
    composer = CaseComposer(of: session, at: WallClock.now)
    exists = false
  }

  /// Goes on with a case that was resumed.
  convenience init(_ resumed: ResumedCase, kiosk: Kiosk? = nil) {
    self.init(of: resumed.session, for: resumed.audience, kiosk: kiosk)
    take(resumed)
  }

  /// Changes to another case, which was resumed.
  private func take(_ resumed: ResumedCase) {
    unkept = []
    exists = resumed.hold != nil
    composer = CaseComposer(of: resumed.session, kept: resumed.hold?.kept.answers ?? [:], at: WallClock.now)
    guard let hold = resumed.hold else { return }
    owner = hold.owner
    store = hold.store
  }

  /// Goes on with the case of a typed case number or hand-off code.
  ///
  /// - Parameter guide: The guide of the present walk.
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
      return try ResumedCase(number, from: store, guide: ships ? nil : guide, in: guide.language, audience: audience)
    }
  }

  /// Opens the store, so that the first answer need not wait for it, and keeps a new case that already has answers.
  func prepare(_ session: Session, under cover: CaseCover, isBegun: Bool) -> KeepOutcome {
    exists ? .kept : keep(session, under: cover, isBegun: isBegun)
  }

  /// Keeps the case as it is now. If nobody has answered or written anything, it only opens the store.
  func keep(_ session: Session, under cover: CaseCover, isBegun: Bool) -> KeepOutcome {
    guard isBegun || exists else { return outcome { () throws(CommandError) in _ = try ready() } }
    let composed = composer.compose(session, under: cover, for: audience, at: WallClock.now) {
      WallClock.localTime(at: $0).day
    }
    unkept = CaseEvent.folded(unkept + composed.events)
    return outcome { () throws(CommandError) in
      do throws(CommandError) {
        try write(composed.snapshot, with: session.guide.caseForm, to: try ready())
      } catch .store(.notOpened) where store != nil {
        try writeAnew(composed.snapshot, with: session.guide.caseForm)
      }
      unkept = []
      exists = true
    }
  }

  /// The day that a summary is dated: that of the last answer, or today if there is none.
  var day: CalendarDay { WallClock.localTime(at: composer.lastAnsweredAt ?? WallClock.now).day }

  /// Checks that no other program has taken the case over: `lost` if one certainly has, else `kept`.
  func check(_ cover: CaseCover) -> KeepOutcome {
    guard exists, let store, (try? store.holds(cover.number, owner)) == false else { return .kept }
    return .lost(message: ErrorMessages.message(for: .store(.takenOver(cover.number)), inKiosk: kiosk != nil))
  }

  /// Begins a new case after this one.
  func begin(with session: Session) -> CaseCover {
    composer = CaseComposer(of: session, at: WallClock.now)
    exists = false
    unkept = []
    return Self.newCover()
  }

  /// A cover for a case that begins now.
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

  /// Opens the store again and writes to it: its file was deleted or exchanged while it was open.
  private func writeAnew(_ kept: Case, with form: CaseForm) throws(CommandError) {
    store = nil
    let store = try ready()
    exists = (try? store.holds(kept.number, owner)) ?? false
    try write(kept, with: form, to: store)
  }

  private func write(_ kept: Case, with form: CaseForm, to store: KeptCases) throws(CommandError) {
    guard !exists else {
      return try StateFolder.stored { () throws(CaseStoreError) in
        try store.save(kept, events: unkept, for: owner, form: form)
      }
    }
    if let kiosk, newCases >= kiosk.casesPerLogin { throw .tooManyCases(limit: kiosk.casesPerLogin) }
    if let kiosk {
      try kiosk.keepNew { () throws(CommandError) in try create(kept, with: form, in: store) }
    } else {
      try create(kept, with: form, in: store)
    }
    newCases += 1
  }

  private func create(_ new: Case, with form: CaseForm, in store: KeptCases) throws(CommandError) {
    do throws(CommandError) {
      try StateFolder.stored { () throws(CaseStoreError) in
        try store.create(
          new, events: unkept, for: owner, atMost: kiosk?.casesInAll,
          makesRoom: !isStoreFull, form: form)
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
