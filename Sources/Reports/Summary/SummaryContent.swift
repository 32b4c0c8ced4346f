import Wizard

/// The facts of a summary and the sentences made of them: what every format is made from, so that all say the same.
///
/// As JSON and in templates it has these names; sentences stand in `text`.
struct SummaryContent: Sendable, Hashable {
  struct Verdict: Sendable, Hashable {
    let kind: String
    let place: PlaceID?
    let text: String
  }

  struct Action: Sendable, Hashable {
    struct FollowUp: Sendable, Hashable {
      let first: String
      let last: String
      let text: String
    }

    let finding: PlaceID
    let actor: String
    let text: String
    let phones: [PhoneContent]
    let followUp: FollowUp?
    /// Numbers of entries in `addresses`.
    let addresses: [Int]
  }

  struct Cause: Sendable, Hashable {
    let id: CauseID
    let name: String
    let state: String
    /// The place that found it or ruled it out, or where nobody could tell.
    let place: PlaceID?
    let text: String
  }

  struct Note: Sendable, Hashable {
    /// The short name of the place it was written at.
    let place: String
    let text: String
  }

  struct Stop: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable {
      case step, retry, finding
    }

    let place: PlaceID
    let kind: Kind
    /// `nil` before the first part and after the last.
    let part: PartID?
    let partTitle: String?
    let name: String
    let choiceIDs: [ChoiceID]
    let answers: [String]
    let isDerived: Bool
    let text: String
  }

  struct Record: Sendable, Hashable {
    let number: String
    /// The hand-off code in groups; `nil` where the path is too long for one.
    let code: String?
    /// Empty where nothing is known.
    let merchant, partnerID, site, telephone, ticket: String
  }

  let guide: GuideFacts
  /// The case; `nil` where none is kept.
  let record: Record?
  let day: String
  let dayInWords: String
  let verdict: Verdict
  let ending: Ending?
  /// The second line: the next action and who does it.
  let next: String
  let actions: [Action]
  let causes: [Cause]
  let addresses: [AddressContent]
  let notes: [Note]
  let walk: [Stop]

  init(of summary: Summary) {
    var index = AddressIndex()
    guide = GuideFacts(
      id: summary.guide, title: summary.title, subtitle: summary.subtitle, version: summary.version,
      source: summary.source)
    record = summary.record.map { Record($0) }
    day = summary.day.description
    dayInWords = summary.day.words(seenFrom: nil)
    verdict = Verdict(
      kind: summary.verdict.kind, place: summary.verdict.place, text: SummaryWords(summary).verdict)
    ending = summary.ending
    next = SummaryWords(summary).next
    actions = summary.actions.map { Action($0, in: summary, numberedBy: &index) }
    causes = summary.causes.map { Cause($0, in: summary) }
    addresses = index.entries
    notes =
      summary.walk.compactMap { stop in stop.note.map { Note(place: stop.words.short, text: $0) } }
      + summary.otherNotes.map { Note(place: $0.place, text: $0.text) }
    walk = summary.walk.map { Stop($0) }
  }
}

extension SummaryContent.Record {
  fileprivate init(_ record: Summary.Record) {
    number = record.number.description
    code = record.code?.description
    merchant = record.merchant
    partnerID = record.partnerID
    site = record.site
    telephone = record.telephone
    ticket = record.ticket
  }
}

extension SummaryContent.Action {
  fileprivate init(_ action: Summary.Action, in summary: Summary, numberedBy index: inout AddressIndex) {
    finding = action.finding
    actor = SummaryWords.actor(of: action)
    text = action.text
    phones = action.phones.map { PhoneContent($0) }
    followUp = action.followUp.map { days in
      FollowUp(
        first: days.lowerBound.description, last: days.upperBound.description,
        text: SummaryWords(summary).followUp(on: days))
    }
    var numbers: [Int] = []
    for address in summary.words(at: action.finding)?.addresses ?? [] {
      numbers.append(index.number(of: address))
    }
    addresses = numbers
  }
}

extension SummaryContent.Cause {
  fileprivate init(_ cause: Summary.Cause, in summary: Summary) {
    id = cause.id
    name = cause.name
    text = SummaryWords(summary).state(of: cause)
    switch cause.state {
    case .open: (state, place) = ("open", cause.unsureAt)
    case .ruledOut(let step): (state, place) = ("ruledOut", step)
    case .found(let finding): (state, place) = ("found", finding)
    case .foundAndStayed(let finding): (state, place) = ("foundAndStayed", finding)
    }
  }
}

extension SummaryContent.Stop {
  fileprivate init(_ stop: Summary.Stop) {
    place = stop.place.id
    part = stop.place.part
    partTitle = stop.partTitle
    choiceIDs = stop.place.answer?.choices ?? []
    answers = stop.answer
    isDerived = stop.place.isDerived
    name = SummaryWords.name(of: stop)
    text = SummaryWords.result(of: stop)
    switch stop.place.kind {
    case .step: kind = .step
    case .retry: kind = .retry
    case .finding: kind = .finding
    }
  }
}
