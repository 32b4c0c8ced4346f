/// A condition on which something depends that walks come to: where a table's row leads, whether a section is walked or a
/// passage shown.
struct Watched {
  /// What depends on it.
  enum Purpose: Hashable {
    /// Whether a row of a table fits.
    case row(TableID, Int)
    /// Whether a section is walked.
    case section(SectionID)
    /// Whether a place shows a passage.
    case passage(PlaceID, PassageID)
    /// Whether a rule says what is asked after a finding.
    case retry(PlaceID, Int)
  }

  let purpose: Purpose
  let condition: Condition
  /// The sections in which walks ask for it, by their number, and -1 before the first section; `nil` if they may ask
  /// for it at any time.
  let sections: Set<Int>?
}

extension Watched {
  /// Everything that a search has to watch.
  ///
  /// - Parameter follows: Whether a passage is watched. Rows always are, since they say where walks go.
  static func all(in guide: Guide, passages follows: (PlaceID, PassageID) -> Bool) -> [Watched] {
    let groups = StepGroups(of: guide)
    let rows = guide.flow.tables.flatMap { table in
      table.rows.indices.map { index in
        Watched(
          purpose: .row(table.id, index), condition: table.rows[index].condition,
          sections: groups.ofTables[table.id] ?? [])
      }
    }
    let atSteps = guide.flow.stepsWithKeys.map { ($0.step.id, $0.step.passages) }
    let atFindings = guide.flow.findings.map { ($0.id, $0.passages) }
    let passages = (atSteps + atFindings).flatMap { place, passages in
      passages.filter { follows(place, $0.id) }.map { passage in
        Watched(purpose: .passage(place, passage.id), condition: passage.when, sections: groups.ofPlaces[place] ?? nil)
      }
    }
    let sections = guide.flow.sections.enumerated().filter { $1.when != .always }.map { index, section in
      Watched(purpose: .section(section.id), condition: section.when, sections: [index])
    }
    let retries = guide.flow.findings.flatMap { finding in
      finding.retryRules.indices.map { index in
        Watched(
          purpose: .retry(finding.id, index), condition: finding.retryRules[index].when,
          sections: groups.ofPlaces[finding.id] ?? nil)
      }
    }
    return rows + sections + retries + passages
  }
}

/// In which sections walks come to places and tables: by number, and -1 before the first section.
struct StepGroups {
  /// For a place; `nil` in place of the sections if walks may come to it at any time.
  let ofPlaces: [PlaceID: Set<Int>?]
  let ofTables: [TableID: Set<Int>]
  /// Findings that walks come to in more than one section, but for those at their ends.
  let shared: Set<PlaceID>

  init(of guide: Guide) {
    var places: [PlaceID: Set<Int>?] = [:]
    var tables: [TableID: Set<Int>] = [:]
    var findings: [PlaceID: Set<Int>] = [:]
    for (index, steps) in ([guide.flow.opening] + guide.flow.sections.map(\.steps)).enumerated() {
      for step in steps {
        places[step.id] = [index - 1]
        for choice in step.choices {
          if case .table(let id) = choice.leads { tables[id, default: []].insert(index - 1) }
          for case .place(let id) in guide.routes(of: choice).map(\.to) where guide.finding(id) != nil {
            findings[id, default: []].insert(index - 1)
          }
        }
      }
    }
    for (id, sections) in findings { places[id] = sections }
    // Walks come to these from other findings too, whatever the section.
    let behind = guide.flow.findings.flatMap { guide.flow.destinations(from: $0) }.compactMap(\.place)
      .filter { guide.finding($0) != nil }
    for id in behind { places[id] = .some(nil) }
    for id in [guide.flow.otherCode, guide.flow.handOver].compactMap(\.self) { places[id] = .some(nil) }
    ofPlaces = places
    ofTables = tables
    let several = findings.filter { $0.value.count > 1 }.map(\.key) + behind
    shared = Set(several.filter { guide.finding($0)?.endsCase != true })
  }
}
