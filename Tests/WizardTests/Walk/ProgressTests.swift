import Guides
import SampleGuides
import Testing
import Wizard

@Suite("How far a walk has come in its section")
struct ProgressTests {
  /// The section, the question and the most questions, such as `contract 1/3`.
  private func progress(after answers: String) throws -> String {
    var session = try Session.small()
    for answer in answers.split(separator: " ") { try session.walk(String(answer)) }
    let progress = session.progress
    return "\(progress.section?.rawValue ?? "opening") \(progress.question)/\(progress.questions)"
  }

  @Test(
    "counts the questions asked in it, and the most that can still come",
    arguments: [
      ("", "opening 1/2"), ("this-code", "opening 2/2"), ("this-code always", "contract 1/3"),
      ("this-code always yes", "contract 2/3"), ("this-code always yes escrow", "contract 3/3"),
      ("this-code always yes unseen", "site 1/1"), ("this-code sometimes", "frame 1/1"),
    ])
  func questions(answers: String, text: String) throws {
    #expect(try progress(after: answers) == text)
  }

  @Test("counts a finding and its question with the question before them")
  func findings() throws {
    #expect(try progress(after: "this-code always no") == "contract 1/1")
    #expect(try progress(after: "this-code always yes escrow waiting") == "contract 3/3")
    #expect(try progress(after: "this-code always no wait") == "contract 1/1")
  }
}
