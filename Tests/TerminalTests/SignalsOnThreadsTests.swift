import PseudoTerminal
import TestSupport
import Testing

@Suite("A signal that another thread takes", .tags(.program), .notInCheck)
struct SignalsOnThreadsTests {
  @Test("is never lost to a look that happens at the same moment")
  func seen() throws {
    let session = try PseudoTerminalSession(program: BuiltProgram.path(of: "GuardedSignals"))
    #expect(try session.waitForExit(timeout: PseudoTerminalSession.patience * 3) == .exited(0))
    #expect(session.screen == "20000 of 20000 signals were seen")
  }
}
