extension SummaryContent: ReportFacts {
  var value: ReportValue {
    [
      "guide": guide, "record": record, "day": day, "dayInWords": dayInWords, "verdict": verdict,
      "ending": ending, "next": next, "actions": actions, "causes": causes, "addresses": addresses, "notes": notes,
      "walk": walk,
    ]
  }
}

extension SummaryContent.Verdict: ReportFacts {
  var value: ReportValue { ["kind": kind, "place": place, "text": text] }
}

extension SummaryContent.Action: ReportFacts {
  var value: ReportValue {
    [
      "finding": finding, "actor": actor, "text": text, "phones": phones, "followUp": followUp,
      "addresses": addresses,
    ]
  }
}

extension SummaryContent.Action.FollowUp: ReportFacts {
  var value: ReportValue { ["first": first, "last": last, "text": text] }
}

extension SummaryContent.Cause: ReportFacts {
  var value: ReportValue { ["id": id, "name": name, "state": state, "place": place, "text": text] }
}

extension SummaryContent.Note: ReportFacts {
  var value: ReportValue { ["place": place, "text": text] }
}

extension SummaryContent.Stop.Kind: ReportFacts {}

extension SummaryContent.Stop: ReportFacts {
  var value: ReportValue {
    [
      "place": place, "kind": kind, "part": part, "partTitle": partTitle, "name": name, "choiceIDs": choiceIDs,
      "answers": answers, "isDerived": isDerived, "text": text,
    ]
  }
}

extension SummaryContent.Record: ReportFacts {
  var value: ReportValue {
    [
      "number": number, "code": code, "merchant": merchant, "partnerID": partnerID, "site": site,
      "telephone": telephone, "ticket": ticket,
    ]
  }
}
