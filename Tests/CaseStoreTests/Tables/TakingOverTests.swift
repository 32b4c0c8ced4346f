import CaseStore
import Cases
import Guides
import TestSupport
import Testing

@Suite("Going on with a case that somebody holds")
struct TakingOverTests {
  let folder: ScratchFolder
  let first: KeptCases
  let second: KeptCases
  let kept = SmallCase.full(1)

  init() throws {
    folder = try ScratchFolder()
    first = try KeptCases(folder: folder.path)
    second = try KeptCases(folder: folder.path)
    try first.create(kept, events: [], for: SmallCase.owner(1))
  }

  @Test("takes it over at once, and gives it as it was last saved")
  func takes() throws {
    #expect(try second.take(kept.number, for: SmallCase.owner(2)) == kept)
    #expect(try second.holds(kept.number, SmallCase.owner(2)))
    #expect(try !first.holds(kept.number, SmallCase.owner(1)))
  }

  @Test("keeps the old holder from writing anything")
  func oldHolder() throws {
    _ = try second.take(kept.number, for: SmallCase.owner(2))
    var changed = kept
    changed.answers = [:]
    changed.details["merchant"] = "别人"
    let event = CaseEvent(.undone, place: "code", at: changed.changedAt)
    #expect(throws: CaseStoreError.takenOver(kept.number)) {
      try first.save(changed, events: [event], for: SmallCase.owner(1))
    }
    #expect(try second.find(kept.number) == kept)
    #expect(try second.histories(since: nil).flatMap(\.events) == [])
  }

  @Test("lets the new holder write")
  func newHolder() throws {
    var changed = try second.take(kept.number, for: SmallCase.owner(2))
    changed.cursor = "browser"
    try second.save(changed, events: [], for: SmallCase.owner(2))
    #expect(try first.find(kept.number) == changed)
  }

  @Test("goes back and forth as often as it is taken")
  func backAndForth() throws {
    for round in 0..<10 {
      let (store, owner) = round % 2 == 0 ? (second, SmallCase.owner(2)) : (first, SmallCase.owner(1))
      var taken = try store.take(kept.number, for: owner)
      taken.notes["round"] = "\(round)"
      try store.save(taken, events: [], for: owner)
    }
    #expect(try first.find(kept.number).notes["round"] == "9")
  }

  @Test("leaves nothing to write on once the case was forgotten")
  func forgotten() throws {
    try second.forget(kept.number)
    #expect(throws: CaseStoreError.forgotten(kept.number)) {
      try first.save(kept, events: [], for: SmallCase.owner(1))
    }
    #expect(try !first.holds(kept.number, SmallCase.owner(1)))
    #expect(throws: CaseStoreError.noSuchCase(kept.number)) { try first.find(kept.number) }
  }

  @Test("never gives two runs one token")
  func tokens() {
    var generator = SystemRandomNumberGenerator()
    #expect(Set((0..<1_000).map { _ in CaseOwner.random(using: &generator) }).count == 1_000)
  }
}
