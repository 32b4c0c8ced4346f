import CaseStore
import Cases
import Glibc
import Guides
import Randomness
import TestSupport
import Testing

@Suite("Ended at once", .tags(.program), .notInCheck)
struct EndedAtOnceTests {
  @Test("while answering, loses no answer that was taken, 200 times", arguments: [UInt64(1), 2])
  func losesNothing(seed: UInt64) throws {
    let folder = try ScratchFolder()
    let number = SmallCase.number(1)
    var generator = SeededNumbers(seed: seed)
    var taken = -1
    for _ in 0..<100 {
      let writer = try #require(WriterProcess(folder.path, number, count: .max / 2))
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        taken = try #require(writer.line().flatMap { Int($0) })
      }
      writer.end()
      taken = writer.lines().compactMap { Int($0) }.last ?? taken
      #expect(try RawFile.texts("PRAGMA integrity_check", in: folder.path) == ["ok"])
      guard taken >= 0 else { continue }
      let kept = try KeptCases(folder: folder.path).find(number)
      try #require(Self.holds(kept, answersUpTo: taken))
      taken = kept.answers.count - 1
    }
    try RawFile.execute("INSERT INTO search (search) VALUES ('integrity-check')", in: folder.path)
    #expect(taken >= 200)
  }

  /// Whether the case has every answer named, and at most the one after them that nobody was told of.
  private static func holds(_ kept: Case, answersUpTo last: Int) -> Bool {
    let isThere = (0...last).allSatisfy { step in
      kept.answers[PlaceID("step-\(step)")]?.answer == Answer(ChoiceID("choice-\(step)"))
    }
    return isThere && kept.answers.count <= last + 2
  }

  @Test("while the store is made, leaves one that works", arguments: 0..<20)
  func whileMaking(round: Int) throws {
    let scratch = try ScratchFolder()
    let folder = "\(scratch.path)/new"
    let writer = try #require(WriterProcess(folder, SmallCase.number(1), count: 1))
    let files = ["", "/cases.sqlite", "/cases.sqlite-journal", "/cases.sqlite-wal"]
    while access(folder + files[round % files.count], F_OK) != 0, writer.isRunning {}
    writer.end()
    try KeptCases(folder: folder).create(SmallCase.full(2), events: [], for: SmallCase.owner(2))
    #expect(try KeptCases(folder: folder).find(SmallCase.number(2)) == SmallCase.full(2))
    #expect(try RawFile.texts("PRAGMA integrity_check", in: folder) == ["ok"])
  }
}
