import FuzzedSessions
import PseudoTerminal
import TestSupport
import Testing

@Suite("Keys and noise by chance, other sizes and lost lines", .tags(.program))
struct FuzzTests {
  @Test("leave the program alive, its screen true and every answer kept", arguments: UInt64(1)...20)
  func seeds(seed: UInt64) {
    var session = FuzzedSession(of: BuiltProgram.path(of: "wenzhen"), seed: seed, rounds: 2, inputsPerRound: 50)
    let outcome = session.run()
    #expect(outcome.faults == [])
  }
}
