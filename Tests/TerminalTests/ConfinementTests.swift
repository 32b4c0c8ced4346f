import Foundation
import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("A confined process", .tags(.program), .notInCheck)
struct ConfinementTests {
  /// What the helper says of each attempt.
  private func attempts(_ arguments: String...) throws -> [String: Int32] {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path(of: "ConfinedProgram"))
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let pairs = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Int32(clamping: Int($0[1]) ?? -1)) })
  }

  @Test("starts no program, in no way and from no thread, and leaves no core dump")
  func confined() throws {
    #expect(
      try attempts("confined") == ["posix_spawn": EPERM, "thread": EPERM, "execve": EPERM, "core": 0])
  }

  @Test("starts programs where it is not confined")
  func free() throws {
    let attempts = try attempts()
    #expect(attempts["posix_spawn"] == 0)
    #expect(attempts["thread"] == 0)
    #expect(attempts["execve"] == nil)
  }
}
