import CaseStore
import Cases
import GuideContent
import Guides
import Wizard

/// Makes the summary of a kept case.
enum KeptSummary {
  /// The summary of a case in a store, dated the day of its last answer.
  ///
  /// - Parameters:
  ///   - guide: The guide to read the case with; `nil` for the shipped guide that the case names.
  ///   - language: The language of that guide; `nil` for the locale's.
  /// - Throws: `CommandError` if the store has no such case, or the guide does not fit it.
  static func summary(
    of number: CaseNumber, in store: KeptCases, named guide: Guide?, in language: Language? = nil
  ) throws(CommandError) -> Summary {
    let kept = try StateFolder.stored { () throws(CaseStoreError) in try store.find(number) }
    let session = ResumedCase.session(of: kept, through: try ResumedCase.guide(of: kept, named: guide, in: language))
    let day = WallClock.localTime(at: kept.answers.values.map(\.answeredAt).max() ?? kept.changedAt).day
    return Summary(
      of: session, on: day, for: kept.audience,
      caseHeader: Summary.CaseHeader(
        of: session, under: CaseCover(of: kept), for: kept.audience, form: session.guide.caseForm))
  }
}
