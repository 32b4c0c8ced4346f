import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Making a move")
struct MovingTests {
  @Test("answers, and stands at the next place")
  func answers() throws {
    var session = try Session.small()
    try session.make(.answer(Answer("this-code")))
    #expect(session.cursor == "symptom")
    #expect(session.answers == ["code": Answer("this-code")])
  }

  @Test("comes to a finding, which has one way on: to its question")
  func throughAFinding() throws {
    var session = try Session.small("this-code", "always", "no")
    #expect(session.cursor == "not-signed")
    try session.make(.goOn)
    #expect(session.cursor == "retry.not-signed")
  }

  @Test("goes back one place and forgets nothing")
  func goesBack() throws {
    var session = try Session.small("this-code", "always", "no", "go-on")
    let before = session.answers
    for place: PlaceID in ["retry.not-signed", "not-signed", "contract.signed", "symptom", "code"] {
      try session.make(.back)
      #expect(session.cursor == place)
    }
    #expect(session.answers == before)
    try session.make(.goToEnd)
    #expect(session.cursor == "site.interface")
  }

  @Test("going on stops at each place, answered or not")
  func goesOn() throws {
    var session = try Session.small("this-code", "always", "yes")
    try session.make(.go("code"))
    try session.make(.goOn)
    #expect(session.cursor == "symptom")
    #expect(session.place.answer == Answer("always"))
  }

  @Test("an answer that was there already goes on to the next place and changes nothing")
  func sameAnswerAgain() throws {
    var session = try Session.small("this-code", "always", "yes")
    try session.change("code", to: "this-code")
    #expect(session.cursor == "symptom")
    try session.make(.undo)
    #expect(session.cursor == "contract.signed")
  }

  @Test("stays at the last place where the walk has ended")
  func staysAtTheEnd() throws {
    var session = try Session.small("this-code", "sometimes", "yes", "fixed")
    #expect(session.cursor == "retry.in-frame")
    #expect(session.place.answer == Answer("fixed"))
    try session.make(.go("symptom"))
    try session.make(.goToEnd)
    #expect(session.cursor == "retry.in-frame")
  }

  @Test("keeps several choices in the step's order, however they were ticked")
  func ordersChoices() throws {
    var session = try Session.small("this-code", "always", "yes", "other+escrow")
    #expect(session.answers["contract.type"] == Answer(["escrow", "other"]))
    try session.change("contract.type", to: "escrow+other")
    try session.make(.undo)
    #expect(session.cursor == "contract.type")
    #expect(session.answers["contract.type"] == nil)
  }

  @Test("puts a note on the place, and takes it away when it is empty")
  func notes() throws {
    var session = try Session.small("this-code")
    try session.make(.note("calls back at three"))
    #expect(session.notes == ["symptom": "calls back at three"])
    try session.make(.note(""))
    #expect(session.notes.isEmpty)
    #expect(session.answers == ["code": Answer("this-code")])
    try session.make(.undo)
    #expect(session.answers.isEmpty)
  }
}

@Suite("Taking an answer back")
struct UndoTests {
  @Test("gives back the answers and the place of before, one change at a time")
  func undoes() throws {
    var session = try Session.small("this-code", "always")
    try session.make(.undo)
    #expect(session.cursor == "symptom")
    #expect(session.answers == ["code": Answer("this-code")])
    #expect(session.trail == "code symptom")
    try session.make(.undo)
    #expect(session.cursor == "code")
    #expect(session.answers.isEmpty)
    #expect(throws: MoveRefusal.nothingToUndo) { try session.make(.undo) }
  }

  @Test("gives back a changed answer and the places that it had dropped")
  func undoesAChange() throws {
    var session = try Session.small("this-code", "always", "yes", "escrow", "in-force")
    let trail = session.trail
    try session.change("contract.signed", to: "no")
    #expect(session.trail == "code symptom contract.signed not-signed retry.not-signed")
    try session.make(.undo)
    #expect(session.trail == trail)
    #expect(session.cursor == "contract.signed")
  }

  @Test("covers a thousand answers at least, and remembers no more than twice as many")
  func isBounded() throws {
    var session = Session(guide: try SmallGuide.guide)
    let choices = try #require(session.guide.step("code")?.choices.map(\.id))
    for count in 0..<5_000 {
      try session.make(.go("code"))
      try session.make(.answer(Answer(choices[count % 2])))
    }
    var undone = 0
    while (try? session.make(.undo)) != nil {
      undone += 1
      #expect(session.answers["code"] == Answer(choices[(undone + 1) % 2]) && session.cursor == "code")
    }
    #expect((1_000...2_000).contains(undone))
  }

  @Test("covers the answers of this run only")
  func notEarlierRuns() throws {
    var session = Session(guide: try SmallGuide.guide, answers: ["code": Answer("this-code")])
    #expect(throws: MoveRefusal.nothingToUndo) { try session.make(.undo) }
  }
}

