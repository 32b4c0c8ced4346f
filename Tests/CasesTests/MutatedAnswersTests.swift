import Cases
import GuideFiles
import Guides
import Mutations
import SampleGuides
import Testing

@Suite("A damaged file of answers")
struct MutatedAnswersTests {
  @Test("is read as answers or refused with the first flaw")
  func answers() throws {
    let guide = try SmallGuide.guide
    let sound = "code: this-code\nsymptom: always\ncontract.signed: yes\ncontract.type: [escrow, other]\n"
    #expect(try AnswersFile(sound, for: guide, on: CalendarDay(year: 2026, month: 11, day: 28)).answers.count == 4)
    var refused = 0
    for seed in 0..<UInt64(300) {
      var mutator = Mutator(seed: seed)
      guard let text = String(validating: mutator.mutated(sound), as: UTF8.self) else { continue }
      do throws(AnswersFlaw) {
        _ = try AnswersFile(text, for: guide, on: CalendarDay(year: 2026, month: 11, day: 28))
      } catch {
        refused += 1
        #expect(error.position.line > 0 && error.position.column > 0)
      }
    }
    #expect(refused > 100)
  }
}
