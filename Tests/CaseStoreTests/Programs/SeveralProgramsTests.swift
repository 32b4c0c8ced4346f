import CaseStore
import Cases
import Guides
import TestSupport
import Testing
import Wizard

@Suite("Several programs at once", .tags(.program), .notInCheck)
struct SeveralProgramsTests {
  @Test("each keep their own case, from the first start on")
  func ownCases() throws {
    let folder = try ScratchFolder()
    let writers = try (1...4).map { count in
      try #require(WriterProcess(folder.path, SmallCase.number(count), count: 40))
    }
    for writer in writers {
      #expect(writer.lines() == (0..<40).map(String.init) + ["done"])
    }
    let store = try KeptCases(folder: folder.path)
    for count in 1...4 {
      let kept = try store.find(SmallCase.number(count))
      #expect(Set(kept.answers.keys) == Set((0..<40).map { PlaceID("step-\($0)") }))
      #expect(kept.notes["last"]?.hasPrefix("步骤39长") == true)
    }
    #expect(try store.histories(since: nil).map(\.events.count) == [40, 40, 40, 40])
    #expect(try RawFile.texts("PRAGMA integrity_check", in: folder.path) == ["ok"])
  }

  @Test("never write the same case: the first ends when the second goes on with it")
  func sameCase() throws {
    let folder = try ScratchFolder()
    let number = SmallCase.number(1)
    let first = try #require(WriterProcess(folder.path, number, count: 2_000))
    _ = try #require(first.line())
    let second = try #require(WriterProcess(folder.path, number, count: 20))
    let saidFirst = first.lines()
    let saidSecond = second.lines()
    #expect(saidFirst.last == "takenOver")
    #expect(saidSecond.last == "done")
    let kept = try KeptCases(folder: folder.path).find(number)
    let steps = [0] + saidFirst.compactMap { Int($0) } + saidSecond.compactMap { Int($0) }
    #expect(steps == Array(steps.indices))
    #expect(kept.answers.count == steps.count)
  }

  @Test("end when somebody forgets the case")
  func forgotten() throws {
    let folder = try ScratchFolder()
    let number = SmallCase.number(1)
    let writer = try #require(WriterProcess(folder.path, number, count: 2_000))
    _ = try #require(writer.line())
    try KeptCases(folder: folder.path).forget(number)
    #expect(writer.lines().last == "forgotten")
    #expect(throws: CaseStoreError.noSuchCase(number)) { try KeptCases(folder: folder.path).find(number) }
  }
}
