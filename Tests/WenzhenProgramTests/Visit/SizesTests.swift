import Foundation
import PseudoTerminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("A window of any size", .tags(.program))
struct SizesTests {
  static let sizes = [
    (1, 1), (2, 1), (1, 50), (300, 1), (7, 2), (8, 2), (39, 12), (40, 11), (40, 12), (60, 20), (80, 24), (99, 30),
    (100, 30), (120, 40), (132, 43), (300, 100), (80, 500), (300, 500), (500, 12),
  ]

  /// Starts the program without having it ask the terminal: one that a busy machine keeps from answering in time would be
  /// shown a line about that.
  private func start(_ arguments: [String], columns: Int, rows: Int) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--encoding", "UTF-8", "--ambiguous", "1"] + arguments,
      columns: columns, rows: rows)
    try session.wait(for: "a first screen") { !$0.output.isEmpty }
    return session
  }

  /// What a program that was started in a window of this size shows.
  private func newlyShown(columns: Int, rows: Int) throws -> [String] {
    let session = try start([], columns: columns, rows: rows)
    // Nobody reads it any more afterwards: it has to be whole, however busy the machine is.
    try session.waitUntilQuiet(for: .milliseconds(400))
    return session.lines
  }

  private func expectFresh(_ session: PseudoTerminalSession) throws {
    let fresh = try newlyShown(columns: session.columns, rows: session.rows)
    // The largest screens have 150,000 cells, which the emulator is slow with.
    let awaited = "\(session.columns)×\(session.rows)\n" + fresh.joined(separator: "\n")
    try session.wait(for: awaited, timeout: PseudoTerminalSession.patience * 3) { $0.lines == fresh }
  }

  @Test("shows after each change what it shows when it is new", arguments: sizes)
  func fresh(columns: Int, rows: Int) throws {
    let session = try start([], columns: 80, rows: 24)
    session.resize(columns: columns, rows: rows)
    try expectFresh(session)
    session.resize(columns: 80, rows: 24)
    try expectFresh(session)
  }

  @Test("shows after a storm of changes what it shows when it is new", arguments: [(80, 24), (1, 1), (300, 500)])
  func storm(columns: Int, rows: Int) throws {
    let session = try start([], columns: 80, rows: 24)
    for index in 0..<80 {
      let (columns, rows) = Self.sizes[index * 7 % Self.sizes.count]
      session.resize(columns: columns, rows: rows)
    }
    session.resize(columns: columns, rows: rows)
    try expectFresh(session)
    #expect(session.exitStatus == nil)
  }

  @Test(
    "takes no more memory in whatever window the terminal claims, and answers keys",
    .enabled(if: PseudoTerminalSession.sanitizer.isEmpty, "a sanitizer keeps memory that was given back"))
  func memory() throws {
    let session = try start([], columns: 80, rows: 24)
    try session.waitUntilQuiet()
    let before = try #require(session.residentKibibytes)
    for (columns, rows) in [(65_535, 65_535), (3_000, 3_000), (300, 300), (65_535, 65_535), (32_768, 24)] {
      session.claim(columns: columns, rows: rows)
      session.send("\u{C}")
      try session.waitUntilRead()
      try session.waitUntilQuiet()
      #expect(try #require(session.residentKibibytes) - before < Self.mostWindowKibibytes)
    }
    session.resize(columns: 80, rows: 24)
    session.send("1")
    try session.wait(for: "错误是什么时候出现的")
  }

  /// What a window may take: each cell twice, in 28 bytes, and what is drawn.
  private static let mostWindowKibibytes = ScreenSize.mostColumns * ScreenSize.mostRows * 2 * 28 / 1024 + 1024

  @Test("is clamped from the start, in a kiosk and for the doctor too")
  func claimed() throws {
    let state = try ScratchFolder()
    for arguments in [["--kiosk", "--state", state.path], []] {
      let session = try PseudoTerminalSession(
        program: BuiltProgram.path(of: "wenzhen"), arguments: arguments, columns: 500, rows: 300,
        claim: (65_535, 65_535))
      try session.wait(for: "是这个代码")
      #expect(session.lines[299].contains("退出") || session.lines[299].contains("离开"))
      session.send("1")
      try session.wait(for: "错误是什么时候出现的")
    }
    let doctor = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["doctor"], claim: (65_535, 65_535))
    try doctor.waitForExit()
    #expect(doctor.screen.contains("窗口：500×300。"))
  }

  @Test("says when it is too small, takes no answer then, and keeps everything")
  func tooSmall() throws {
    let session = try start(["--for", "merchant"], columns: 80, rows: 24)
    session.send("1n")
    session.send("备注\r")
    try session.wait(for: "错误是什么时候出现的")
    // A message goes with the next key, wherever that is pressed.
    session.send("k")
    try session.waitUntilQuiet()
    let before = session.lines
    session.resize(columns: 39, rows: 11)
    try session.wait(for: "窗口太小")
    session.send("12345\r")
    try session.waitUntilQuiet()
    session.resize(columns: 80, rows: 24)
    try session.wait(for: before.joined(separator: "\n")) { $0.lines == before }
  }
}
