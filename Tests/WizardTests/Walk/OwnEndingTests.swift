import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A walk that ends as its guide says")
struct OwnEndingTests {
  private func walked(_ answers: String) throws -> Session {
    var session = Session(guide: try ReturnsGuide.guide)
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    return session
  }

  @Test(
    "comes to the ending that an answer, a finding or an outcome leads to, and counts as it says",
    arguments: [
      ("keep", "kept", Ending.solved), ("return intact", "refund", .waiting), ("return unsure", "to-shop", .handedOver),
      ("return broken same", "to-shop", .handedOver),
    ])
  func comes(answers: String, place: PlaceID, ending: Ending) throws {
    let path = try walked(answers).path
    #expect(path.ownEnding == place && path.ending == ending)
    #expect(path.end?.kind == .ending && path.end?.isToRead == true)
    #expect(!path.findings.contains(place))
  }

  @Test("may end well without any", arguments: ["asks", "return broken fixed"])
  func endsWell(answers: String) throws {
    let path = try walked(answers).path
    #expect(path.ending == .solved && path.ownEnding == nil)
  }

  @Test(
    "is carried by its code",
    arguments: ["asks", "keep", "return intact", "return broken same", "return broken cannot", "return"])
  func code(answers: String) throws {
    let session = try walked(answers)
    let code = try HandOffCode(of: session.path, through: session.guide)
    #expect(try code.answers(through: session.guide) == session.path.answers)
  }
}
