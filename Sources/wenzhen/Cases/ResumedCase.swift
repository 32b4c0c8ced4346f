import CaseStore
import GuideContent
import Wizard
import WizardScreens

/// A case that is gone on with, from this machine's store or from a hand-off code.
enum ResumedCase {
  /// Goes on with a kept case, whoever holds it.
  ///
  /// - Parameters:
  ///   - guide: The guide named for it; otherwise its own, which has to ship.
  ///   - audience: Who goes on; otherwise who began. No merchant goes on with an agent's case, whose notes are not for
  ///     them; a hand-off code holds none.
  static func visit(
    _ number: CaseNumber, from store: KeptCases, guide: Guide? = nil, audience: Audience? = nil, isPlain: Bool
  ) throws(CommandError) -> Visit {
    var generator = SystemRandomNumberGenerator()
    let owner = CaseOwner.random(using: &generator)
    let found = try StateFolder.stored { () throws(CaseStoreError) in try store.find(number) }
    guard audience != .merchant || found.audience == .merchant else { throw .agentsCase(number) }
    let guide = try Self.guide(of: found, named: guide)
    let kept = try StateFolder.stored { () throws(CaseStoreError) in try store.take(number, for: owner) }
    let session = session(of: kept, through: guide)
    var cover = CaseCover(of: kept)
    cover.parkedBecause = nil
    let keeper = CaseKeeper(
      of: session, for: audience ?? kept.audience, kept: kept, in: store, owner: owner)
    return Visit(
      session: session, cover: cover, audience: audience ?? kept.audience, isPlain: isPlain, keeper: keeper,
      greeting: greeting(for: kept, in: session))
  }

  /// Goes on from a hand-off code with a new case.
  static func visit(
    from code: HandOffCode, guide: Guide, audience: Audience?, isPlain: Bool
  ) throws(CommandError) -> Visit {
    do {
      let session = Session(guide: guide, answers: try code.answers(through: guide))
      return Visit(
        session: session, audience: audience ?? .agent, isPlain: isPlain, greeting: Phrases.Screen.resumedFromCode)
    } catch {
      throw .handOff(error)
    }
  }

  /// The walk of a kept case, as far as its answers still fit the guide.
  static func session(of kept: Case, through guide: Guide) -> Session {
    Session(guide: guide, answers: kept.answers.mapValues(\.answer), notes: kept.notes, cursor: kept.cursor)
  }

  /// The guide of a case: the one named, or one that ships.
  static func guide(of kept: Case, named guide: Guide? = nil) throws(CommandError) -> Guide {
    if let guide {
      guard guide.flow.id == kept.guide else { throw .otherGuide(kept.guide, kept.number) }
      return guide
    }
    guard ShippedGuides.ids.contains(kept.guide) else { throw .guideOfCaseMissing(kept.guide, kept.number) }
    return try GuideSource.load(kept.guide)
  }

  /// What is worth knowing when a case is gone on with.
  private static func greeting(for kept: Case, in session: Session) -> String {
    let lost = kept.answers.count - session.answers.count
    var lines = [Phrases.Screen.resumed(number: kept.number.description)]
    if kept.guideVersion != session.guide.flow.version {
      lines.append(
        lost == 0
          ? Phrases.Screen.guideChanged(old: kept.guideVersion, new: session.guide.flow.version)
          : Phrases.Screen.guideChangedLosing(
            old: kept.guideVersion, new: session.guide.flow.version, count: "\(lost)"))
    } else if lost > 0 {
      lines.append(Phrases.Screen.answersLost(count: "\(lost)"))
    }
    if let reason = kept.parkedBecause { lines.append(Phrases.Screen.parkedAs(reason: reason)) }
    return lines.joined(separator: "\n")
  }
}
