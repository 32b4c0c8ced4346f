import Glibc
import TestSupport
import Testing

@testable import wenzhen

@Suite("Running another program", .tags(.program))
struct RunningProgramsTests {
  private func run(_ script: String, input: [UInt8] = [], within limit: Duration = .seconds(20)) -> ProgramOutput? {
    ProgramOutput(of: "/bin/sh", ["-c", script], input: input, within: limit)
  }

  @Test("gives what it prints, and what it complains about")
  func output() throws {
    let output = try #require(run("echo one; echo two >&2"))
    #expect(output.isSuccess && output.text == "one\n" && output.complaint == "two\n")
    #expect(try #require(run("echo one; exit 3")).isSuccess == false)
    #expect(try #require(run("kill -9 $$")).isSuccess == false)
    #expect(ProgramOutput(of: "/nonexistent", []) == nil)
  }

  @Test("gives it all there is to read, more than any pipe holds, while it writes as much")
  func input() throws {
    let text = String(repeating: "款", count: 200_000)
    #expect(try #require(run("cat", input: Array(text.utf8))).text == text)
  }

  @Test("is not stopped by one that does not read, or reads only a part")
  func unread() throws {
    let bytes = [UInt8](repeating: 0x41, count: 1_000_000)
    #expect(try #require(run("exit 0", input: bytes)).isSuccess)
    #expect(try #require(run("head -c 10", input: bytes)).text == "AAAAAAAAAA")
  }

  @Test("does not wait for what it started itself")
  func grandchild() throws {
    #expect(try #require(run("sleep 100 & echo done")).text == "done\n")
  }

  @Test("is not waited for longer than it may take, whatever it does meanwhile")
  func bounded() {
    let scripts = [
      "exec sleep 100", "exec 1>&- 2>&-; exec sleep 100", "trap '' TERM; while :; do :; done", "yes",
      "cat /dev/zero & cat /dev/zero & cat /dev/zero",
    ]
    for script in scripts {
      let time = ContinuousClock().measure { #expect(run(script, within: .milliseconds(200))?.text.count == nil) }
      #expect(time < .seconds(5), "\(script)")
    }
  }

  @Test("gives it no terminal to ask anything on")
  func session() throws {
    let output = try #require(run("cut -d ' ' -f 6 /proc/$$/stat"))
    #expect(pid_t(output.text.dropLast()).map { $0 != getsid(0) } == true)
  }
}
