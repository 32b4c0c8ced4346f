import Cases
import Guides
import Wizard

/// Everything of a walk that is kept. If it changes, the case is kept before anything else is shown.
struct KeptParts: Hashable {
  private let number: CaseNumber
  private let details: CaseDetails
  private let parkedBecause: String?
  private let followUp: CalendarDay?
  private let drafts: CaseDrafts
  private let answers: [PlaceID: Answer]
  private let notes: [PlaceID: String]
  private let cursor: PlaceID

  init(session: Session, cover: CaseCover) {
    number = cover.number
    details = cover.details
    parkedBecause = cover.parkedBecause
    followUp = cover.followUp
    drafts = cover.drafts
    answers = session.answers
    notes = session.notes
    cursor = session.cursor
  }

  /// Whether there is an answer, a note, a detail, a reason for parking, or a draft.
  var isBegun: Bool {
    !answers.isEmpty || !notes.isEmpty || !details.isEmpty || parkedBecause != nil || !drafts.isEmpty
  }
}
