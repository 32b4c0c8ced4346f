import Foundation
import GuideContent
import Guides
import PseudoTerminal
import Terminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("Every screen of the guide, whatever the locale and the terminal", .tags(.program))
struct EncodingJourneyTests {
  /// A locale, and what the terminal reads in truth, as iconv(3) names it; `nil` is UTF-8.
  struct Setting: Sendable, CustomTestStringConvertible {
    let locale: [String: String]
    let terminal: String?
    let shown: TextEncoding
    var arguments: [String] = []

    var testDescription: String { "\(locale) on \(terminal ?? "UTF-8") \(arguments)" }
  }

  static let settings = [
    Setting(locale: ["LANG": "C.UTF-8"], terminal: nil, shown: .utf8),
    Setting(locale: ["LC_ALL": "C"], terminal: nil, shown: .utf8),
    Setting(locale: ["LC_CTYPE": "POSIX"], terminal: nil, shown: .utf8),
    Setting(locale: ["LANG": "en_US.ISO-8859-1"], terminal: nil, shown: .utf8),
    Setting(locale: ["LANG": "xx_YY.nothing"], terminal: nil, shown: .utf8),
    Setting(locale: ["LANG": "zh_CN.GB18030"], terminal: "GB18030", shown: .gb18030),
    Setting(locale: ["LC_ALL": "zh_CN.GBK", "LANG": "C.UTF-8"], terminal: "GBK", shown: .gbk),
    Setting(locale: ["LANG": "zh_CN.GB2312"], terminal: "EUC-CN", shown: .gb2312),
    Setting(locale: ["LANG": "zh_CN"], terminal: "EUC-CN", shown: .gb2312),
    // What the locale says is wrong, and the terminal says better.
    Setting(locale: ["LANG": "C.UTF-8"], terminal: "GB18030", shown: .gb18030),
    Setting(locale: ["LANG": "zh_CN.GB18030"], terminal: nil, shown: .utf8),
    // The user says better still.
    Setting(locale: ["LANG": "C.UTF-8"], terminal: "GBK", shown: .gbk, arguments: ["--encoding", "cp936"]),
  ]

  private func start(_ setting: Setting, _ environment: [String: String] = [:]) throws -> PseudoTerminalSession {
    let pinned = PseudoTerminalSession.pinnedEnvironment.filter { $0.key != "LANG" }
    return try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: ["--for", "merchant"] + setting.arguments,
      environment: pinned.merging(setting.locale) { $1 }.merging(environment) { $1 }, encoding: setting.terminal)
  }

  /// The rows of a frame as the terminal can show them, without blanks: those at the ends of rows, and between columns,
  /// are as wide as the terminal draws what stands before them.
  private func words(_ text: String, in encoding: TextEncoding) -> String {
    encoding.text(of: encoding.bytes(of: text)).filter { $0 != " " && $0 != "\n" }
  }

  private func expect(_ session: PseudoTerminalSession, shows frame: Frame, in encoding: TextEncoding) throws {
    let expected = words(frame.text, in: encoding)
    try session.wait(for: "the page\n\(frame.text)\n") { $0.lines.joined().filter { $0 != " " } == expected }
    // ncurses saves the window's title, which libvterm has none of.
    #expect(!expected.contains("\u{FFFD}") && session.unknownSequences == ["CSI 22;0;0t"] && session.bells == 0)
  }

  @Test("shows each page's own words, nothing blank and nothing garbled", arguments: settings)
  func everyScreen(setting: Setting) throws {
    let guide = try GuideSource.guide(named: nil)
    let width = setting.arguments.isEmpty ? 1 : 2
    let walks = Walkthrough.all(of: guide, metrics: TextMetrics(ambiguous: width))
    try Walkthrough.type(walks) { walk in
      let session = try start(setting)
      try expect(session, shows: walk.first, in: setting.shown)
      return session
    } after: { session, stop in
      try expect(session, shows: stop.frame, in: setting.shown)
    }
  }

  @Test("takes the keys of an input method as the terminal sends them", arguments: [settings[0], settings[5]])
  func inputMethod(setting: Setting) throws {
    let session = try start(setting)
    try session.wait(for: "是这个代码")
    for (typed, shown) in [("１", "什么时候"), ("？", "按键说明"), ("ｑ", "什么时候"), ("签", "现在是中文输入法")] {
      session.send(setting.shown.bytes(of: typed))
      try session.wait(for: shown)
    }
  }

  @Test("comes to every place of the guide")
  func wholeGuide() throws {
    let guide = try GuideSource.guide(named: nil)
    let titles = Set(Walkthrough.all(of: guide).flatMap { [$0.first] + $0.stops.map(\.frame) }.map(\.text))
    let steps = guide.flow.opening.count + guide.flow.sections.reduce(0) { $0 + $1.steps.count }
    let places = steps + guide.flow.findings.count
    #expect(titles.count >= places)
  }

  @Test("shows the same where the system has the locale")
  func installed() throws {
    let folder = try ScratchFolder()
    let localedef = Process()
    localedef.executableURL = URL(filePath: "/usr/bin/localedef")
    localedef.arguments = ["-i", "zh_CN", "-f", "GB18030", folder.path + "/zh_CN.GB18030"]
    try localedef.run()
    localedef.waitUntilExit()
    try #require(localedef.terminationStatus == 0)
    let setting = Setting(locale: ["LANG": "zh_CN.GB18030"], terminal: "GB18030", shown: .gb18030)
    let walk = try #require(Walkthrough.all(of: try GuideSource.guide(named: nil)).first)
    let session = try start(setting, ["LOCPATH": folder.path])
    try expect(session, shows: walk.first, in: .gb18030)
  }

  @Test("says its last line as the terminal reads it")
  func lastLine() throws {
    let session = try start(Setting(locale: ["LANG": "C.UTF-8"], terminal: "GB18030", shown: .gb18030))
    try session.wait(for: "是这个代码")
    session.send("1")
    try session.wait(for: "什么时候")
    session.signal(SIGTERM)
    try session.waitForExit()
    #expect(session.screen.contains("wenzhen resume"))
  }

  @Test("asks nothing, and writes no sequence, where the output is no terminal")
  func pipe() throws {
    let run = try ProgramRun(arguments: ["--plain"], input: "q\n", environment: ["TERM": "xterm-256color"])
    #expect(!run.output.contains("\u{1B}"))
  }
}
