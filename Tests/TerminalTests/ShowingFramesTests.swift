import PseudoTerminal
import TestSupport
import Testing

@Suite("Showing frames in a real terminal", .tags(.program), .notInCheck)
struct ShowingFramesTests {
  @Test("shows Chinese in the alternate screen, with the cursor on the selection")
  func firstScreen() throws {
    let session = try startScreenEcho()
    #expect(
      session.screen == """
        问诊  ILLEGAL_PARTNER_EXTERFACE

        第二步：查询签约的合同的服务类型 话术

         > 1  担保交易（支付宝中介担保交易）
           2  即时到账
           3  双功能（担保/即时）
           4  批量付款到支付宝账号
           5  不确定

        输入 -
        80×24
        款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款款
        """)
    #expect(session.isAlternateScreen)
    #expect(session.cursor == ScreenCursor(column: 1, row: 4, isVisible: true))
    #expect(!session.isInShellMode)
    #expect(session.bells == 0)
    // Only what xterm does with its window's title is unknown to the emulator.
    #expect(session.unknownSequences == ["CSI 22;0;0t"])
  }

  @Test("shows what a text is for, in colour and without")
  func styles() throws {
    let colored = try startScreenEcho()
    let plain = try startScreenEcho(settings: ["NO_COLOR": "1"])
    for session in [colored, plain] {
      #expect(session.cell(column: 0, row: 0).isReversed)
      #expect(session.cell(column: 3, row: 4).isReversed)
      #expect(!session.cell(column: 3, row: 5).isReversed)
      #expect(session.cell(column: 0, row: 2).isBold)
    }
    #expect(!colored.cell(column: 33, row: 2).isBold && plain.cell(column: 33, row: 2).isBold)
    #expect(colored.cell(column: 33, row: 2).foreground == 5)
    #expect(plain.cell(column: 33, row: 2).foreground == nil)
  }

  @Test("uses no colour and nothing faint where high contrast is wanted, and no colour where there is to be none")
  func themes() throws {
    let strong = try startScreenEcho(settings: ["THEME": "high-contrast"])
    let mono = try startScreenEcho(settings: ["THEME": "mono"])
    for session in [strong, mono] {
      #expect(!session.outputText.contains("\u{1B}[35m") && !session.outputText.contains("38;5;"))
      #expect(session.cell(column: 0, row: 0).isReversed && session.cell(column: 3, row: 4).isReversed)
    }
    // "dim" is in neither of the emulator's cells; in the bytes it is.
    #expect(!strong.outputText.contains("\u{1B}[0;2m") && mono.outputText.contains("\u{1B}[0;2m"))
    #expect(strong.cell(column: 33, row: 2).isUnderlined)
  }

  @Test("leaves the last column empty")
  func lastColumn() throws {
    for columns in [80, 81, 82] {
      let session = try startScreenEcho(columns: columns)
      #expect((0..<24).allSatisfy { session.cell(column: columns - 1, row: $0).text == " " })
      #expect(session.lines[12] == String(repeating: "款", count: (columns - 1) / 2))
    }
  }

  @Test("sends rows that changed, and no others")
  func changedRows() throws {
    let session = try startScreenEcho()
    _ = try session.outputText(after: "\u{1B}[B", showing: "down")
    let sent = try session.outputText(after: "\u{1B}[B", showing: " > 3")
    #expect(sent.contains("2  即时到账"))
    #expect(sent.contains("3  双功能"))
    for unchanged in ["问诊", "第二步", "1  担保", "4  批量", "输入", "80×24", "款款"] {
      #expect(!sent.contains(unchanged))
    }
    #expect(!sent.contains("\u{1B}[2J"))
  }

  @Test("gets a row right in which half a hanzi is overwritten")
  func overwrittenHalves() throws {
    let session = try startScreenEcho()
    for pasted in ["款款款款款款", "a款款款款", "款", "ab款cd款款", "款款款款款款款款款", "a", "款a款"] {
      let sent = try session.outputText(
        after: "\u{1B}[200~\(pasted)\u{1B}[201~", showing: "paste(\"\(pasted)\")")
      #expect(sent.contains("输入"), "a row that changed is sent whole")
      #expect(session.lines[10] == "输入 paste(\"\(pasted)\")")
    }
  }

  @Test("draws everything again when asked to, after something else has written on the screen")
  func redraw() throws {
    let session = try startScreenEcho()
    let countBefore = session.output.count
    session.send("\u{C}")
    try session.wait(for: "everything again") { session in
      let sent = String(decoding: session.output[countBefore...], as: UTF8.self)
      return ["问诊", "第二步", "1  担保", "5  不确定", "输入", "80×24", "款款"].allSatisfy { sent.contains($0) }
    }
  }

  @Test(
    "looks after a change of size as if it had been started with it",
    arguments: [(100, 30), (60, 20), (500, 300), (31, 13), (81, 24)])
  func resize(columns: Int, rows: Int) throws {
    let session = try startScreenEcho()
    let fresh = try startScreenEcho(columns: columns, rows: rows)
    try fresh.waitUntilQuiet(for: PseudoTerminalSession.sanitizer.isEmpty ? .milliseconds(400) : .seconds(8))
    session.resize(columns: columns, rows: rows)
    try session.wait(for: "the screen of a fresh start") { $0.screen == fresh.screen && $0.cursor == fresh.cursor }
  }

  @Test("comes back whole from a size of one cell")
  func oneCell() throws {
    let session = try startScreenEcho()
    let before = session.screen
    session.resize(columns: 1, rows: 1)
    session.resize(columns: 80, rows: 24)
    try session.wait(for: "the screen as before") { $0.screen == before }
    session.resize(columns: 1, rows: 1)
    try session.waitUntilQuiet()
    session.resize(columns: 80, rows: 24)
    try session.wait(for: "the screen as before") { $0.screen == before }
  }

  @Test("comes back from a plain page by itself where nobody presses a key, whatever else comes")
  func forgottenPage() throws {
    let session = try startScreenEcho(settings: ["PATIENCE": "400"])
    session.send("S")
    try session.wait(for: "the page", quiet: .zero) { $0.outputText.contains("没有框的文字") }
    session.resize(columns: 100, rows: 30)
    try session.wait(for: "100×30")
    #expect(session.isAlternateScreen && session.screen.contains("第二步"))
  }

  @Test("reads keys and pastes that a terminal sends")
  func inputs() throws {
    let session = try startScreenEcho()
    for (sent, shown) in [
      ("中", "character(\"中\")"), ("\u{1B}OB", "Key.down"), ("\u{1B}", "Key.escape"), ("\u{3}", "control(\"c\")"),
      ("\u{1C}", "control(\"\\\\\")"), ("\u{13}", "control(\"s\")"), ("\u{1B}[200~甲\r乙\u{1B}[201~", "paste(\"甲 乙\")"),
    ] {
      session.send(sent)
      try session.wait(for: shown)
    }
  }
}
