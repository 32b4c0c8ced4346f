import CWaitingWriters
import CWriteQueue
import Cases
import Foundation
import Glibc
import Guides
import Synchronization
import TestSupport
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
    let files = try StoreFiles(folder: folder.path)
    let order = Order()
    let turn = try turn()
    let finished = DispatchGroup()
    for count in 1...8 {
      finished.enter()
      Thread.detachNewThread {
        try? files.inTurn(waiting: Self.patience) { () throws(CaseStoreError) in order.add(count) }
        finished.leave()
      }
      #expect(becomesTrue { ww_count(turn.set, turn.number) >= count })
    }
    #expect(order.numbers == [])
    wq_leave(turn)
    finished.wait()
    #expect(order.numbers == Array(1...8))
  }

  @Test("do not wait for one that was ended while it was its turn", .tags(.program), .notInCheck)
  func ended() throws {
    let (writer, turn) = try writerWhoseTurnItIs()
    writer.end()
    #expect(!ww_has_turn(turn.set, turn.number, writer.process))
    try other.run("ROLLBACK")
    try store.create(SmallCase.opened(2), events: [], for: SmallCase.owner(2))
  }

  @Test(
    "do not wait for ever for one that was stopped while it was its turn", .tags(.program), .notInCheck,
    .timeLimit(.minutes(1)))
  func stopped() throws {
    let (writer, turn) = try writerWhoseTurnItIs()
    writer.stop()
    #expect(ww_has_turn(turn.set, turn.number, writer.process))
    try other.run("ROLLBACK")
    try store.create(SmallCase.opened(2), events: [], for: SmallCase.owner(2))
    #expect(ww_has_turn(turn.set, turn.number, writer.process))
    writer.end()
  }

  /// Longer than anything here takes, in milliseconds.
  private static let patience: Int32 = 60_000

  /// What was added, in order.
  private final class Order: Sendable {
    private let added = Mutex<[Int]>([])

    var numbers: [Int] { added.withLock { $0 } }

    func add(_ number: Int) {
      added.withLock { $0.append(number) }
    }
  }

  /// The turn to write, which this process has then.
  private func turn() throws -> wq_turn {
    var (status, turn) = (stat(), wq_turn())
    try #require(stat(store.path, &status) == 0)
    try #require(wq_enter(&turn, status.st_dev, status.st_ino, Self.patience) == 0)
    return turn
  }

  /// One that waits for nothing but SQLite's lock, and where its turn is kept.
  private func writerWhoseTurnItIs() throws -> (writer: WriterProcess, turn: wq_turn) {
    let turn = try turn()
    wq_leave(turn)
    try other.run("BEGIN IMMEDIATE")
    let writer = try #require(WriterProcess(folder.path, SmallCase.number(1), count: 1))
    #expect(becomesTrue { ww_has_turn(turn.set, turn.number, writer.process) })
    return (writer, turn)
  }
}
