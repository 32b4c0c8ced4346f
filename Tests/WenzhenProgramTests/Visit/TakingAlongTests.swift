import Foundation
import Guides
import PseudoTerminal
import TestSupport
import Testing

@testable import wenzhen

@Suite("Taking addresses, the code and the summary along", .tags(.program))
struct TakingAlongTests {

  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    wide: Bool = false
  ) throws -> PseudoTerminalSession {
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), arguments: arguments,
      environment: PseudoTerminalSession.pinnedEnvironment.merging(environment) { $1 }, columns: columns, rows: rows,
      drawsPunctuationWide: wide)
    try session.wait(for: "是这个代码")
    try session.waitUntilQuiet()
    return session
  }

  /// The answers of a page in the list of addresses, top to bottom.
  private func addresses(on session: PseudoTerminalSession) throws -> [String] {
    try session.answer("w")
    try session.wait(for: "本页的网址")
    let text = session.lines.joined(separator: "\n")
    return text.matches(of: /(?m)^https?:[^ ]+(\n[^ ]+)?/).map { String($0.output.0).replacing("\n", with: "") }
  }

  @Test(
    "shows a QR code for each address of each place, which a reader reads, at 80x24",
    arguments: [[], ["--theme", "mono"], ["--theme", "high-contrast"]])
  func everyAddress(arguments: [String]) throws {
    var read: Set<String> = []
    let walks = Walkthrough.all(of: try GuideSource.guide(named: nil), audience: .agent)
    try Walkthrough.type(walks) { _ in
      try start(arguments)
    } after: { session, _ in
      let found = try addresses(on: session).filter { !read.contains($0) }
      guard !found.isEmpty else {
        session.send("q")
        try session.waitUntilQuiet()
        return
      }
      session.send("o")
      try session.wait(for: "二维码")
      var earlier = ""
      while true {
        let address = try CellPicture(of: session).decoded()
        if address == earlier { break }
        #expect(address.hasPrefix("http") && !address.contains("\n"), "\(session.screen)")
        read.insert(address)
        earlier = address
        session.send("\u{1B}[B")
        try session.waitUntilQuiet()
      }
      #expect(read.isSuperset(of: found.filter { $0.count < 79 }))
      session.send("qq")
      try session.waitUntilQuiet()
    }
    #expect(read.contains { $0.count > 80 })
  }

  @Test("shows the hand-off code as a QR code, also in whole cells where punctuation is drawn wide")
  func code() throws {
    for (columns, rows, wide) in [(80, 24, false), (120, 40, true), (60, 20, false)] {
      let session = try start(columns: columns, rows: rows, wide: wide)
      session.send("1c")
      try session.wait(for: "进度码")
      let digits = session.lines.compactMap { $0.firstMatch(of: /^ +(([0-9] ){3}[0-9])( |$)/)?.output.1 }
      session.send("o")
      try session.wait(for: "二维码")
      try session.waitUntilQuiet()
      #expect(try CellPicture(of: session).decoded() == digits.joined().replacing(" ", with: ""))
    }
  }

  @Test("says how large the window has to be for a code that has no room")
  func noRoom() throws {
    let session = try start(columns: 80, rows: 14)
    session.send("1co")
    try session.wait(for: "请放大到")
  }

  @Test("asks the terminal to copy, wrapped for what stands in between, and never says that it did")
  func copy() throws {
    let plain = try copied(in: [:])
    #expect(plain.contains("\u{1B}]52;c;"))
    #expect(try words(of: plain).contains("结论："))
    #expect(try copied(in: ["TMUX": "/tmp/x"]).contains("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
    let screen = try copied(in: ["STY": "1.x"])
    let pieces = screen.matches(of: /\u{1B}P([^\u{1B}]*(?:\u{1B}\][^\u{1B}]*)?)\u{1B}\\/)
    #expect(pieces.count > 1 && pieces.allSatisfy { $0.output.1.utf8.count <= 768 })
    #expect(try words(of: pieces.map(\.output.1).joined()).contains("结论："))
  }

  /// The text that a request in `output` puts on the clipboard.
  private func words(of output: String) throws -> String {
    let request = try #require(output.firstMatch(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{7}/))
    return String(decoding: try #require(Data(base64Encoded: String(request.output.1))), as: UTF8.self)
  }

  private func copied(in environment: [String: String]) throws -> String {
    let session = try start(environment: environment)
    session.send("1s")
    try session.wait(for: "保存成文件")
    session.send("y")
    try session.wait(for: "已尝试复制")
    #expect(!session.screen.contains("已复制"))
    return session.outputText
  }

  @Test("says so where no terminal of its kind can be asked, and offers the plain page")
  func impossible() throws {
    let session = try start(environment: ["TERM": "linux"])
    session.send("sy")
    try session.wait(for: "这类终端不能由程序复制。请按 t")
    #expect(!session.outputText.contains("\u{1B}]52"))
  }

  @Test("shows a plain page outside of the alternate screen, and comes back to what was there")
  func plainPage() throws {
    let session = try start()
    session.send("1s")
    try session.wait(for: "保存成文件")
    let before = session.lines
    session.send("t")
    try session.wait(for: "按回车回到问诊")
    #expect(!session.isAlternateScreen)
    session.send("12 ")
    try session.waitUntilQuiet()
    session.send("\r")
    try session.wait(for: "the summary") { $0.isAlternateScreen && $0.lines == before }
    session.send("t")
    try session.wait(for: "按回车回到问诊")
    session.hangUp()
    #expect(try session.waitForExit(timeout: .seconds(3)) == .exited(0))
  }

  @Test("comes back from a plain page to a window that has changed its size meanwhile")
  func plainPageInAnotherWindow() throws {
    let session = try start()
    let fresh = try start(columns: 100, rows: 30)
    for one in [session, fresh] {
      one.send("1s")
      try one.wait(for: "保存成文件")
    }
    session.send("t")
    try session.wait(for: "按回车回到问诊")
    session.resize(columns: 100, rows: 30)
    // A key that means nothing here: once it is read, the program knows of the window.
    session.send("x")
    try session.waitUntilRead()
    session.send("\r")
    // The page tells the number of its case.
    let number = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/
    let expected = fresh.screen.replacing(number, with: "")
    try session.wait(for: fresh.screen) { $0.isAlternateScreen && $0.screen.replacing(number, with: "") == expected }
  }
}
