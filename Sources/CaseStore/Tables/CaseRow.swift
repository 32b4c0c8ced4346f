internal import Cases
internal import GuideContent
internal import Guides

/// The columns of a case and their values.
enum CaseRow {
  /// The character between several names in one column. No name has it.
  static let separator: Character = "\u{1F}"

  /// The columns of the details that ship.
  static let details = CaseForm.shipped.columns

  /// The columns that may change with every answer, in the order of `values(of:)`.
  static let columns =
    [
      "guide", "guide_version", "audience", "changed_at", "cursor", "status", "headline", "causes_found", "follow_up",
      "parked_because",
    ] + details.map(\.name)

  /// The columns with typed text, and their limits.
  private static let typed: [String: TextLimit] = details.reduce(into: ["parked_because": .parkingReason]) {
    $0[$1.name] = CaseForm.shipped[$1.field]?.rule.textLimit
  }

  /// What is read of a case: all columns, typed text up to its limit of today.
  static let selection = selection(of: ["number", "opened_at"] + columns)

  /// What is read of some columns.
  static func selection(of columns: [String]) -> String {
    columns.map { column in typed[column].map { beginning(of: column, within: $0) } ?? column }.joined(separator: ", ")
  }

  /// The beginning of a column up to a limit in scalars: the text may have been written before there was a limit.
  static func beginning(of column: String, within limit: TextLimit) -> String {
    "substr(\(column), 1, \(limit.scalars)) AS \(column)"
  }

  /// The values of those columns for a case.
  static func values(of kept: Case) -> [SQLValue] {
    [
      SQLValue(kept.guide.rawValue), SQLValue(kept.guideVersion), SQLValue(kept.audience.rawValue),
      SQLValue(kept.changedAt.seconds), SQLValue(kept.cursor.rawValue), SQLValue(kept.status.rawValue),
      SQLValue(text(kept.headline)), SQLValue(joined(kept.causesFound.map(\.rawValue))),
      SQLValue(kept.followUp?.daysSinceEpoch), SQLValue(kept.parkedBecause.map(text)),
    ] + details.map { SQLValue(text(kept.details[$0.field])) }
  }

  /// The text without NUL, at which programs in C would end it.
  static func text(_ text: String) -> String {
    text.unicodeScalars.contains("\0") ? String(text.unicodeScalars.filter { $0 != "\0" }) : text
  }

  /// Several names as one text.
  static func joined(_ names: [String]) -> String {
    names.joined(separator: String(separator))
  }
}

extension SQLRow {
  /// The case of this row, with its answers, notes, drafts and other details from their tables.
  func keptCase(
    answers: [PlaceID: TimedAnswer], notes: [PlaceID: String], drafts: CaseDrafts, otherDetails: [FieldID: String]
  ) throws -> Case {
    Case(
      number: try number(), guide: try name("guide"), guideVersion: try text("guide_version"),
      audience: try choice("audience"), openedAt: try moment("opened_at"), changedAt: try moment("changed_at"),
      answers: answers, notes: notes, cursor: try name("cursor"), details: try details(and: otherDetails),
      status: try choice("status"), headline: try text("headline"), causesFound: try causesFound(),
      followUp: try followUp(), parkedBecause: try textIfAny("parked_because"), drafts: drafts
    ).withinLimits(of: .shipped)
  }

  /// The case of this row as a list shows it.
  func entry() throws -> CaseEntry {
    CaseEntry(
      number: try number(), guide: try name("guide"), changedAt: try moment("changed_at"),
      status: try choice("status"), headline: try text("headline"), details: try details().withinLimits(of: .shipped),
      followUp: try followUp(), parkedBecause: try textIfAny("parked_because").map(TextLimit.parkingReason.prefix))
  }

  /// A moment. One outside of what calendars know was not written by the program.
  func moment(_ column: String) throws -> Timestamp {
    let seconds = try integer(column)
    guard abs(Double(seconds)) < 1e12 else { throw UnreadableRow() }
    return Timestamp(seconds: seconds)
  }

  /// A name.
  func name<Kind>(_ column: String) throws -> Identifier<Kind> {
    Identifier(try text(column))
  }

  /// Several names in one column.
  func names<Kind>(_ column: String) throws -> [Identifier<Kind>] {
    try text(column).split(separator: CaseRow.separator).map { Identifier(String($0)) }
  }

  /// One of a few values.
  func choice<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw UnreadableRow() }
    return value
  }

  /// The case's number.
  func number() throws -> CaseNumber {
    guard let number = CaseNumber(try text("number")) else { throw UnreadableRow() }
    return number
  }

  /// The causes that were found.
  func causesFound() throws -> [CauseID] {
    try names("causes_found")
  }

  /// The details in their columns, and others. A text that its field's check refuses is none.
  private func details(and others: [FieldID: String] = [:]) throws -> CaseDetails {
    var details = CaseDetails(others)
    for column in CaseRow.details {
      let text = try textIfAny(column.name) ?? ""
      details[column.field] = CaseForm.shipped[column.field]?.rule.taken(text) == nil ? "" : text
    }
    return details
  }

  private func followUp() throws -> CalendarDay? {
    guard let days = try integerIfAny("follow_up") else { return nil }
    guard abs(Double(days)) < 1e7 else { throw UnreadableRow() }
    return CalendarDay(daysSinceEpoch: days)
  }
}
