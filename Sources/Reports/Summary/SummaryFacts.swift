import Cases
import Guides
import Wizard

/// A summary as named facts, for JSON and templates. Sentences are in `text`.
struct SummaryFacts: ReportFacts {
  private let summary: Summary
  private let words: SummaryWords
  private let addresses: AddressIndex

  init(of summary: Summary) {
    self.summary = summary
    words = SummaryWords(summary)
    addresses = AddressIndex(of: summary)
  }

  /// JSON and templates of users call the case `record`.
  var value: ReportValue {
    [
      "guide": GuideFacts(of: summary), "record": summary.caseHeader, "day": summary.day.description,
      "dayInWords": words.day, "verdict": verdict, "ending": summary.ending, "next": words.next,
      "actions": summary.actions.map { facts(of: $0) }, "causes": summary.causes.map { facts(of: $0) },
      "addresses": addresses.entries, "notes": summary.notes, "walk": summary.walk,
    ]
  }

  private var verdict: ReportValue {
    ["kind": summary.verdict.kind, "place": summary.verdict.place, "text": words.verdict]
  }

  private func facts(of action: Summary.Action) -> ReportValue {
    let followUp: ReportValue? = action.followUp.map { days in
      [
        "first": days.lowerBound.description, "last": days.upperBound.description, "text": words.followUp(on: days),
      ]
    }
    return [
      "finding": action.finding, "actor": SummaryWords.actor(of: action), "text": action.text,
      "phones": action.phones.map { PhoneContent($0) }, "followUp": followUp,
      "addresses": addresses.numbers(for: action, of: summary),
    ]
  }

  private func facts(of cause: Summary.Cause) -> ReportValue {
    let (state, place): (String, PlaceID?) =
      switch cause.state {
      case .open: ("open", cause.unsureAt)
      case .ruledOut(let step): ("ruledOut", step)
      case .found(let finding): ("found", finding)
      case .foundAndStayed(let finding): ("foundAndStayed", finding)
      }
    return ["id": cause.id, "name": cause.name, "state": state, "place": place, "text": words.state(of: cause)]
  }
}

extension Summary.Verdict {
  /// The verdict's name for other programs.
  fileprivate var kind: String {
    switch self {
    case .solved: "solved"
    case .waiting: "waiting"
    case .otherCode: "otherCode"
    case .handedOver: "handedOver"
    case .found: "found"
    case .open: "open"
    case .ended: "ended"
    }
  }
}

extension Summary.Note: ReportFacts {
  var value: ReportValue { ["place": place, "text": text] }
}

extension Summary.Stop: ReportFacts {
  var value: ReportValue {
    [
      "place": place.id, "kind": kind, "section": place.section, "sectionTitle": sectionTitle,
      "name": SummaryWords.name(of: self), "choiceIDs": choiceIDs, "answers": answer, "value": typed,
      "isDerived": place.isDerived, "text": SummaryWords.result(of: self),
    ]
  }

  /// What a value is read as is nobody's business.
  private var choiceIDs: [ChoiceID] {
    place.lacksValue || place.answer?.value != nil ? [] : place.answer?.choices ?? []
  }

  private var kind: String {
    switch place.kind {
    case .step: "step"
    case .page: "page"
    case .retry: "retry"
    case .finding: "finding"
    case .ending: "ending"
    }
  }
}

extension Summary.CaseHeader: ReportFacts {
  var value: ReportValue {
    let facts: ReportValue = ["number": number.description, "code": code?.description]
    let known = details.map { ($0.field.id.rawValue, ReportValue.text($0.text)) }
    return .fields(facts.fields.merging(known) { own, _ in own })
  }
}
