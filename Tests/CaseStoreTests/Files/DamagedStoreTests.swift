import CaseStore
import Cases
import Foundation
import Guides
import Randomness
import TestSupport
import Testing

@Suite("A damaged store")
struct DamagedStoreTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)
  let folder: ScratchFolder
  let file: URL

  /// A store of some cases, closed.
  init() throws {
    folder = try ScratchFolder()
    file = URL(filePath: "\(folder.path)/cases.sqlite")
    let store = try KeptCases(folder: folder.path)
    for count in 0..<8 {
      let event = CaseEvent(.answered, place: "code", at: Timestamp(seconds: 1))
      try store.create(SmallCase.full(count), events: [event], for: SmallCase.owner(1))
    }
  }

  /// Does everything a store can do, and gives the errors.
  private func tryEverything() -> Set<CaseStoreError> {
    var errors: Set<CaseStoreError> = []
    func attempt(_ work: () throws(CaseStoreError) -> Void) {
      do { try work() } catch { errors.insert(error) }
    }
    attempt { () throws(CaseStoreError) in
      let store = try KeptCases(folder: folder.path)
      for text in ["", "乐度", "1380"] {
        attempt { () throws(CaseStoreError) in _ = try store.list(CaseQuery(text: text, today: Self.today)).entries }
      }
      attempt { () throws(CaseStoreError) in _ = try store.histories(since: nil) }
      attempt { () throws(CaseStoreError) in _ = try store.latest(on: Self.today) }
      for count in 0..<9 {
        attempt { () throws(CaseStoreError) in
          var kept = try store.take(SmallCase.number(count), for: SmallCase.owner(2))
          kept.notes["code"] = "改了"
          try store.save(kept, events: [], for: SmallCase.owner(2))
        }
      }
      attempt { () throws(CaseStoreError) in
        try store.create(SmallCase.opened(99), events: [], for: SmallCase.owner(2))
      }
      attempt { () throws(CaseStoreError) in _ = try store.forget(changedBefore: Timestamp(seconds: .max)) }
    }
    return errors
  }

  @Test("is called damaged where it was cut short", arguments: [1, 100, 4_095, 4_096, 5_000, 16_384, 40_000])
  func cutShort(bytes: Int) throws {
    let whole = try Data(contentsOf: file)
    try #require(whole.count > bytes)
    try whole.prefix(bytes).write(to: file)
    #expect(tryEverything().contains(.corrupt(path: file.path)))
  }

  @Test("is called damaged where it is something else")
  func somethingElse() throws {
    try Data("不是数据库".utf8).write(to: file)
    #expect(tryEverything() == [.corrupt(path: file.path)])
    #expect(try Data(contentsOf: file) == Data("不是数据库".utf8))
  }

  @Test("never ends the program, whichever bytes are wrong", arguments: UInt64(0)..<40)
  func wrongBytes(seed: UInt64) throws {
    var generator = SeededNumbers(seed: seed)
    var bytes = try Data(contentsOf: file)
    for _ in 0..<Int.random(in: 1...200, using: &generator) {
      bytes[Int.random(in: 100..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    try bytes.write(to: file)
    for error in tryEverything() {
      switch error {
      case .corrupt(file.path), .failed(file.path, _), .noSuchCase, .newer(file.path): break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test(
    "is called damaged where a case's row holds what was never written",
    arguments: [
      "status = 'gone'", "audience = ''", "number = 'K'", "changed_at = 9223372036854775807",
      "opened_at = -9223372036854775808",
      "follow_up = 9223372036854775807",
    ])
  func oddRows(change: String) throws {
    let number = SmallCase.number(7)
    let id = "(SELECT id FROM cases WHERE number = '\(number.signs)')"
    try RawFile.execute("UPDATE cases SET \(change) WHERE id = \(id)", in: folder.path)
    let store = try KeptCases(folder: folder.path)
    let others = try store.list(CaseQuery(today: Self.today)).entries.map(\.number)
    if !change.hasPrefix("opened") && !change.hasPrefix("audience") { #expect(!others.contains(number)) }
    #expect(others.count >= 7)
    #expect(throws: change.hasPrefix("number") ? CaseStoreError.noSuchCase(number) : .corrupt(path: store.path)) {
      try store.find(number)
    }
  }

  @Test("gives a case without what does not fit")
  func whatFits() throws {
    try RawFile.execute("UPDATE cases SET partner_id = '2088'", in: folder.path)
    var expected = SmallCase.full(7)
    expected.details["partnerID"] = ""
    #expect(try KeptCases(folder: folder.path).find(expected.number) == expected)
  }
}
