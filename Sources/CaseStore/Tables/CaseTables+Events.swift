internal import Cases
internal import Guides

/// The events of cases, one row for each.
extension CaseTables {
  /// Adds events to a case. If it has too many then, older ones are folded.
  func append(_ events: [CaseEvent], id: Int) throws {
    guard !events.isEmpty else { return }
    let last = try lastPosition(of: id)
    guard last > CaseEvent.mostInCase - events.count else { return try insert(events, after: last, id: id) }
    let all = try self.events(where: "case_id = ?", [SQLValue(id)])[id, default: []] + events
    try database.run("DELETE FROM events WHERE case_id = ?", [SQLValue(id)])
    try insert(CaseEvent.folded(all), after: 0, id: id)
  }

  /// The events of the cases that meet a condition, in order. An event that cannot be read is left out.
  func events(where condition: String, _ values: [SQLValue]) throws -> [Int: [CaseEvent]] {
    var events: [Int: [CaseEvent]] = [:]
    try database.run(
      """
      SELECT case_id, kind, place, happened_at, seconds FROM events WHERE \(condition) ORDER BY case_id, position
      """, values
    ) { row in
      guard let event = try? row.event() else { return }
      events[try row.integer("case_id"), default: []].append(event)
    }
    return events
  }

  /// The number of events of a case: their positions are counted from 1 without gaps. In a damaged file it may be any
  /// number.
  private func lastPosition(of id: Int) throws -> Int {
    let rows = try database.rows("SELECT max(position) AS last FROM events WHERE case_id = ?", [SQLValue(id)])
    return try rows.first?.integerIfAny("last") ?? 0
  }

  private func insert(_ events: [CaseEvent], after last: Int, id: Int) throws {
    for (index, event) in events.enumerated() {
      try database.run(
        "INSERT INTO events (case_id, position, kind, place, happened_at, seconds) VALUES (?, ?, ?, ?, ?, ?)",
        [
          SQLValue(id), SQLValue(last + index + 1), SQLValue(event.kindColumn), SQLValue(event.place.rawValue),
          SQLValue(event.at.seconds), SQLValue(event.seconds),
        ])
    }
  }
}

extension CaseEvent {
  /// The kind, and after a blank how many times it happened if that is more than once.
  ///
  /// Older versions of the program do not know such events, and leave them out of their figures.
  fileprivate var kindColumn: String { times == 1 ? kind.rawValue : "\(kind.rawValue) \(times)" }
}

extension SQLRow {
  fileprivate func event() throws -> CaseEvent {
    let words = try text("kind").split(separator: " ", omittingEmptySubsequences: false)
    guard let kind = words.first.flatMap({ CaseEvent.Kind(rawValue: String($0)) }), words.count <= 2,
      let times = words.count == 1 ? 1 : Int(words[1]), (1...CaseEvent.mostTimes).contains(times)
    else { throw UnreadableRow() }
    return CaseEvent(
      kind, place: try name("place"), at: try moment("happened_at"), after: try integerIfAny("seconds"),
      times: times)
  }
}
