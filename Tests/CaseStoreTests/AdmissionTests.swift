import CaseStore
import Testing
import Wizard

@Suite("Who may come to a case from far away")
struct AdmissionTests {
  private let folder: ScratchFolder
  private let store: KeptCases
  /// A merchant's case, the only one kept.
  private let kept = SmallCase.full(1)

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    try store.create(kept, events: [], for: SmallCase.owner(1))
  }

  private func admit(
    _ number: CaseNumber, _ client: String = "192.0.2.1", at seconds: Int = 1_000
  ) throws -> Admission {
    try store.admit(number, of: .merchant, for: client, at: Timestamp(seconds: seconds))
  }

  @Test("is whoever names its number")
  func known() throws {
    #expect(try admit(kept.number) == .admitted)
  }

  @Test("is nobody for an agent's case, which looks like one that is not kept")
  func agents() throws {
    let agents = SmallCase.opened(2)
    try store.create(agents, events: [], for: SmallCase.owner(1))
    #expect(try admit(agents.number) == .wrong(count: 1))
  }

  @Test("is no longer anybody who named ten wrong numbers, by whichever connection, until ten minutes have passed")
  func limit() throws {
    for count in 1...10 {
      let connection = try KeptCases(folder: folder.path)
      let admission = try connection.admit(
        SmallCase.number(100 + count), of: .merchant, for: "192.0.2.1", at: Timestamp(seconds: 1_000 + count))
      #expect(admission == .wrong(count: count))
    }
    #expect(try admit(kept.number, at: 1_020) == .refused)
    #expect(try admit(kept.number, "192.0.2.2", at: 1_020) == .admitted)
    #expect(try admit(kept.number, at: 1_601) == .refused)
    #expect(try admit(kept.number, at: 1_602) == .admitted)
  }

  @Test("is anybody again once the clock was set back, since wrong numbers that lie ahead count no more")
  func clock() throws {
    for count in 1...10 { _ = try admit(SmallCase.number(100 + count), at: 9_000) }
    #expect(try admit(kept.number, at: 9_000) == .refused)
    #expect(try admit(kept.number, at: 1_000) == .admitted)
  }

  @Test("no more cases are kept than may be")
  func room() throws {
    try store.create(SmallCase.opened(2), events: [], for: SmallCase.owner(1), atMost: 2)
    #expect(throws: CaseStoreError.tooMany(limit: 2)) {
      try store.create(SmallCase.opened(3), events: [], for: SmallCase.owner(1), atMost: 2)
    }
    #expect(throws: CaseStoreError.noSuchCase(SmallCase.number(3))) { try store.find(SmallCase.number(3)) }
  }
}