@Suite("A session that begins with answers")
struct BeginningWithAnswersTests {
  @Test("is at the first open question, and at the finding if that is the question after one")
  func cursor() throws {
    let guide = try SmallGuide.guide
    func cursor(after answers: String...) throws -> PlaceID {
      var session = Session(guide: guide)
      for answer in answers {
        while session.place.kind == .finding { try session.make(.goOn) }
        try session.make(.answer(Answer(ChoiceID(answer))))
      }
      return Session(guide: guide, answers: session.answers).cursor
    }
    #expect(try cursor(after: "this-code") == "symptom")
    #expect(try cursor(after: "this-code", "always", "no") == "not-signed")
    // Once the question is answered, the finding was read.
    #expect(try cursor(after: "this-code", "always", "no", "go-on") != "not-signed")
    #expect(try cursor(after: "this-code", "always", "no", "fixed") == "retry.not-signed")
  }

  @Test("is where somebody stood, if the path comes there")
  func stood() throws {
    let session = try Session.small("this-code", "always", "no")
    for place in ["symptom", "retry.not-signed"] as [PlaceID] {
      #expect(Session(guide: session.guide, answers: session.answers, cursor: place).cursor == place)
    }
    #expect(Session(guide: session.guide, answers: session.answers, cursor: "frame.seen").cursor == "not-signed")
  }
}

@Suite("A move that cannot be made")
struct RefusedMoveTests {
  /// The refusal of a move; where it was made, or changed something all the same, nothing.
  private func refusal(of move: Move, in session: Session) -> MoveRefusal? {
    var after = session
    do {
      try after.make(move)
      return nil
    } catch {
      let same = after.cursor == session.cursor && after.answers == session.answers && after.path == session.path
      let sameRest =
        after.notes == session.notes && after.proposals == session.proposals && canUndo(after) == canUndo(session)
      return same && sameRest ? error : nil
    }
  }

  private func canUndo(_ session: Session) -> Bool {
    var session = session
    return (try? session.make(.undo)) != nil
  }

  @Test("an answer at a finding")
  func notAQuestion() throws {
    let session = try Session.small("this-code", "always", "no")
    #expect(refusal(of: .answer(Answer("fixed")), in: session) == .notAQuestion(at: "not-signed"))
  }

  @Test("an answer of nothing")
  func nothingChosen() throws {
    let session = try Session.small("this-code", "always", "yes")
    #expect(refusal(of: .answer(Answer([])), in: session) == .nothingChosen(at: "contract.type"))
  }

  @Test(
    "an answer that the step does not take",
    arguments: [
      ["nonsense"], ["escrow", "nonsense"], ["escrow", "empty"], ["empty", "unseen"], ["escrow", "escrow"],
    ])
  func notAnAnswer(choices: [String]) throws {
    let session = try Session.small("this-code", "always", "yes")
    let answer = Answer(choices.map { ChoiceID($0) })
    #expect(refusal(of: .answer(answer), in: session) == .notAnAnswer(answer, at: "contract.type"))
  }

  @Test("two choices where one is taken")
  func twoOfOne() throws {
    let answer = Answer(["this-code", "other"])
    #expect(refusal(of: .answer(answer), in: try Session.small()) == .notAnAnswer(answer, at: "code"))
  }

  @Test("going on from a question without an answer")
  func unanswered() throws {
    #expect(refusal(of: .goOn, in: try Session.small("this-code")) == .unanswered(at: "symptom"))
  }

  @Test("going back from the start")
  func alreadyAtStart() throws {
    #expect(refusal(of: .back, in: try Session.small()) == .alreadyAtStart)
  }

  @Test("going on when the walk has ended, at a question and at a finding")
  func alreadyAtEnd() throws {
    #expect(refusal(of: .goOn, in: try Session.small("other")) == .alreadyAtEnd)
    #expect(refusal(of: .goOn, in: try Session.small("this-code", "sometimes", "yes", "fixed")) == .alreadyAtEnd)
  }

  @Test("going to a place off the path, though its answer lies dormant, or to one that no guide has")
  func notOnPath() throws {
    var session = try Session.small("this-code", "always", "yes", "unseen")
    try session.change("contract.signed", to: "no")
    #expect(refusal(of: .go("contract.type"), in: session) == .notOnPath("contract.type"))
    #expect(refusal(of: .go("nowhere"), in: session) == .notOnPath("nowhere"))
  }

  @Test("undoing when nothing was answered")
  func nothingToUndo() throws {
    #expect(refusal(of: .undo, in: try Session.small()) == .nothingToUndo)
  }

  @Test("pasting where no address tells anything")
  func nothingToPaste() throws {
    let session = try Session.small("this-code")
    #expect(refusal(of: .paste("?service=x"), in: session) == .nothingToPaste(at: "symptom"))
  }

  @Test("pasting a text without the parameter, or with a value that no choice stands for")
  func uselessPaste() throws {
    let session = try Session.small()
    #expect(refusal(of: .paste("?partner=1"), in: session) == .nothingRecognised)
    #expect(
      refusal(of: .paste("?service=refund"), in: session) == .valueUnknown(name: "service", value: "refund"))
  }
}
