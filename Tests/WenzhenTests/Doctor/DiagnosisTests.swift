import CaseStore
import Terminal
import Testing
import Text

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
      "permituserrc": "no", "maxsessions": "1", "clientaliveinterval": "5", "unusedconnectiontimeout": "30",
      "persourcemaxstartups": "8", "logingracetime": "60",
    ], logins: .counted(3), wrongNumbers: WrongNumbers(count: 0, clients: 0, mostFrom: nil, most: 0))

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
    let lost = text { $0.narrowMultiplexer = .tmux }
    #expect(lost.contains("[!!!!] tmux is not in UTF-8, so Chinese is lost. Start it with: tmux -u"))
    #expect(!lost.contains("与程序一致"))
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
    #expect(
      text { $0.openFolder = "/x" }.contains(
        "[不行] 记录：别的用户也能打开文件夹 /x，可以让记录一直存不进去。请运行 chmod 700 /x"))
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
    #expect(lines.count == 7)
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
      ("unusedconnectiontimeout 30", { $0.settings?["unusedconnectiontimeout"] = "none" }),
      ("persourcemaxstartups 8", { $0.settings?["persourcemaxstartups"] = "none" }),
      ("logingracetime 60", { $0.settings?["logingracetime"] = "0" }),
      ("logingracetime 60", { $0.settings?["logingracetime"] = "600" }),
      ("谁都进不来。打不开。请", { $0.logins = .failed("打不开。") }),
    ]
    for (words, change) in changes {
      var facts = kiosk
      change(&facts)
      let wrong = Diagnosis.lines(for: facts).filter { $0.verdict == .wrong }
      #expect(wrong.count == 1, "\(words)")
      #expect(wrong.first?.words.contains(words) == true, "\(words)")
    }
    var asked = kiosk
    asked.wrongNumbers = WrongNumbers(count: 99, clients: 2, mostFrom: "192.0.2.1", most: 98)
    #expect(Diagnosis.lines(for: asked).allSatisfy { $0.verdict == .fine })
    asked.wrongNumbers = WrongNumbers(count: 100, clients: 2, mostFrom: "", most: 98)
    let line = Diagnosis.lines(for: asked).last
    #expect(line?.verdict == .note)
    #expect(line?.words == "SSH 自助：最近一小时输错记录号 100 次，来自 2 个地址，最多的是 不明的地址，98 次。")
    asked.wrongNumbers = nil
    #expect(Diagnosis.lines(for: asked).count == 6)
    var unknown = kiosk
    unknown.settings = nil
    #expect(Diagnosis.lines(for: unknown).contains { $0.verdict == .note && $0.words.contains("root") })
  }

  /// The lines for an installation that a change makes another one.
  private func lines(_ change: (inout KioskFacts) -> Void) -> [Diagnosis.Line] {
    var facts = kiosk
    change(&facts)
    return Diagnosis.lines(for: facts)
  }

  @Test("says what root has set where the program is the shell, and which of sshd's options are in vain")
  func options() {
    let program = "/usr/local/bin/wenzhen"
    let set = lines { ($0.shell, $0.options) = (program, .set(["--idle", "30"])) }
    #expect(set.allSatisfy { $0.verdict == .fine })
    #expect(set.contains { $0.words == "SSH 自助：/etc/wenzhen/kiosk 里的设置是 --idle 30。" })
    let vain = lines {
      ($0.shell, $0.options) = (program, .set([]))
      $0.settings?["forcecommand"] = "\(program) --kiosk --idle 5"
    }
    #expect(
      vain.filter { $0.verdict == .wrong }.map(\.words) == [
        "SSH 自助：shell 是程序自己，sshd 的 \(program) --kiosk --idle 5 里 --kiosk 后面的选项不起作用。请写到 /etc/wenzhen/kiosk。"
      ])
    #expect(
      lines { ($0.shell, $0.options) = (program, .flawed("x")) }.filter { $0.verdict == .wrong }.map(\.words) == ["x"])
  }

  @Test("says who could exchange the shell for another one")
  func shells() {
    let listed = lines { ($0.shell, $0.isShellListed) = ("/usr/local/bin/wenzhen", true) }
    #expect(listed.filter { $0.verdict == .wrong }.map(\.words).first?.contains("请用 remove-shell") == true)
    let open = lines { $0.hasEmptyPassword = true }
    #expect(open.filter { $0.verdict == .wrong }.map(\.words).first?.contains("没有密码，shell 却是 /bin/sh") == true)
    #expect(
      lines { ($0.shell, $0.hasEmptyPassword) = ("/usr/local/bin/wenzhen", true) }.allSatisfy { $0.verdict == .fine })
  }

  @Test("looks at the folder in which sshd locks a user up")
  func chroot() {
    let line = { (chroot: KioskFacts.Chroot) in
      self.lines { $0.chroot = chroot }.first { $0.words.contains("/srv/k") }
    }
    #expect(
      line(.init(folder: "/srv/k")) == .init(verdict: .fine, words: "SSH 自助：用户关在 /srv/k 里（ChrootDirectory），程序在那里能运行。"))
    #expect(line(.init(folder: "/srv/k", complaint: "no such file"))?.words.contains("不能运行：no such file。") == true)
    #expect(line(.init(folder: "/srv/k", complaint: ""))?.words.contains("不能运行：没有回应。") == true)
    let bare = line(.init(folder: "/srv/k", describesTerminals: false, hasLocale: false))
    #expect(bare?.verdict == .wrong)
    #expect(bare?.words.contains("缺 terminfo（终端资料）、C.utf8（语言环境）") == true)
  }

  @Test("finds that folder as sshd does")
  func chrootPattern() {
    let folder = { ChrootInspection(of: "help", home: "/home/help", settings: ["chrootdirectory": $0])?.folder }
    #expect(folder("/srv/%u%%/%h/") == "/srv/help%//home/help")
    #expect(folder("none") == nil)
  }
}
