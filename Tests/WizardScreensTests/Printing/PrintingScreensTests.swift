import GuideContent
import Guides
import Testing
import Text

@testable import WizardScreens

@Suite("Printing the summary")
struct PrintingScreensTests {
  private static let own = PrinterAccess.possible

  /// A summary that is being read, after `p` found these ways to print.
  private func asking(
    _ ways: PrintingWays, size: ScreenSize = Screens.usual, audience: Audience = .agent, isKiosk: Bool = false
  ) throws -> WizardState {
    let summary = (1...60).map { "第 \($0) 行" }.joined(separator: "\n")
    var state = try Screens.state(keys: "1s", audience: audience, size: size, summary: summary, isKiosk: isKiosk)
    state.press(.pageDown)
    #expect(state.press("p") == [.findPrinters])
    state.handle(.printingWays(ways))
    return state
  }

  /// A summary of which a test line was sent to the user's own printer.
  private func questioned(size: ScreenSize = Screens.usual) throws -> (state: WizardState, printout: Printout) {
    var state = try asking(PrintingWays(here: nil, own: Self.own), size: size)
    guard case .printThroughTerminal(let printout) = state.press("1").last else { throw Missing() }
    #expect(state.handle(.printed(.sent, of: printout)) == [])
    return (state, printout)
  }

  private struct Missing: Error {}

