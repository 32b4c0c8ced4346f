import Foundation
import Testing
import Wizard

@testable import CaseStore

@Suite("Writers of one store", .serialized)
struct QueueingTests {
  let folder: ScratchFolder
  let store: KeptCases
  let other: SQLiteConnection

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    other = try SQLiteConnection(path: store.path)
  }

  @Test("write in the order in which they came")
  func inOrder() throws {
    try other.run("BEGIN IMMEDIATE")
    let finished = DispatchGroup()
    for count in 1...8 {
      let store = try KeptCases(folder: folder.path)
      finished.enter()
      Thread.detachNewThread {
        try? store.create(SmallCase.opened(count), events: [], for: SmallCase.owner(count))
        finished.leave()
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    try other.run("ROLLBACK")
    finished.wait()
    let numbers = try RawFile.texts("SELECT number FROM cases ORDER BY id", in: folder.path)
    #expect(numbers == (1...8).map { SmallCase.number($0).signs })
  }

  @Test("do not wait for one that was ended while it was its turn")
  func ended() throws {
    let writer = try writerWhoseTurnItIs()
    writer.end()
    #expect(try secondsToWrite() < 1)
  }

  @Test("do not wait for ever for one that was stopped while it was its turn")
  func stopped() throws {
    let writer = try writerWhoseTurnItIs()
    writer.stop()
    #expect(try secondsToWrite() < 10)
    writer.end()
  }

  /// One that waits only for SQLite's lock, which is given up after it was put out of action.
  private func writerWhoseTurnItIs() throws -> WriterProcess {
    try other.run("BEGIN IMMEDIATE")
    let writer = try #require(WriterProcess(folder.path, SmallCase.number(1), count: 1))
    Thread.sleep(forTimeInterval: 0.5)
    return writer
  }

  private func secondsToWrite() throws -> Double {
    try other.run("ROLLBACK")
    let duration = try ContinuousClock().measure {
      try store.create(SmallCase.opened(2), events: [], for: SmallCase.owner(2))
    }
    return duration / .seconds(1)
  }
}
