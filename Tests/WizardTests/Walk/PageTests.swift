import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A step that is only read")
struct PageTests {
  private func session(_ answers: String...) throws -> Session {
    var session = Session(guide: try ReturnsGuide.guide)
    for answer in answers { try session.walk(answer) }
    return session
  }

  @Test("is a place of the path without an answer, and the question after it is open")
  func isPassed() throws {
    let session = try session("return")
    #expect(session.trail == "wants terms state")
    #expect(session.place.id == "terms" && session.place.kind == .page)
    #expect(session.path.end?.id == "state" && session.path.answers.keys.sorted() == ["wants"])
  }

  @Test("is read and left, and come back to; nobody answers it")
  func moves() throws {
    var session = try session("return")
    #expect(throws: MoveRefusal.notAQuestion(at: "terms")) { try session.make(.answer(Answer(Step.wayOn))) }
    try session.make(.goOn)
    #expect(session.cursor == "state")
    try session.make(.back)
    #expect(session.cursor == "terms")
    try session.make(.note("read aloud"))
    #expect(session.notes == ["terms": "read aloud"])
  }

  @Test("is read first by whoever takes the walk over")
  func first() throws {
    let taken = Session(guide: try ReturnsGuide.guide, answers: ["wants": Answer("return")])
    #expect(taken.cursor == "terms")
    var flow = ReturnsGuide.flow
    flow.opening.insert(.page(id: "hello", leads: .route(Route(to: .place("wants")))), at: 0)
    flow.start = "hello"
    #expect(Session(guide: Guide(trusted: flow, texts: GuideTexts(naming: flow))).cursor == "hello")
  }

  @Test("counts among the steps of its section")
  func progress() throws {
    var session = try session("return")
    #expect(session.progress.section == "goods")
    #expect(session.progress.question == 1 && session.progress.questions == 2)
    try session.make(.goOn)
    #expect(session.progress.question == 2 && session.progress.questions == 2)
  }
}
