import Foundation
import PseudoTerminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("Text that means harm, wherever it comes in", .tags(.program))
struct HostileTextTests {
  /// What steers terminals, hides text or grows without end, one of each kind.
  static let texts = [
    "\u{1}\u{8}\u{E}\u{1A}", "\u{7F}\u{7F}", "\u{1B}]0;title\u{7}", "\u{1B}[2J\u{1B}[31m", "\u{1B}P1$r\u{1B}\\",
    "\u{9B}31m\u{9D}0;title\u{9C}\u{85}", "a\u{202E}b\u{2066}c\u{200F}", "\u{200B}\u{200D}\u{FEFF}\u{AD}\u{2060}",
    "e" + String(repeating: "\u{301}", count: 200), "\u{2028}\u{2029}" + nonCharacters, "\u{E0041}\u{E007F}",
    "<script>alert(1)</script>", "](javascript:alert(1))", "\u{7}\u{7}",
  ]

  /// Swift's own literals take none of these.
  private static let nonCharacters = [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF].compactMap(Unicode.Scalar.init)
    .map { String($0) }.joined()

  /// All of them in one line, for where each run costs a program.
  static let all = texts.joined(separator: "x")

  private func start(
    _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
  ) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(environment) { $1 }, directory: directory)
  }

  /// Nothing but words reached the terminal: no title, no bell, no sequence it does not know, no character that hides.
  private func expectHarmless(_ session: PseudoTerminalSession, _ text: String) {
    #expect(session.bells == 0 && session.titles == [], "\(text.debugDescription)")
    let known = PseudoTerminalSession.usualUnknownSequences
    #expect(Set(session.unknownSequences).isSubset(of: known), "\(text.debugDescription)")
    expectPlain(session.outputText.replacing("\u{1B}", with: ""), text)
  }

  private func expectPlain(_ output: String, _ text: String) {
    var marks = 0
    for scalar in output.unicodeScalars {
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      let isLineEnd = ["\n", "\r", "\u{8}", "\u{F}"].contains(scalar)
      let isHarmless = isLineEnd || String(scalar).harmless == String(scalar) || marks > 0
      #expect(isHarmless && marks <= 2, "U+\(String(scalar.value, radix: 16)) of \(text.debugDescription)")
    }
  }

  @Test("steers nothing from a command line", arguments: texts)
  func arguments(text: String) throws {
    for words in [
      ["--guide", text], [text], ["--" + text], ["resume", text], ["summary", text], ["cases", "--find", text],
      ["cases", "--forget", text], ["--answers", text], ["summary", "--answers", text], ["check", text],
      ["booklet", "--output", "/nonexistent/" + text], ["--for", text], ["--encoding", text],
      ["stats", "--since", text],
      ["--kiosk", "--idle", text], ["doctor", "--state", text], ["graph", "--format", text], ["--theme", text],
    ] {
      let session = try start(words, environment: ["TERM": "dumb"])
      // The desk and lines wait for somebody to leave.
      session.send("q\n")
      try session.waitForExit()
      expectHarmless(session, "\(words)")
      #expect(!session.outputText.contains("\u{1B}"), "\(words)")
    }
  }

  @Test("steers nothing from the environment", arguments: texts)
  func environment(text: String) throws {
    let folder = try ScratchFolder()
    for name in ["TERM", "LANG", "LC_ALL", "TZ", "NO_COLOR", "HOME", "TERMINFO", "COLUMNS", "TMUX"] {
      let session = try start(["--plain"], environment: [name: text, "XDG_STATE_HOME": folder.path])
      session.send("q\n")
      try session.waitForExit()
      expectHarmless(session, name)
    }
    for command in [["doctor"], ["cases"]] {
      let session = try start(
        command, environment: ["TERM": text, "LANG": text, "XDG_STATE_HOME": "/proc/\(text.prefix(40))"])
      try session.waitForExit()
      expectHarmless(session, "\(command)")
    }
  }

  @Test("steers nothing from the names of files, or from what they hold")
  func files() throws {
    let folder = try ScratchFolder()
    for (index, text) in Self.texts.enumerated() {
      // No longer than a name may be, and without a folder in it.
      let name = String(decoding: "\(index)\(text)".replacing("/", with: "").utf8.prefix(120), as: UTF8.self)
      try folder.write("guide: \(text)\nanswers: {\(text): [\(text)]}\n", to: name)
      for words in [
        ["--answers", name], ["summary", "--answers", name], ["check", name], ["booklet", "--output", name],
      ] {
        let session = try start(words, environment: ["TERM": "dumb"], directory: folder.path)
        session.send("q\n")
        try session.waitForExit()
        expectHarmless(session, "\(words)")
      }
    }
  }

  @Test("steers nothing from a guide that somebody else has written", arguments: texts)
  func guides(text: String) throws {
    let copy = try LampCopy()
    let escaped = text.unicodeScalars.map { scalar in
      "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count) + String(scalar.value, radix: 16)
    }.joined()
    try copy.replace("title: 插头", with: "title: \"插头\(escaped)\"", in: "words/zh-Hans.yaml")
    try copy.replace("say: 插头插着吗？", with: "say: \"插头插着吗？\(escaped)\"", in: "words/zh-Hans.yaml")
    try copy.replace("short: 插头", with: "short: \"插头\(escaped)\"", in: "words/zh-Hans.yaml")
    let guide = copy.scratch.path + "/lamp"
    let screen = try start(["--guide", guide])
    try screen.wait(for: "灯不亮")
    screen.send("1")
    try screen.wait(for: "插头")
    screen.send("1gs\u{1B}q")
    try screen.waitUntilRead()
    try screen.waitUntilQuiet(for: .milliseconds(600))
    expectHarmless(screen, text)
    for words in [
      ["check", guide], ["booklet", "--guide", guide], ["graph", "--guide", guide], ["--plain", "--guide", guide],
    ] {
      let session = try start(words)
      session.send("1\n1\ns\nq\n")
      try session.waitForExit()
      expectHarmless(session, "\(words)")
    }
  }

  @Test("steers nothing from notes, names and pasted addresses, on the screen, in lines and in every format")
  func typed() throws {
    let state = try ScratchFolder()
    let environment = ["XDG_STATE_HOME": state.path]
    let session = try start([], environment: environment)
    try session.wait(for: "是这个代码")
    session.send("n\u{1B}[200~备注\(Self.all)\u{1B}[201~\r")
    try session.wait(for: "备注")
    session.send("v\u{1B}[200~http://x/?service=\(Self.all)\u{1B}[201~\r")
    // A lone Esc is known by the silence after it.
    try session.waitUntilQuiet()
    session.send("\u{1B}")
    try session.waitUntilQuiet(for: .milliseconds(600))
    session.send("i\u{1B}[200~\(Self.all)\u{1B}[201~\t\t\u{1B}[200~\(Self.all)\u{1B}[201~\t\t\r")
    session.send("1s")
    try session.wait(for: "排查小结")
    expectHarmless(session, "screen")
    session.signal(SIGTERM)
    try session.waitForExit()
    let cases = try ProgramRun(arguments: ["cases", "--plain"], state: state).output
    let number = try #require(cases.firstMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/)?.output)
    for format in ["text", "markdown", "html", "json"] {
      let run = try ProgramRun(arguments: ["summary", String(number), "--format", format], state: state)
      #expect(run.status == 0)
      expectPlain(run.output, format)
    }
    for words in [["cases", "--plain"], ["cases", "--format", "json"], ["stats"]] {
      expectPlain(try ProgramRun(arguments: words, state: state).output, "\(words)")
    }
    let lines = try start(["--plain"], environment: environment)
    try lines.wait(for: "请输入：")
    for command in ["n ", "v ", "r ", ""] {
      lines.send(command + Self.all.filter { !"\u{1}\u{8}\u{E}\u{1A}\u{7F}\u{4}\u{3}".contains($0) } + "\n")
    }
    lines.send("s\nq\n")
    try lines.waitForExit()
    #expect(lines.titles == [])
  }
}
