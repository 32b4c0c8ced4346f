import Foundation
import PseudoTerminal
import TestSupport
import Testing
import Text

@testable import Terminal

@Suite("Printing through the terminal", .tags(.program), .notInCheck)
struct PrintingTests {
  private static let page = (1...40).map { "第 \($0) 行，共 40 行" }.joined(separator: "\n")
  private static let longPage = Array(repeating: page, count: 40).joined(separator: "\n")
  /// More than a line holds that nobody reads from.
  private static let longestPage = Array(repeating: page, count: 120).joined(separator: "\n")
  private static let stop = "\u{1B}[4i"

  /// Starts ScreenEcho, which prints `text` when P is pressed.
  private func start(
    text: String = page, speed: Int = 1_000_000, prints encoding: String = "UTF-8", term: String = "xterm-256color",
    hasPrinter: Bool = true, isSilent: Bool = false, patience: Int? = nil
  ) throws -> PseudoTerminalSession {
    var settings = ["TEXT": text, "SPEED": "\(speed)", "PRINTS": encoding, "TERM": term]
    settings["PATIENCE"] = patience.map { "\($0)" }
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "ScreenEcho"),
      environment: PseudoTerminalSession.pinnedEnvironment.merging(settings) { $1 }, hasPrinter: hasPrinter)
    session.isSilent = isSilent
    try session.wait(for: "第二步")
    return session
  }

  /// Starts a page that takes long, and waits until something of it is printed.
  private func startLongPage(isSilent: Bool = false, patience: Int? = nil) throws -> PseudoTerminalSession {
    let session = try start(text: Self.longPage, speed: 4_000, isSilent: isSilent, patience: patience)
    session.send("P")
    try session.wait(for: "some bytes", quiet: .zero) { ($0.printer?.byteCount ?? 0) > 800 }
    return session
  }

  @Test("prints every byte and nothing else, with CR LF and form feeds, and shows the screen as it was")
  func whole() throws {
    let session = try start(text: "第一页\n  款\n\u{C}第二页\n")
    let before = session.lines[..<9]
    session.send("P")
    try session.wait(for: "possible, sent")
    #expect(session.printer?.jobs.map { String(decoding: $0, as: UTF8.self) } == ["第一页\r\n  款\r\n\u{C}第二页\r\n\u{C}"])
    #expect(session.lines[..<9] == before)
  }

  @Test("prints in the encoding that it is told, in which nothing looks like the end of printing")
  func encodings() throws {
    // The last byte of this hanzi in GBK is a CSI to whoever reads bytes.
    let hanzi = try #require(
      (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init).first {
        TextEncoding.gb18030.bytes(of: String($0)).last == 0x9B
      })
    let session = try start(text: "款\(hanzi)4i", prints: "GB18030")
    session.send("P")
    try session.wait(for: "possible, sent")
    let printed = try #require(session.printer?.jobs.first)
    #expect(!printed.indices.contains { printed[$0...].starts(with: [0x9B] + Array("4i".utf8)) })
    #expect(printed.starts(with: TextEncoding.gb18030.bytes(of: "款\(hanzi)")))
  }

  @Test("draws the screen anew on a terminal that shows what it was to print")
  func withoutPrinter() throws {
    let session = try start(hasPrinter: false)
    let before = session.lines[..<9]
    session.send("P")
    try session.wait(for: "possible, sent")
    #expect(session.lines[..<9] == before)
    #expect(!session.screen.contains("共 40 行"))
  }

  @Test("goes by the terminal's entry, or else by the standard, and sends nothing where neither knows a way")
  func entries() throws {
    for (term, isPossible) in [
      ("vt100", true), ("putty", true), ("linux", true), ("screen", false), ("tmux-256color", false),
    ] {
      let session = try start(text: "款", term: term)
      session.send("P")
      try session.wait(for: isPossible ? "possible, sent" : "swallowed(by:")
      #expect(session.printer?.jobs.isEmpty == !isPossible, "\(term)")
    }
  }

  @Test("is stopped by Esc and by Ctrl-C", arguments: ["\u{1B}", "\u{3}"])
  func stopped(key: String) throws {
    let session = try startLongPage()
    session.send("x\(key)")
    try session.wait(for: "possible, stopped")
    #expect(session.printer?.jobs.count == 1 && session.printer?.isPrinting == false)
    #expect(!session.screen.contains("输入 key(Text.Key.character(\"x\"))"))
  }

  @Test("waits between XOFF and XON of the printer")
  func flowControl() throws {
    let session = try startLongPage()
    session.send("\u{13}")
    try session.wait(for: "a held printer", quiet: .milliseconds(500)) { _ in true }
    let count = try #require(session.printer?.byteCount)
    session.send("\u{11}")
    try session.wait(for: "more bytes", quiet: .zero) { ($0.printer?.byteCount ?? 0) > count + 800 }
    session.send("\u{3}")
    try session.wait(for: "possible, stopped")
  }

  @Test("is given up where the printer asks to wait and never goes on")
  func stalled() throws {
    let session = try startLongPage(patience: 300)
    session.send("\u{13}")
    try session.wait(for: "possible, stalled")
    #expect(session.printer?.isPrinting == false)
  }

  @Test("is given up where the terminal has stopped reading, and the program goes on")
  func unread() throws {
    let session = try start(text: Self.longestPage, speed: 100_000_000, patience: 300)
    session.isFrozen = true
    session.send("P")
    // No key counts while it prints; the first one afterwards has the program leave.
    let clock = SuspendingClock()
    let end = clock.now + PseudoTerminalSession.patience
    while session.exitStatus == nil, clock.now < end {
      session.send("q")
      _ = try? session.waitForExit(timeout: .milliseconds(50))
    }
    #expect(session.exitStatus == .exited(0))
    session.isFrozen = false
    try session.wait(for: "the end of printing") { $0.printer?.jobs.count == 1 && $0.printer?.isPrinting == false }
  }

  @Test("sends nothing else meanwhile, whatever size the terminal is given and whatever it answers at last")
  func nothingElse() throws {
    let session = try startLongPage(isSilent: true)
    session.resize(columns: 100, rows: 30)
    // It says that it does not read UTF-8, so that all would have to be drawn anew.
    session.send("\u{1B}[5;7R\u{C}")
    let count = try #require(session.printer?.byteCount)
    try session.wait(for: "more bytes", quiet: .zero) { ($0.printer?.byteCount ?? 0) > count + 1_200 }
    let printed = try #require(session.printer?.jobs.first)
    #expect(Array(Self.longPage.replacing("\n", with: "\r\n").utf8).starts(with: printed))
    session.send("\u{1B}")
    try session.wait(for: "the screen in the other encoding", quiet: .zero) {
      TextEncoding.gb18030.text(of: Array($0.output.suffix(4_000))).contains("即时到账")
    }
  }

  @Test("ends the printing before it gives the terminal back, when it is asked to end", arguments: [SIGTERM, SIGHUP])
  func asked(signal: Int32) throws {
    let session = try startLongPage()
    session.signal(signal)
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
    try expectGivenBack(session)
  }

  @Test("ends the printing before it gives the terminal back, when it crashes", arguments: [SIGSEGV, SIGABRT, SIGTRAP])
  func crash(signal: Int32) throws {
    let session = try startLongPage()
    session.signal(signal)
    #expect(try session.waitForExit() == .signaled(signal))
    try expectGivenBack(session)
    #expect(session.screen == "程序出错，记录已保存。")
  }

  @Test("ends the printing before it lets a shell work, and goes on afterwards")
  func suspended() throws {
    let (session, program) = try startInShell()
    kill(program, SIGTSTP)
    try session.wait(for: "Stopped")
    #expect(session.printer?.isPrinting == false && !session.isAlternateScreen)
    session.send("fg\n")
    try session.wait(for: "possible, stopped")
  }

  @Test("ends after a stop that nobody can refuse, since the shell's words are printed then, and shows the screen")
  func stoppedByOthers() throws {
    let (session, program) = try startInShell()
    kill(program, SIGSTOP)
    try session.wait(for: "the shell's words", quiet: .zero) { session in
      session.printer?.jobs.contains { String(decoding: $0, as: UTF8.self).contains("Stopped") } == true
    }
    session.send("fg\n")
    try session.wait(for: "possible, stopped")
    #expect(session.printer?.isPrinting == false && session.isAlternateScreen && !session.isInShellMode)
  }

  /// Starts ScreenEcho from a shell, and waits until it has printed something.
  private func startInShell() throws -> (session: PseudoTerminalSession, program: pid_t) {
    let started = try startScreenEchoInShell(settings: ["TEXT": Self.page, "SPEED": "500"], hasPrinter: true)
    started.session.send("P")
    try started.session.wait(for: "some bytes", quiet: .zero) { ($0.printer?.byteCount ?? 0) > 60 }
    return started
  }

  @Test("ends without a spin when the terminal is gone")
  func hangUp() throws {
    let session = try startLongPage()
    session.hangUp()
    #expect(try session.waitForExit(timeout: .seconds(2)) == .exited(0))
    #expect(try #require(session.processorTime) < .seconds(1))
  }

  @Test("is given up in time on a terminal that has stopped reading, and has ended once it reads again")
  func frozen() throws {
    let session = try start(text: Self.longestPage, speed: 100_000_000)
    session.isFrozen = true
    session.send("P")
    // The line holds no more then, and nobody waits in the middle of it.
    try session.waitUntilQuiet(for: .milliseconds(300))
    session.signal(SIGTERM)
    try session.waitForExit(timeout: .seconds(2))
    #expect(session.isInShellMode)
    session.isFrozen = false
    try session.wait(for: "the end of printing") { $0.printer?.jobs.count == 1 && $0.printer?.isPrinting == false }
    #expect(!session.isAlternateScreen)
  }

  /// What ends printing came, then what leaves the screen, and nothing of that was printed.
  private func expectGivenBack(_ session: PseudoTerminalSession) throws {
    let rest = try #require(session.outputText.components(separatedBy: "\u{1B}[5i").last)
    let after = try #require(rest.components(separatedBy: Self.stop).dropFirst().first)
    #expect(after.contains("\u{1B}[?1049l"))
    #expect(session.printer?.isPrinting == false && session.printer?.jobs.first?.contains(0x1B) == false)
    #expect(session.isInShellMode && !session.isAlternateScreen && session.cursor.isVisible)
  }
}
