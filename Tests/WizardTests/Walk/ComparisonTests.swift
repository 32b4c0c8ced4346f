import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Comparing the site with the contract")
struct ComparisonTests {
  @Test(
    "leads where the table says, for each membership",
    arguments: [
      ("yes escrow in-force", "escrow", "frame.seen"),
      ("yes escrow unseen", "escrow", "frame.seen"),
      ("yes escrow waiting go-on", "escrow", "frame.seen"),
      ("yes escrow in-force", "instant", "mismatch"),
      ("yes escrow waiting go-on", "instant", "mismatch"),
      ("yes escrow in-force", "wap", "mismatch"),
      ("yes other in-force", "escrow", "mismatch"),
      ("yes other in-force", "wap", "contract-unknown"),
      ("yes escrow+other in-force", "wap", "contract-unknown"),
      ("yes unseen", "escrow", "contract-unknown"),
      ("yes unseen", "instant", "contract-unknown"),
      ("unsure empty go-on", "escrow", "mismatch"),
      ("no go-on", "wap", "mismatch"),
      ("no go-on", "unsure", "frame.seen"),
    ])
  func leads(contract: String, interface: String, next: String) throws {
    var session = try Session.small("this-code", "always")
    for answer in contract.split(separator: " ") + [Substring(interface)] { try session.walk(String(answer)) }
    #expect(session.cursor.rawValue == next)
  }

  @Test("goes by what was known when the question came: a section that comes later tells nothing yet")
  func beforeTheContract() throws {
    var flow = SmallGuide.flow
    flow.opening[1].choices[1].firstSection = "site"
    var session = Session(guide: Guide(trusted: flow, texts: SmallGuide.texts))
    try session.walk("this-code", "sometimes", "escrow", "go-on", "yes", "escrow", "in-force")
    #expect(session.path.findings == ["contract-unknown"])
    #expect(session.cursor == "frame.seen")
  }

  @Test("leads elsewhere when the contract is read anew")
  func followsTheContract() throws {
    var session = try Session.small("this-code", "always", "yes", "escrow", "in-force", "escrow")
    try session.change("contract.type", to: "other")
    #expect(session.path.findings == ["mismatch"])
  }
}
