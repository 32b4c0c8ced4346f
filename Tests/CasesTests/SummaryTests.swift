import Cases
import Guides
import SampleGuides
import Testing
import Wizard

/// A Friday.
private let friday = CalendarDay(year: 2026, month: 11, day: 20)

private func summary(after answers: String, on day: CalendarDay = friday) throws -> Summary {
  Summary(of: try walked(answers), on: day)
}

private func walked(_ answers: String) throws -> Session {
  var session = try Session.small()
  for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
  return session
}

@Suite("The first line of a summary")
struct VerdictTests {
  @Test(
    "says how the case stands",
    arguments: [
      ("", Summary.Verdict.open("code")),
      ("this-code always", .open("contract.signed")),
      ("this-code always no", .found("not-signed")),
      ("this-code always no go-on", .open("site.interface")),
      ("this-code always no wait", .waiting("not-signed")),
      ("this-code always no fixed", .solved(after: "not-signed")),
      ("this-code always no go-on unsure yes fixed", .solved(after: "in-frame")),
      ("this-code sometimes yes cannot", .waiting("in-frame")),
      ("this-code sometimes yes another", .otherCode(after: "in-frame")),
      ("this-code always no go-on unsure yes another", .otherCode(after: "in-frame")),
      ("other", .otherCode(after: nil)),
      ("this-code always yes unseen unsure no new", .handedOver(pending: nil)),
      ("this-code always no go-on unsure no new", .handedOver(pending: "not-signed")),
    ])
  func verdicts(answers: String, verdict: Summary.Verdict) throws {
    #expect(try summary(after: answers).verdict == verdict)
  }

  @Test("says the ending only when there is one")
  func endings() throws {
    #expect(try summary(after: "this-code").ending == nil)
    #expect(try summary(after: "this-code always no wait").ending == .waiting)
  }

  @Test("names the guide, its version and source, and the day")
  func head() throws {
    let summary = try summary(after: "")
    #expect(summary.guide == "small")
    #expect(summary.title == "Title")
    #expect(summary.subtitle == "Subtitle")
    #expect(summary.version == "1.0")
    #expect(summary.sources == ["http://help.example.com/1"])
    #expect(summary.day == friday)
  }
}

@Suite("What a summary asks somebody to do")
struct ActionTests {
  @Test("one action with who does it and the telephone")
  func oneAction() throws {
    let actions = try summary(after: "this-code always no wait").actions
    #expect(actions.map(\.text) == ["Do not-signed."])
    #expect(actions.map(\.actor) == ["The merchant"])
    #expect(actions.map(\.phones) == [[PhoneText(number: "0571-26885188", label: "Signing", origin: .article)]])
    #expect(actions.map(\.followUp) == [nil])
  }

  @Test(
    "the last finding first, then what still waits, which comes before a hand-over; not what did not help",
    arguments: [
      ("this-code always", []),
      ("this-code always no", ["not-signed"]),
      ("this-code always no go-on", ["not-signed"]),
      ("this-code always no go-on unsure yes", ["in-frame", "not-signed"]),
      ("this-code always no go-on unsure yes cannot", ["in-frame", "not-signed"]),
      ("this-code always no go-on unsure yes same old same", ["not-signed", "hand-over"]),
      ("this-code always yes escrow waiting go-on unsure no new", ["pending", "hand-over"]),
      ("this-code sometimes yes another", ["other-code"]),
      ("this-code always no go-on unsure yes another", ["other-code", "not-signed"]),
      ("other", ["other-code"]),
    ] as [(String, [PlaceID])])
  func order(answers: String, findings: [PlaceID]) throws {
    #expect(try summary(after: answers).actions.map(\.finding) == findings)
  }

  @Test("nothing when the error is gone, though a finding before was put off")
  func nothingWhenSolved() throws {
    #expect(try summary(after: "this-code always no go-on unsure yes fixed").actions.isEmpty)
  }

  @Test("the action that the situation calls for")
  func variant() throws {
    let actions = try summary(after: "this-code always yes escrow in-force instant cannot").actions
    #expect(actions.map(\.text) == ["Call the escrow interface."])
  }

  @Test("the days to ask again, counted in working days")
  func followUp() throws {
    let days = try summary(after: "this-code always yes escrow waiting wait").actions.map(\.followUp)
    #expect(days == [CalendarDay(year: 2026, month: 11, day: 23)...CalendarDay(year: 2026, month: 11, day: 24)])
    let thursday = CalendarDay(year: 2026, month: 12, day: 31)
    let later = try summary(after: "this-code always yes escrow waiting wait", on: thursday).actions.map(\.followUp)
    #expect(later == [CalendarDay(year: 2027, month: 1, day: 1)...CalendarDay(year: 2027, month: 1, day: 4)])
  }
}

@Suite("The causes in a summary")
struct SummaryCauseTests {
  @Test("stand in the guide's order, with their names")
  func order() throws {
    let causes = try summary(after: "this-code always no").causes
    #expect(causes.map(\.id) == ["not-signed", "not-in-force", "wrong-interface", "in-a-frame", "old-browser"])
    #expect(causes[0].name == "Cause not-signed")
    #expect(causes[0].state == .found(at: "not-signed"))
  }

  @Test("an open one says where nobody could tell at last, and nothing where it was not asked")
  func unsure() throws {
    let causes = try summary(after: "this-code always unsure unseen unsure").causes
    #expect(causes.map(\.unsureAt) == ["contract.type", nil, "site.interface", nil, nil])
    #expect(causes.allSatisfy { $0.state == .open })
  }

  @Test("one that is not open says nothing of it")
  func notOpen() throws {
    let causes = try summary(after: "this-code always unsure escrow in-force").causes
    #expect(causes.map(\.unsureAt) == [nil, nil, nil, nil, nil])
    #expect(causes[1].state == .ruledOut(by: "contract.status"))
  }

  @Test("an open question says nothing yet")
  func unanswered() throws {
    #expect(try summary(after: "this-code always").causes.map(\.unsureAt) == [nil, nil, nil, nil, nil])
  }
}

@Suite("The walk in a summary")
struct SummaryWalkTests {
  @Test("has every place in order, with the words of what was answered")
  func stops() throws {
    let walk = try summary(after: "this-code always yes escrow+other waiting").walk
    #expect(
      walk.map { "\($0.place.id): \($0.answer.joined(separator: ", "))" } == [
        "code: Choice this-code", "symptom: Choice always", "contract.signed: Choice yes",
        "contract.type: Choice escrow, Choice other", "contract.status: Choice waiting", "pending: ",
        "retry.pending: ",
      ])
    #expect(walk.map(\.words.title).first == "What does this error mean?")
  }

  @Test("carries notes at their places, and those of places off the path apart")
  func notes() throws {
    var session = try walked("this-code always yes")
    try session.make(.note("asks the boss"))
    try session.make(.go("contract.signed"))
    try session.make(.note("signed in May"))
    #expect(Summary(of: session, on: friday).otherNotes.isEmpty)
    try session.walk("no")
    try session.make(.note("angry"))
    let summary = Summary(of: session, on: friday)
    #expect(summary.walk.map(\.note) == [nil, nil, "signed in May", "angry", nil])
    #expect(summary.otherNotes.map { "\($0.place): \($0.text)" } == ["Short contract.type: asks the boss"])
  }
}
