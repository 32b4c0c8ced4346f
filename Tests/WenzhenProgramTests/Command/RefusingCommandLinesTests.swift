import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("A command line that cannot be carried out", .tags(.program))
struct RefusingCommandLinesTests {
  struct Refusal: CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let words: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let refusals = [
    Refusal(arguments: ["--foo"], status: 64, words: "没有选项“--foo”，是不是“--for”？请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["--elsewhere"], status: 64, words: "没有选项“--elsewhere”。请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["-z"], status: 64, words: "没有选项“-z”。请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["--guide"], status: 64, words: "选项“--guide”后面缺少内容。请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["--plain=x"], status: 64, words: "选项“--plain”后面不能写“x”。请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["--for", "me"], status: 64, words: "选项“--for”不能是“me”，可用的有：agent、merchant。"),
    Refusal(arguments: ["walk"], status: 64, words: "没有命令“walk”。请用 wenzhen --help 查看用法。"),
    Refusal(arguments: ["walk", "on"], status: 64, words: "没有命令“walk”。请用 wenzhen --help 查看用法。"),
    Refusal(
      arguments: ["summary"], status: 64, words: "要哪一份小结？请写记录号或进度码，或用 --answers 给出回答文件。"),
    Refusal(
      arguments: ["summary", "K7MNP-3RTUW-9XYAC", "--answers", "/nonexistent"], status: 64,
      words: "记录号（或进度码）和 --answers 只能写一个。"),
    Refusal(
      arguments: ["summary", "K7MNP-3RTUW-9XYAC"], status: 66,
      words: "没有记录 K7MNP-3RTUW-9XYAC。请核对记录号，或用 wenzhen cases 查看全部记录。"),
    Refusal(arguments: ["resume", "1235"], status: 65, words: "进度码有一位不对，或相邻两位反了。请四位一组再核对一遍。"),
    Refusal(
      arguments: ["resume", "hello"], status: 64,
      words: "“hello”不是记录号，也不是进度码。记录号有 15 位（不算横线），含字母；进度码只有数字。"),
    Refusal(
      arguments: ["resume"], status: 66,
      words: "没有未完成的记录。请用 wenzhen cases 查看全部记录，或直接输入 wenzhen 开始。"),
    Refusal(
      arguments: ["--plain", "guides"], status: 64,
      words: "选项“--plain”要写在命令“guides”后面。请用 wenzhen guides --help 查看用法。"),
    Refusal(arguments: ["--batch"], status: 64, words: "用 --batch 时还要用 --answers 给出回答文件。"),
    Refusal(
      arguments: ["--generate-completion-script", "csh"], status: 64,
      words: "看不懂这一行命令。请用 wenzhen --help 查看用法。"),
    Refusal(
      arguments: ["--kiosk", "--idle", "35792"], status: 64, words: "选项“--idle”不能是“35792”，可用的有：1 到 1440。"),
    Refusal(
      arguments: ["--kiosk", "--cases-in-all", "1e6"], status: 64,
      words: "选项“--cases-in-all”不能是“1e6”，可用的有：1 到 1000000。"),
    Refusal(
      arguments: ["cases", "--forget-older-than", "99999999999999999999"], status: 64,
      words: "选项“--forget-older-than”不能是“99999999999999999999”，可用的有：1d 到 36500d。"),
    Refusal(
      arguments: ["graph", "--guide", "/nonexistent"], status: 66,
      words: "没有名为“/nonexistent”的指南，也没有这个文件夹。请用 wenzhen guides 查看全部指南。"),
    Refusal(
      arguments: ["summary", "--answers", "/nonexistent"], status: 66, words: "找不到文件“/nonexistent”。请检查路径。"),
    Refusal(
      arguments: ["summary", "--answers", "/tmp"], status: 66, words: "无法读取“/tmp”：这是一个文件夹。"),
    Refusal(
      arguments: ["booklet", "--output", "/nonexistent/a"], status: 73,
      words: "无法写入“/nonexistent/a”：文件夹不存在。请换一个位置。"),
    Refusal(
      arguments: ["booklet", "--output", "/tmp"], status: 73, words: "无法写入“/tmp”：这是一个文件夹。请换一个位置。"),
    Refusal(
      arguments: ["--sessions", "5"], status: 64,
      words: "选项“--sessions”要和 --kiosk 一起用。请加上 --kiosk，或去掉它。"),
    Refusal(
      arguments: ["--plain", "--sessions-per-address", "5"], status: 64,
      words: "选项“--sessions-per-address”要和 --kiosk 一起用。请加上 --kiosk，或去掉它。"),
    Refusal(
      arguments: ["--kiosk", "--sessions", "0"], status: 64, words: "选项“--sessions”不能是“0”，可用的有：1 到 1000000。"),
    Refusal(
      arguments: ["--kiosk", "--state", "/dev/null/x"], status: 71,
      words: "这里现在不能排查，请过一会儿再登录；着急的话，请拨打签约电话 0571-26885188。"),
    Refusal(arguments: ["\u{1B}[31m"], status: 64, words: "没有命令“?[31m”。请用 wenzhen --help 查看用法。"),
  ]

  @Test("gets one line that says what is wrong, and the exit code that fits", arguments: refusals)
  func oneLine(refusal: Refusal) throws {
    let run = try ProgramRun(arguments: refusal.arguments)
    #expect(run.errors == refusal.words + "\n")
    #expect(run.status == refusal.status)
    #expect(run.output == "")
  }

  @Test("says so where files may not be as long")
  func shortFiles() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "a.txt")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "ulimit -f 0; exec \(BuiltProgram.path(of: "wenzhen")) guides > a.txt"]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(words == "无法输出：超过了这里允许的文件大小（ulimit -f）。\n")
    #expect(shell.terminationStatus == 74)
  }

  @Test(
    "names a command that there is not, whatever is asked about it",
    arguments: [
      ["walk", "--help"], ["walk", "-h"], ["walk", "--version"], ["help", "walk"], ["help", "--help", "walk"],
      ["--help", "walk"], ["--version", "walk"], ["--plain", "walk", "--help"], ["--for", "agent", "walk", "-h"],
      ["walk", "--generate-completion-script", "bash"],
    ])
  func unknownCommand(arguments: [String]) throws {
    let run = try ProgramRun(arguments: arguments)
    #expect(run.errors == "没有命令“walk”。请用 wenzhen --help 查看用法。\n")
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test(
    "names the command that was meant, where one is called much alike",
    arguments: [
      (["resum"], "resum", "resume"), (["dcotor", "--help"], "dcotor", "doctor"), (["Guide", "-h"], "Guide", "guides"),
      (["help", "summery"], "summery", "summary"), (["book", "--version"], "book", "booklet"),
      (["hepl"], "hepl", nil), (["hel"], "hel", "help"), (["", "--help"], "", nil),
      ([String(repeating: "s", count: 99), "-h"], String(repeating: "s", count: 99), nil),
    ])
  func similarCommand(arguments: [String], typed: String, meant: String?) throws {
    let run = try ProgramRun(arguments: arguments)
    let question = meant.map { "，是不是“\($0)”？" } ?? "。"
    #expect(run.errors == "没有命令“\(typed)”\(question)请用 wenzhen --help 查看用法。\n")
    #expect(run.status == 64)
  }

  @Test("takes help about one command, and no other word beside it")
  func helpAboutTwo() throws {
    #expect(try ProgramRun("help", "graph").status == 0)
    #expect(try ProgramRun("help", "graph", "check").errors == "不认识“check”。请用 wenzhen --help 查看用法。\n")
    #expect(try ProgramRun("--guide", "walk", "--help").status == 0)
  }

  @Test("is refused in one line where not even the program's name came", arguments: [[], ["--version"], ["cases"]])
  func lost(words: [String]) throws {
    let run = try ProgramRun(arguments: words, through: ["/bin/bash", "-c", "exec -a '' \"$@\"", "bash"])
    #expect(run.status == 71)
    #expect(run.output == "")
    #expect(run.errors == "没有收到命令行，连程序名也没有，为安全起见没有启动。请直接输入 wenzhen 再试。\n")
  }

  @Test("says so when the disk is full")
  func diskFull() throws {
    let run = try ProgramRun(arguments: ["guides"], outputPath: "/dev/full")
    #expect(run.errors == "无法输出：磁盘已满。\n")
    #expect(run.status == 74)
  }

  @Test(
    "says that there is no terminal where its file is named and none is there",
    arguments: [
      (["--batch", "--answers", "/dev/tty"], 66, "无法读取“/dev/tty”：没有对应的终端或设备。"),
      (["booklet", "--output", "/dev/tty"], 73, "无法写入“/dev/tty”：没有对应的终端或设备。请换一个位置。"),
    ])
  func noTerminal(arguments: [String], status: Int32, words: String) throws {
    let run = try ProgramRun(arguments: arguments, through: ["/usr/bin/setsid", "--wait"])
    #expect(run.errors == words + "\n")
    #expect(run.status == status)
    #expect(run.output == "")
  }
}
