import Terminal
import Testing
import TextScreen

@testable import wenzhen

@Suite("What a look at the terminal and the installation means")
struct DiagnosisTests {
  /// A terminal and a store of which nothing is wrong.
  private let sound = DoctorFacts(
    locale: "C.UTF-8", term: "xterm-256color",
    terminal: TerminalFacts(
      entry: "xterm-256color", colors: 256, isLikeXterm: true, size: ScreenSize(columns: 80, rows: 24)),
    probe: TerminalProbe(encoding: .utf8, ambiguousWidth: 1), wantsColor: true, printer: "Office-A4",
    store: .open(path: "/home/a/.local/state/wenzhen", count: 3))
  private let kiosk = KioskFacts(
    user: "help", exists: true, shell: "/bin/sh", canWriteHome: false, ownsState: true, state: "/var/lib/wenzhen",
    settings: [
      "forcecommand": "/usr/local/bin/wenzhen --kiosk", "disableforwarding": "yes", "permittunnel": "no",
      "permituserrc": "no", "maxsessions": "1", "clientaliveinterval": "5",
    ])

  private func text(_ change: (inout DoctorFacts) -> Void) -> String {
    var facts = sound
    change(&facts)
    return Diagnosis(facts).text
  }

  @Test("is a line for each thing that was looked at")
  func whole() {
    #expect(Diagnosis(sound).isSound)
    #expect(
      Diagnosis(sound).text == """
        [好  ] 语言环境：C.UTF-8。
        [好  ] 终端类型：xterm-256color。
        [好  ] 窗口：80×24。
        [好  ] 编码：终端按 UTF-8 显示，与程序一致。
        [好  ] 宽度：“…”占一格。
        [好  ] 颜色：256 种。
        [注意] 剪贴板：这类终端多数可以由程序复制，是否成功程序无法得知。
        [好  ] 打印：这台机器的打印机是“Office-A4”。
        [注意] 打印：也许能由终端转给您手边的打印机，看小结时按 p 试一行就知道。
        [好  ] 记录：/home/a/.local/state/wenzhen，共 3 条。
        [注意] SSH 自助：没有检查。要检查请用 root 运行 wenzhen doctor --kiosk。
        """)
  }

  @Test("says what to do about a terminal with less, and what is wrong with one that cannot be used")
  func terminals() {
    #expect(
      text { $0.terminal = TerminalFacts(entry: nil, colors: 0, isLikeXterm: false, size: nil) }.contains("[不行] 终端类型"))
    #expect(text { $0.term = "xterm-kitty" }.contains("不认识它，按 xterm-256color 使用"))
    #expect(text { $0.term = "a\u{1B}]0;b" }.contains("\u{1B}") == false)
    #expect(text { $0.term = nil }.contains("[不行] 没有设置终端类型"))
    #expect(
      text { $0.probe = TerminalProbe(encoding: .other, ambiguousWidth: nil) }.contains(
        "[注意] 编码：终端不按 UTF-8 显示，问诊会改用 GB18030"))
    #expect(text { $0.probe = TerminalProbe(encoding: nil, ambiguousWidth: nil) }.contains("[注意] 编码"))
    #expect(text { $0.probe = TerminalProbe(encoding: .utf8, ambiguousWidth: 2) }.contains("占两格"))
    #expect(text { $0.wantsColor = false }.contains("NO_COLOR"))
    #expect(text { $0.multiplexer = .screen }.contains("[注意] 剪贴板：隔着 tmux 或 screen"))
    #expect(text { $0.multiplexer = .mosh }.contains("[注意] 剪贴板：这类终端多数可以"))
    for multiplexer in [Multiplexer.tmux, .screen, .mosh] {
      #expect(
        text { $0.multiplexer = multiplexer }.contains(
          "[注意] 打印：中间隔着 \(multiplexer.rawValue)，要打印的内容到不了您手边的打印机。"))
    }
    #expect(text { $0.printer = nil }.contains("[注意] 打印：这台机器没有打印机。"))
    #expect(
      text {
        $0.terminal = TerminalFacts(
          entry: "adm3a", colors: 0, isLikeXterm: false, canBeSentPrinting: false,
          size: ScreenSize(columns: 80, rows: 24))
      }.contains("[注意] 打印：这种终端不能把内容转给您手边的打印机。"))
    #expect(text { $0.locale = "zh_CN.GBK" }.contains("[好  ] 语言环境：zh_CN.GBK。问诊按 GBK 显示"))
    #expect(text { $0.locale = "en_US.ISO-8859-1" }.contains("[注意] 语言环境"))
    #expect(text { $0.store = .failed("打不开。") }.contains("[不行] 打不开。"))
    #expect(text { $0.store = .missing(path: "/x") }.contains("第一次排查时会建在 /x"))
  }

  @Test(
    "goes by what is needed and what is better for the size",
    arguments: [(39, 24, "不行"), (40, 11, "不行"), (40, 12, "注意"), (79, 24, "注意"), (80, 24, "好  ")])
  func sizes(columns: Int, rows: Int, mark: String) {
    let words = text {
      $0.terminal = TerminalFacts(
        entry: "vt100", colors: 0, isLikeXterm: false, size: ScreenSize(columns: columns, rows: rows))
    }
    #expect(words.contains("[\(mark)] 窗口：\(columns)×\(rows)"))
  }

  @Test("finds nothing wrong with an installation that is as it was put in place")
  func installed() {
    let lines = Diagnosis.lines(for: kiosk)
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.verdict == .fine })
  }

  @Test("names each thing that is wrong with an installation, and nothing else")
  func flaws() {
    let changes: [(String, (inout KioskFacts) -> Void)] = [
      ("没有用户 help", { $0.exists = false }), ("shell 是 /bin/bash", { $0.shell = "/bin/bash" }),
      ("能写自己的主目录", { $0.canWriteHome = true }), ("应当只归用户", { $0.ownsState = false }),
      ("没有为用户 help 指定命令", { $0.settings?["forcecommand"] = "none" }),
      ("disableforwarding yes", { $0.settings?["disableforwarding"] = "no" }),
      ("permittunnel no", { $0.settings?["permittunnel"] = "yes" }),
      ("permituserrc no", { $0.settings?["permituserrc"] = "yes" }),
      ("maxsessions 1", { $0.settings?["maxsessions"] = "10" }),
      ("clientaliveinterval 5", { $0.settings?["clientaliveinterval"] = "0" }),
    ]
    for (words, change) in changes {
      var facts = kiosk
      change(&facts)
      let wrong = Diagnosis.lines(for: facts).filter { $0.verdict == .wrong }
      #expect(wrong.count == 1, "\(words)")
      #expect(wrong.first?.words.contains(words) == true, "\(words)")
    }
    var unknown = kiosk
    unknown.settings = nil
    #expect(Diagnosis.lines(for: unknown).contains { $0.verdict == .note && $0.words.contains("root") })
  }
}
