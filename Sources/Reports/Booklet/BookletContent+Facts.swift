extension BookletContent: ReportFacts {
  var value: ReportValue {
    [
      "guide": guide, "handOver": handOver, "sections": sections, "findings": findings, "endings": endings,
      "retries": retries, "phones": phones, "addresses": addresses,
    ]
  }
}

extension BookletContent.Section: ReportFacts {
  var value: ReportValue { ["id": id, "title": title, "places": places] }
}

extension BookletContent.Place: ReportFacts {
  var value: ReportValue {
    let article: any ReportFacts = paragraphs.isEmpty ? article : paragraphs
    return [
      "id": id, "number": number, "title": title, "article": article, "blocks": blocks, "say": say, "aside": aside,
      "variants": variants, "takesSeveral": takesSeveral, "asksValue": asksValue, "isPage": isPage,
      "choices": choices, "remedy": remedy,
    ]
  }
}

extension BookletContent.Block: ReportFacts {
  var value: ReportValue {
    [
      "kind": kind, "text": text, "origin": origin, "rows": rows, "isNumbered": isNumbered, "situation": situation,
    ]
  }
}

extension BookletContent.Variant: ReportFacts {
  var value: ReportValue { ["situation": situation, "say": say, "action": action] }
}

extension BookletContent.Choice: ReportFacts {
  var value: ReportValue { ["id": id, "text": text, "summary": summary, "leads": leads] }
}

extension BookletContent.Lead: ReportFacts {
  var value: ReportValue { ["situation": situation, "place": place, "text": text] }
}

extension BookletContent.Remedy: ReportFacts {
  var value: ReportValue {
    ["action": action, "actor": actor, "phones": phones, "followUp": followUp, "retry": retry]
  }
}

extension BookletContent.Phone: ReportFacts {
  var value: ReportValue { ["phone": phone, "placeIDs": placeIDs] }
}

extension BookletContent.Address: ReportFacts {
  /// The address's own facts with the places among them.
  var value: ReportValue {
    .fields(content.value.fields.merging(["placeIDs": placeIDs.value]) { $1 })
  }
}
