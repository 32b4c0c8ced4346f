import Cases
import Guides
import TestSupport
import Testing

@testable import CaseStore

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

  private func admits(_ number: CaseNumber, _ client: String = "192.0.2.1", at seconds: Int = 10_000) throws -> Bool {
    try store.admits(number, of: .merchant, for: ClientAddress(client), at: Timestamp(seconds: seconds))
  }

  private func wrongNumbers(at seconds: Int = 10_000) throws -> WrongNumbers {
    try store.wrongNumbers(at: Timestamp(seconds: seconds))
  }

  @Test("is whoever names its number, however many wrong ones they or their neighbours named before")
  func known() throws {
    for count in 1...50 { #expect(try !admits(SmallCase.number(100 + count))) }
    #expect(try admits(kept.number))
    #expect(try admits(kept.number, "192.0.2.2"))
  }

  @Test("is nobody for an agent's case, which looks like one that is not kept")
  func agents() throws {
    let agents = SmallCase.opened(2)
    try store.create(agents, events: [], for: SmallCase.owner(1))
    #expect(try !admits(agents.number))
  }

  @Test("is counted by their wrong numbers of the last hour, for whoever looks after the kiosk")
  func counted() throws {
    #expect(try wrongNumbers() == WrongNumbers(count: 0, clients: 0, mostFrom: nil, most: 0))
    // The first two were named too long ago, and by a clock that has since been set back.
    for (client, seconds) in [
      ("192.0.2.9", 1_000), ("192.0.2.9", 99_999), ("192.0.2.1", 7_000), ("2001:db8::1", 8_000), ("2001:db8::2", 9_000),
      ("", 10_000),
    ] { _ = try admits(SmallCase.number(99), client, at: seconds) }
    #expect(try wrongNumbers() == WrongNumbers(count: 4, clients: 3, mostFrom: "2001:db8::/64", most: 2))
  }

  @Test("leaves no more than the last ten thousand wrong numbers behind")
  func bounded() throws {
    try RawFile.execute(
      """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
      INSERT INTO wrong_numbers (client, named_at) SELECT '192.0.2.7', 9000 FROM n
      """, in: folder.path)
    _ = try admits(SmallCase.number(99), "192.0.2.8")
    #expect(try wrongNumbers().count == 10_000)
    #expect(try admits(SmallCase.number(1), "192.0.2.7"))
  }

  @Test("and writes nothing with a number that is right")
  func quiet() throws {
    _ = try admits(SmallCase.number(99), at: 1_000)
    _ = try admits(kept.number, at: 10_000)
    #expect(try RawFile.texts("SELECT client FROM wrong_numbers", in: folder.path) == ["192.0.2.1"])
  }
}
