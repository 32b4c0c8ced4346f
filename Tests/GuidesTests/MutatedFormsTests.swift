import Guides
import Mutations
import SampleGuides
import Testing

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
