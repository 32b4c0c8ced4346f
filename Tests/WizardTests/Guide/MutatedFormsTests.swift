import Mutations
import Testing
import Wizard

@Suite("A damaged form")
struct MutatedFormsTests {
  @Test("of a guide's routing is read as one or refused with its flaw")
  func flow() {
    #expect(refusals(of: SmallGuide.flow) > 50)
  }

  @Test("of a guide's words is read as some or refused with its flaw")
  func texts() {
    #expect(refusals(of: SmallGuide.texts) > 50)
  }

  @Test("of an article is read as one or refused with its flaw")
  func article() {
    #expect(refusals(of: SmallGuide.article) > 50)
  }

  @Test("of a hand-off code is refused, or is the one code of its path")
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

  /// How many of 300 damaged forms of a value are refused.
  private func refusals<Value: Archived>(of value: Value) -> Int {
    let sound = ArchiveWriter.archive(value)
    return (0..<UInt64(300)).count { seed in
      var mutator = Mutator(seed: seed, seam: "\u{1F}")
      let form = String(decoding: mutator.mutated(sound), as: UTF8.self)
      do throws(ArchiveFlaw) {
        _ = try ArchiveReader.read(Value.self, from: form)
        return false
      } catch {
        return true
      }
    }
  }
}
