import CaseStore
import Cases
import Foundation
import PseudoTerminal
import TestSupport
import Testing

@testable import wenzhen

@Suite("A client that stays, but reads nothing", .tags(.program))
struct UnreadKioskTests {
  private static let program = BuiltProgram.path(of: "wenzhen")
  /// `F_SETPIPE_SZ` of <linux/fcntl.h>, which Swift does not import.
  private static let setCapacityOfPipe: Int32 = 1_031

  /// A request of which nothing is read, through a pipe that holds a page.
  private func request(_ words: String, input: String = "", in folder: ScratchFolder) throws
    -> (Process, errors: Pipe)
  {
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = ["--kiosk", "--idle", "1", "--state", "\(folder.path)/wenzhen", "-c", words]
    process.environment = ["TZ": "UTC"].merging(PseudoTerminalSession.sanitizer) { $1 }
    let (lines, output, errors) = (Pipe(), Pipe(), Pipe())
    try #require(fcntl(output.fileHandleForWriting.fileDescriptor, Self.setCapacityOfPipe, 4_096) > 0)
    (process.standardInput, process.standardOutput, process.standardError) = (lines, output, errors)
    try process.run()
    try errors.fileHandleForWriting.close()
    try lines.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    return (process, errors)
  }

  @Test("is left after the time without a key, on the screen, by lines and in a download; what was answered is kept")
  func left() async throws {
    let folder = try ScratchFolder()
    let session = try PseudoTerminalSession(
      program: Self.program, arguments: ["--kiosk", "--idle", "1", "--state", "\(folder.path)/wenzhen"])
    try session.wait(for: "是这个代码")
    let match = try #/记录号 ([0-9A-Z-]{17})/#.firstMatch(in: session.screen)
    let number = try #require(match.flatMap { CaseNumber(String($0.output.1)) })
    session.send("1")
    try session.wait(for: "每次都出现")
    session.isFrozen = true
    session.send(Array(repeating: 0x0C, count: 400))
    let lines = try request("plain", input: String(repeating: "?\n", count: 400), in: folder)
    let download = try request("summary \(number) html", in: folder)
    let start = ContinuousClock.now

    // The test holds up no other that could run meanwhile.
    while lines.0.isRunning || download.0.isRunning || session.exitStatus == nil,
      start.duration(to: .now) < .seconds(150)
    {
      try await Task.sleep(for: .milliseconds(200))
      _ = try? session.waitForExit(timeout: .zero)
    }

    #expect(start.duration(to: .now) > .seconds(50))
    try #require(session.exitStatus == .exited(0))
    session.isFrozen = false
    try session.wait(for: "太久没有操作，已经断开。")
    #expect(session.screen.contains("记录号 \(number)"))
    #expect(!session.isAlternateScreen && session.isInShellMode)
    for (process, errors) in [lines, download] {
      try #require(!process.isRunning)
      #expect(process.terminationReason == .exit && process.terminationStatus == 74)
      #expect(String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self).contains("内容没有送完"))
    }
    #expect(try KeptCases(folder: "\(folder.path)/wenzhen").find(number).answers.count == 1)
  }
}