  /// The screen between the breadcrumb and the message, without blank rows at its end.
  private func body(_ state: WizardState) -> String {
    var rows = Array(state.pageRows.dropFirst(FrameComposer.rowsAbove).dropLast(FrameComposer.rowsBelow))
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  @Test("is offered in the key line of the summary, and nowhere else")
  func keyLine() throws {
    #expect(try Screens.state(keys: "1s").frame().text.contains("p 打印"))
    #expect(try Screens.state(keys: "1s", audience: .merchant, isKiosk: true).frame().text.contains("p 打印"))
    for keys in ["1c", "1w", "?"] {
      var state = try Screens.state(keys: keys)
      #expect(state.pageRows.last?.contains("p 打印") == false)
      #expect(state.press("p") == [])
    }
  }

  @Test("asks where to, with the printer's name, and prints nothing before that")
  func ways() throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: Self.own))
    #expect(
      body(state) == """
           打印小结

           要送到哪台打印机？
           您手边的打印机由终端转交，不一定都行，所以先打一行试试，用一张纸。

         > 1  这台机器的打印机“Office-A4”
           2  您手边的打印机（先打一行试试）
           n  不打印，回到小结
        """)
    #expect(state.press("1") == [.show, .printHere(printer: "Office-A4"), .dropKeys])
  }

  @Test("asks too where there is only this machine's printer, and says why")
  func onlyHere() throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: .swallowed(by: .tmux)))
    #expect(
      body(state) == """
           打印小结

           要用这台机器的打印机吗？
           您手边的打印机用不了：中间隔着 tmux，要打印的内容到它那里就没了。请不经过
           tmux，直接登录后再打印。

         > 1  这台机器的打印机“Office-A4”
           n  不打印，回到小结
        """)
    #expect(state.press("2") == [])
    #expect(state.press(.enter) == [.show, .printHere(printer: "Office-A4"), .dropKeys])
  }

  @Test("asks too where there is only the user's own printer, and says why")
  func onlyOwn() throws {
    var state = try asking(PrintingWays(here: nil, own: Self.own))
    #expect(
      body(state) == """
           打印小结

           这台机器没有打印机。要试试您手边的打印机吗？先打一行，用一张纸。

         > 1  您手边的打印机（先打一行试试）
           n  不打印，回到小结
        """)
    #expect(state.press("2") == [])
    guard case .printThroughTerminal(let printout) = state.press(.enter).last else { throw Missing() }
    #expect(printout.content == .testLine)
  }

  @Test("says what it waits for, and offers no key meanwhile", arguments: [Screens.usual, Screens.smallest])
  func waiting(size: ScreenSize) throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: .none), size: size)
    var searching = state
    #expect(state.press("1") == [.show, .printHere(printer: "Office-A4"), .dropKeys])
    #expect(state.readThrough().tells("正在交给打印机“Office-A4”，请稍等……"))
    #expect(!state.frame().text.contains("Esc"))
    #expect(searching.handle(.searchNeeded) == [.show, .searchPrinters, .dropKeys])
    #expect(searching.readThrough().tells("正在查找打印机，请稍等……"))
    #expect(!searching.frame().text.contains("Esc"))
    #expect(state.handle(.handed(.accepted(printer: "Office-A4", request: ""))) == [state.composeSummary])
    #expect(state.showsSummary)
  }

  @Test("says why it is impossible, and what to do instead", arguments: [Multiplexer.tmux, .screen, .mosh, nil])
  func impossible(multiplexer: Multiplexer?) throws {
    let own = multiplexer.map { PrinterAccess.swallowed(by: $0) } ?? .none
    var state = try asking(PrintingWays(here: nil, own: own))
    #expect(state.sight.tells("这里打印不了"))
    #expect(state.sight.tells("这台机器没有打印机。"))
    #expect(state.sight.tells(multiplexer.map { "中间隔着 \($0.rawValue)" } ?? "这种终端不能转交"))
    #expect(state.sight.tells("按 w 保存成文件，按 y 复制，或按 t 看纯文本"))
    #expect(state.press(.enter) == [.composeSummary(columns: 76)])
    #expect(state.showsSummary)
  }

  @Test("offers nothing of this machine, and speaks of none of it, at the far end of a line")
  func kiosk() throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: Self.own), audience: .merchant, isKiosk: true)
    #expect(!state.sight.tells("这台机器"))
    #expect(state.sight.tells("要试试您手边的打印机吗？先打一行，用一张纸。"))
    #expect(state.press("2") == [])
    #expect(state.press("1").count == 2)
    let impossible = try asking(PrintingWays(here: nil, own: .none), audience: .merchant, isKiosk: true)
    #expect(!impossible.sight.tells("文件") && !impossible.sight.tells("这台机器"))
    #expect(impossible.sight.tells("按 y 复制，或按 t 看纯文本，再在自己的电脑上打印"))
  }

  @Test("returns to where the summary was read, whatever way it is left", arguments: [Key.escape, "n", .backspace])
  func back(key: Key) throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: Self.own))
    #expect(state.press(key) == [.composeSummary(columns: 76)])
    let summary = (1...60).map { "第 \($0) 行" }.joined(separator: "\n")
    state.handle(.composed(summary: summary))
    var read = try Screens.state(keys: "1s", summary: summary)
    read.press(.pageDown)
    #expect(state.frame() == read.frame())
  }

  @Test("says who has taken the summary, and never that it was printed")
  func handedOver() throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: .none))
    state.press("1")
    #expect(
      state.handle(.handed(.accepted(printer: "Office-A4", request: "Office-A4-12")))
        == [.composeSummary(columns: 76)])
    #expect(state.frame().text.contains("已交给打印机“Office-A4”，任务号 Office-A4-12，请到打印机那里取。"))
    #expect(!state.frame().text.contains("已打印"))
    #expect(state.handle(.handed(.accepted(printer: "x", request: ""))) == [.composeSummary(columns: 76)])
    #expect(state.frame().text.contains("已交给打印机“x”，请到打印机那里取。"))
  }

  @Test("says why the summary was not taken, and still shows it")
  func refused() throws {
    var state = try asking(PrintingWays(here: "Office-A4", own: .none))
    state.press("1")
    #expect(state.handle(.handed(.refused(message: "打印机“Office-A4”没有接受：x。"))) == [.composeSummary(columns: 76)])
    #expect(state.showsSummary)
    #expect(state.frame().text.contains("没有接受：x。"))
  }

  @Test("says before each text that it is sent, and how to stop it")
  func sending() throws {
    var state = try asking(PrintingWays(here: nil, own: Self.own))
    guard case .printThroughTerminal(let printout) = state.press("1").last else { throw Missing() }
    #expect(body(state) == "   正在打印\n\n   正在送一行测试，请稍等。这时屏幕不动。")
    #expect(
      state.handle(.timed(printout.whole, seconds: 3)) == [.show, .printThroughTerminal(printout.whole)])
    #expect(body(state) == "   正在打印\n\n   正在送出小结，大约要 3 秒。这时屏幕不动，要停请按 Esc。")
    #expect(state.frame().text.hasSuffix(" Esc 停止"))
  }

  @Test("asks after the test line what has come out of the printer")
  func question() throws {
    let (state, _) = try questioned()
    #expect(
      body(state) == """
           打印出来了吗？

           刚才送了这一行，打印机慢的话请等一会儿：
           问诊打印测试（UTF-8）：这一行看得清吗？ABC 0123456789

         > y  看得清，打印整份小结
           g  打出来是乱码，换 GB18030 再试
           n  没有打出来，或字到了屏幕上
        """)
  }

  @Test("prints everything in the encoding in which the line was readable")
  func readable() throws {
    var (state, printout) = try questioned()
    #expect(state.press("y") == [.timePrinting(printout.whole)])
    #expect(printout.whole.content == .summary && printout.whole.encoding == .utf8)
    #expect(state.handle(.printed(.sent, of: printout.whole)) == [.composeSummary(columns: 76)])
    #expect(state.showsSummary)
    #expect(state.frame().text.contains("小结已全部送出，请看看纸上是否完整。"))
  }

  @Test("tries one encoding after the other where the line was not readable, and prints in the last")
  func garbled() throws {
    var (state, printout) = try questioned()
    for encoding in [TextEncoding.gb18030, .utf8, .gb18030] {
      guard case .printThroughTerminal(let next) = state.press("g").last else { throw Missing() }
      #expect(next.encoding == encoding && next.content == .testLine)
      #expect(state.handle(.printed(.sent, of: next)) == [])
      #expect(state.sight.tells("问诊打印测试（\(encoding.rawValue)）"))
      #expect(state.sight.tells("几种编码都是乱码的话，这个终端转交不了汉字，请按 n。"))
      printout = next
    }
    #expect(state.press("y") == [.timePrinting(printout.whole)])
    #expect(printout.whole.encoding == .gb18030)
  }

  @Test("says that nothing is lost where nothing came out, and what to do")
  func nothing() throws {
    var (state, _) = try questioned()
    #expect(state.press("n") == [])
    #expect(
      body(state) == """
           这个终端转交不了

           小结没有丢。
           如果用的是 PuTTY：在会话设置的“终端”（Terminal）一页，给“远程打印”
           （Remote-controlled printing）选一台打印机，再按 p 试一次。
           可以改用：回到小结按 w 保存成文件，按 y 复制，或按 t 看纯文本，再从别处打
           印。

         > n  回到小结
        """)
    #expect(state.press("n") == [.composeSummary(columns: 76)])
    #expect(state.showsSummary)
  }

  @Test("says that paper may hold only a part, where it was stopped or the printer took nothing")
  func unfinished() throws {
    for (outcome, words) in [
      (PrintingEnd.stopped, "纸上可能只有一部分"), (.gone, "纸上可能只有一部分"), (.stalled, "打印机太久没有收下内容"),
    ] {
      var (state, printout) = try questioned()
      state.press("y")
      #expect(state.handle(.printed(outcome, of: printout.whole)) == [.composeSummary(columns: 76)])
      #expect(state.showsSummary)
      #expect(state.sight.tells(words))
    }
  }

  @Test(
    "has every question and every answer in sight on each screen",
    arguments: [Screens.usual, Screens.narrow, Screens.wide, Screens.smallest])
  func sizes(size: ScreenSize) throws {
    let ways = try asking(PrintingWays(here: "Office-A4", own: Self.own), size: size)
    for words in ["1  这台机器的打印机“Office-A4”", "2  您手边的打印机", "n  不打印"] { #expect(ways.sight.tells(words)) }
    #expect(ways.readThrough().tells("先打一行试试，用一张纸"))
    let own = try asking(PrintingWays(here: nil, own: Self.own), size: size)
    for words in ["这台机器没有打印机。", "用一张纸。", "1  您手边的打印机", "n  不打印"] { #expect(own.sight.tells(words)) }
    let here = try asking(PrintingWays(here: "Office-A4", own: .swallowed(by: .tmux)), size: size)
    for words in ["要用这台机器", "1  这台机器的打印机", "n  不打印"] { #expect(here.sight.tells(words)) }
    let (question, _) = try questioned(size: size)
    for words in ["y  看得清", "g  打出来是乱码，换 GB18030 再试", "n  没有打出来"] { #expect(question.sight.tells(words)) }
    #expect(question.readThrough().tells("ABC 0123456789"))
  }

  @Test("keeps the highlighted answer in sight where a printer's name takes the whole screen")
  func longName() throws {
    var state = try asking(
      PrintingWays(here: String(repeating: "Office-", count: 40), own: Self.own), size: Screens.smallest)
    for words in ["1  这台机器", "2  您手边的打印机", "n  不打印"] {
      #expect(state.sight.tells(words))
      state.press(.down)
    }
  }
}
