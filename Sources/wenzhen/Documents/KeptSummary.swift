import CaseStore
import Cases
import Guides

/// The summary of a kept case, as a document.
enum KeptSummary {
  /// What a case amounts to, as of its last answer.
  static func summary(of number: CaseNumber, in store: KeptCases, named guide: Guide?) throws(CommandError) -> Summary {
    let kept = try StateFolder.stored { () throws(CaseStoreError) in try store.find(number) }
    let session = ResumedCase.session(of: kept, through: try ResumedCase.guide(of: kept, named: guide))
    let day = WallClock.localTime(at: kept.answers.values.map(\.answeredAt).max() ?? kept.changedAt).day
    return Summary(
      of: session, on: day, for: kept.audience,
      caseHeader: Summary.CaseHeader(of: session, under: CaseCover(of: kept), for: kept.audience))
  }
}
