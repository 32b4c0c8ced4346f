import CaseStore
import Cases
import GuideContent
import Guides
import Wizard
import WizardScreens

/// A case to go on with, from a store or from a hand-off code.
struct ResumedCase {
  let session: Session
  let cover: CaseCover
  let audience: Audience
  /// What the reader should know of the case first.
  let greeting: String
  /// The store that keeps the case, and its owner there; `nil` for a case from a hand-off code, which is new.
  let hold: Hold?

  /// A kept case that this program has taken.
  struct Hold {
    let kept: Case
    let store: KeptCases
    let owner: CaseOwner
  }

  /// Takes a kept case, whichever program had it before.
  ///
  /// - Parameters:
  ///   - guide: The guide to walk with; `nil` for the case's own, which must be one that ships.
  ///   - language: The language of the case's own guide; `nil` for the locale's.
  ///   - audience: Who goes on; `nil` for the audience that began. A merchant cannot go on with an agent's case, since
  ///     its notes are not for merchants; a hand-off code carries no notes.
  /// - Throws: `CommandError` if there is no such case, or the guide or the audience does not fit it.
  init(
    _ number: CaseNumber, from store: KeptCases, guide: Guide? = nil, in language: Language? = nil,
    audience: Audience? = nil
  ) throws(CommandError) {
    var generator = SystemRandomNumberGenerator()
    let owner = CaseOwner.random(using: &generator)
    let found = try StateFolder.stored { () throws(CaseStoreError) in try store.find(number) }
    guard audience != .merchant || found.audience == .merchant else { throw .agentsCase(number) }
    let guide = try Self.guide(of: found, named: guide, in: language)
    let kept = try StateFolder.stored { () throws(CaseStoreError) in try store.take(number, for: owner) }
      .renamed(by: guide.flow.renamed)
    session = Self.session(of: kept, through: guide)
    var cover = CaseCover(of: kept)
    cover.parkedBecause = nil
    self.cover = cover
    self.audience = audience ?? kept.audience
    greeting = Self.greeting(for: kept, in: session)
    hold = Hold(kept: kept, store: store, owner: owner)
  }

  /// Begins a new case with the answers of a hand-off code.
  ///
  /// - Throws: `CommandError.handOff` if the code does not fit the guide.
  init(from code: HandOffCode, guide: Guide, audience: Audience?) throws(CommandError) {
    do {
      session = Session(guide: guide, answers: try code.answers(through: guide))
    } catch {
      throw .handOff(error)
    }
    cover = CaseKeeper.newCover()
    self.audience = audience ?? .agent
    greeting = Self.greeting(forCodeOf: session)
    hold = nil
  }

  /// The session of a kept case. Answers that no longer fit the guide are left out.
  static func session(of kept: Case, through guide: Guide) -> Session {
    let kept = kept.renamed(by: guide.flow.renamed)
    return Session(guide: guide, answers: kept.answers.mapValues(\.answer), notes: kept.notes, cursor: kept.cursor)
  }

  /// The guide for a case: the given one, or else the case's own among those that ship.
  ///
  /// - Throws: `CommandError` if the given guide is another one, or the case's own does not ship.
  static func guide(
    of kept: Case, named guide: Guide? = nil, in language: Language? = nil
  ) throws(CommandError) -> Guide {
    if let guide {
      guard guide.flow.id == kept.guide else { throw .otherGuide(kept.guide, kept.number) }
      return guide
    }
    guard ShippedGuides.ids.contains(kept.guide) else { throw .guideOfCaseMissing(kept.guide, kept.number) }
    return try GuideSource.load(kept.guide, in: language)
  }

  /// What came along, and which values have to be typed again.
  private static func greeting(forCodeOf session: Session) -> String {
    let lacking = session.path.places.filter(\.lacksValue).map { session.guide.words(of: $0.id).short }
    return lacking.isEmpty
      ? Phrases.Screen.resumedFromCode
      : Phrases.Screen.resumedFromCodeLacking(places: lacking.joined(separator: Phrases.Outline.separator))
  }

  private static func greeting(for kept: Case, in session: Session) -> String {
    let lost = kept.answers.keys.filter { session.answers[$0] == nil }.sorted().map {
      lostName(of: $0, in: session.guide)
    }
    let names = lost.joined(separator: Phrases.Screen.betweenNames)
    var lines = [Phrases.Screen.resumed(number: kept.number.description)]
    if kept.guideVersion != session.guide.flow.version {
      lines.append(
        lost.isEmpty
          ? Phrases.Screen.guideChanged(old: kept.guideVersion, new: session.guide.flow.version)
          : Phrases.Screen.guideChangedLosing(
            old: kept.guideVersion, new: session.guide.flow.version, count: "\(lost.count)", names: names))
    } else if !lost.isEmpty {
      lines.append(Phrases.Screen.answersLost(count: "\(lost.count)", names: names))
    }
    if let reason = kept.parkedBecause { lines.append(Phrases.Screen.parkedAs(reason: reason)) }
    return lines.joined(separator: "\n")
  }

  /// What an answer is called that does not fit any more: by its step, if the guide still has the step.
  private static func lostName(of place: PlaceID, in guide: Guide) -> String {
    guide.step(place) == nil ? place.rawValue : guide.words(of: place).short
  }
}
