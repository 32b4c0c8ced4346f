import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Words that stand only in some situations")
struct PassageTests {
  private func words(at place: PlaceID, after answers: String) throws -> PlaceWords {
    var session = try Session.small("this-code", "always")
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    return session.guide.words(of: place, given: session.path.answers)
  }

  @Test("stand where an answer was given")
  func whenAnswered() throws {
    #expect(try words(at: "site.interface", after: "unsure unseen").body.map(\.text) == ["First look it up."])
    #expect(try words(at: "site.interface", after: "yes unseen").body.isEmpty)
  }

  @Test("stand where something is signed, in force or not")
  func whenSigned() throws {
    let inForce = try words(at: "mismatch", after: "yes escrow in-force instant")
    #expect(inForce.body.map(\.text) == ["Change the interface.", "Keep escrow."])
    let absent = try words(at: "mismatch", after: "yes other in-force instant")
    #expect(absent.body.map(\.text) == ["Change the interface."])
  }

  @Test("replace the action, and only what they replace")
  func variants() throws {
    let inForce = try words(at: "mismatch", after: "yes escrow in-force instant")
    #expect(inForce.action == "Call the escrow interface.")
    #expect(inForce.say == "Say mismatch.")
    #expect(try words(at: "mismatch", after: "no go-on instant").action == "Do mismatch.")
  }

  @Test("of two passages that stand, the first in the flow's order replaces words")
  func firstVariantCounts() throws {
    let waiting = try words(at: "mismatch", after: "yes escrow waiting go-on instant")
    #expect(waiting.action == "Call the escrow interface.")
    #expect(waiting.say == "Say mismatch.")
  }

  @Test("both parts of a condition must hold")
  func bothMustHold() throws {
    let guide = try SmallGuide.guide
    let escrow: [PlaceID: Answer] = ["contract.type": Answer("escrow"), "contract.status": Answer("waiting")]
    #expect(guide.standingPassages(at: "mismatch", given: escrow) == ["escrow-signed", "escrow-waits"])
    let other = escrow.merging(["contract.type": Answer("other")]) { _, new in new }
    #expect(guide.standingPassages(at: "mismatch", given: other).isEmpty)
    let inForce = escrow.merging(["contract.status": Answer("in-force")]) { _, new in new }
    #expect(guide.standingPassages(at: "mismatch", given: inForce) == ["escrow-signed"])
  }

  @Test("carry the addresses in them, each once, with what is known of it")
  func addresses() throws {
    let words = try words(at: "contract.type", after: "yes")
    #expect(words.addresses.map(\.address) == ["http://help.example.com/2", "http://ours.example.com/list"])
    #expect(words.addresses.map(\.label) == ["Services", "List"])
    #expect(words.aside == "Do not say: closed.")
    #expect(words.choices.map(\.text) == ["Choice escrow", "Choice other", "Choice empty", "Choice unseen"])
  }

  @Test("the question after a finding has the words of its way of putting it")
  func retryWords() throws {
    let words = try words(at: "retry.not-signed", after: "no")
    #expect(words.title == "Title of retry")
    #expect(words.choices.map(\.text) == ["Choice wait", "Choice go-on", "Choice fixed"])
  }
}
