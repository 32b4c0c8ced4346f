import Foundation
import GuideFiles
import Guides
import Testing
import Wizard

/// A published decision table as an author writes it: a question for each column, one table, a finding for each outcome.
///
/// Source: the supplier's decision model of Stakeholder-Specific Vulnerability Categorization,
/// https://github.com/CERTCC/SSVC (data/csvs), with the row numbers in its first column.
private struct PublishedTable {
  let questions: [String]
  let rows: [(answers: [String], outcome: String)]

  init(csv: String) {
    let lines = csv.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropFirst().map {
        $0.lowercased().replacing(" ", with: "-")
      }
    }
    questions = (lines.first?.prefix(4) ?? []).indices.map { "question-\($0)" }
    rows = lines.dropFirst().map { (Array($0.dropLast()), $0.last ?? "") }
  }

  /// The table with one more question of two answers, the second of which changes nothing.
  init(doubling table: PublishedTable) {
    questions = table.questions + ["question-\(table.questions.count)"]
    rows = table.rows.flatMap { row in ["no", "yes"].map { (row.answers + [$0], row.outcome) } }
  }

  func choices(of question: Int) -> [String] {
    rows.reduce(into: []) { if !$0.contains($1.answers[question]) { $0.append($1.answers[question]) } }
  }

  var outcomes: [String] { rows.reduce(into: []) { if !$0.contains($1.outcome) { $0.append($1.outcome) } } }

  var folder: GuideFolder {
    GuideFolder(name: "table", flow: flow, words: words, article: "Address of the page: http://example.com/table\n")
  }

  private var flow: String {
    let steps = questions.indices.map { index in
      let isLast = index + 1 == questions.count
      let choices = choices(of: index).map {
        "          - { id: \($0), \(isLast ? "table: decide" : "to: \(questions[index + 1])") }"
      }
      return "      - id: \(questions[index])\n        choices:\n" + choices.joined(separator: "\n")
    }
    let rows = rows.map { row in
      let cells = zip(questions, row.answers).map { "\($0): [\($1)]" }.joined(separator: ", ")
      return "      - { \(cells), to: \(row.outcome), found: [\(row.outcome)] }"
    }
    return """
      id: table
      version: 1.0.0
      source: http://example.com/table
      causes: [\(outcomes.joined(separator: ", "))]
      start: begin
      triage: begin
      other-code: other-code
      hand-over: hand-over
      opening:
        - { id: begin, choices: [{ id: go, to: done }, { id: other, to: other-code }] }
      sections:
        - id: decide
          start: \(questions[0])
          steps:
      \(steps.joined(separator: "\n"))
      findings:
      \(outcomes.map { "  - { id: \($0), retry: now, actor: us }" }.joined(separator: "\n"))
        - { id: other-code, retry: none, actor: us }
        - { id: hand-over, retry: none, actor: us }
      tables:
        decide:
          inputs: [\(questions.joined(separator: ", "))]
          rows:
      \(rows.joined(separator: "\n"))

      """
  }

  private var words: String {
    func step(_ id: String, _ choices: [String]) -> String {
      let words = choices.map { "\($0): \"\($0)\"" }.joined(separator: ", ")
      return "  \(id): { title: \(id), short: \(id), say: \(id), choices: { \(words) } }"
    }
    let steps = questions.indices.map { step(questions[$0], choices(of: $0)) }
    let findings = (outcomes + ["other-code", "hand-over"]).map {
      "  \($0): { title: \($0), short: \($0), say: \($0), action: \($0) }"
    }
    return """
      title: table
      subtitle: table
      sections: { decide: { title: decide, short: decide } }
      causes: { \(outcomes.map { "\($0): \($0)" }.joined(separator: ", ")) }
      actors: { us: us }
      retries:
        now: { title: t, short: t, say: t, choices: { fixed: a, same: b, another: c, cannot: d } }
      steps:
        begin: { title: begin, short: begin, say: begin, choices: { go: go, other: other } }
      \(steps.joined(separator: "\n"))
      findings:
      \(findings.joined(separator: "\n"))

      """
  }
}

@Suite("A published decision table")
struct DecisionTableTests {
  private static let published = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "supplier.csv")
    return PublishedTable(csv: try String(contentsOf: file, encoding: .utf8))
  }

  private func expectEveryRow(of table: PublishedTable) throws {
    let guide = try table.folder.guide().guide
    for row in table.rows {
      var session = Session(guide: guide)
      for answer in ["go"] + row.answers { try session.make(.answer(Answer(ChoiceID(answer)))) }
      #expect(session.cursor.rawValue == row.outcome, "\(row)")
    }
  }

  @Test("comes out row by row as it was published")
  func everyRow() throws {
    let table = try Self.published.get()
    #expect(table.rows.count == 36)
    try expectEveryRow(of: table)
  }

  @Test("comes out alike with twice the rows")
  func larger() throws {
    let table = PublishedTable(doubling: try Self.published.get())
    #expect(table.rows.count == 72)
    try expectEveryRow(of: table)
  }

  @Test("is refused without one of its rows, with the answers that lack it")
  func rowMissing() throws {
    let table = try Self.published.get()
    var folder = table.folder
    let lines = folder.flow.split(separator: "\n").map(String.init)
    let row = try #require(lines.firstIndex { $0.contains("question-3: [minimal]") && $0.contains("total") })
    folder.flow = (lines[..<row] + lines[(row + 1)...]).joined(separator: "\n")
    let flaws = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(
      flaws?.flaws.map(\.kind) == [
        .flaw(
          .tableRowMissing([
            "question-0: none", "question-1: laborious", "question-2: total", "question-3: minimal",
          ]))
      ])
  }
}
