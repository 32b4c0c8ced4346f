import Guides
import Mutations
import SampleGuides
import Testing
import Wizard

@Suite("A damaged hand-off code")
struct MutatedCodesTests {
  @Test("is refused, or is the one code of its path")
  func code() throws {
    let guide = try SmallGuide.guide
    let paths = EveryPath(of: Guide(trusted: SmallGuide.flowWithoutFrame, texts: SmallGuide.texts)).paths
    var refused = 0
    for seed in 0..<UInt64(300) {
      let path = paths[Int(seed) * 7 % paths.count]
      let sound = try HandOffCode(of: path, through: guide).description
      var mutator = Mutator(seed: seed, seam: "-")
      let typed = String(decoding: mutator.mutated(sound), as: UTF8.self)
      do throws(HandOffCodeError) {
        let code = try HandOffCode(typed)
        let session = Session(guide: guide, answers: try code.answers(through: guide))
        #expect(try HandOffCode(of: session.path, through: guide) == code)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 200)
  }
}
