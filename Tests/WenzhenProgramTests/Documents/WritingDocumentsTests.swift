import Foundation
import Terminal
import TestSupport
import Testing
import Text

@Suite("Writing a document to a file", .tags(.program))
struct WritingDocumentsTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("dark: other\n", to: "answers.yaml")
  }

  private func summary(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      arguments: ["summary", "--guide", Fixtures.lamp, "--answers", "answers.yaml"] + arguments, in: folder)
  }

  @Test("leaves the whole document and nothing else")
  func whole() throws {
    let printed = try summary()
    let run = try summary("--output", "summary.txt")
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(try folder.text(of: "summary.txt") == printed.output)
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("gives every format", arguments: ["text", "markdown", "html", "json"])
  func formats(format: String) throws {
    let run = try summary("--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains("LAMP"))
  }

  @Test("never takes the place of a file that is there, and says so")
  func keepsFiles() throws {
    try folder.write("kept", to: "summary.txt")
    let run = try summary("--output", "summary.txt")
    #expect(run.errors == "“summary.txt”已经存在，没有写入。请换一个文件名，或加 --force 覆盖它。\n")
    #expect(run.status == 73)
    #expect(try folder.text(of: "summary.txt") == "kept")
    #expect(try folder.names == ["answers.yaml", "summary.txt"])
  }

  @Test("takes it with --force")
  func force() throws {
    try folder.write("old", to: "summary.txt")
    #expect(try summary("--output", "summary.txt", "--force").status == 0)
    #expect(try folder.text(of: "summary.txt").contains("LAMP"))
  }

  @Test(
    "follows no symbolic link, with --force or without, whatever it leads to",
    arguments: ["old.txt", "nothing", "/dev/null"])
  func links(destination: String) throws {
    try folder.write("old", to: "old.txt")
    try folder.link("link.txt", to: destination)
    for force in [[], ["--force"]] {
      let run = try ProgramRun(
        arguments: ["summary", "--guide", Fixtures.lamp, "--answers", "answers.yaml", "--output", "link.txt"] + force,
        in: folder)
      #expect(
        run.errors
          == "“link.txt”是一个链接，没有写入，以免写到别处。请写出真正的文件名；要显示在屏幕上，请用 --output -。\n")
      #expect(run.status == 73)
    }
    #expect(try folder.text(of: "old.txt") == "old")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.txt") == destination)
    #expect(try folder.names == ["answers.yaml", "link.txt", "old.txt"])
  }

  @Test("takes the format from the file's name where nobody names one")
  func namedFormat() throws {
    for (name, format) in [("a.html", "html"), ("b.MD", "markdown"), ("c.json", "json"), ("d", "text")] {
      #expect(try summary("--output", name).status == 0)
      #expect(try folder.text(of: name) == summary("--format", format).output)
    }
    let run = try summary("--output", "f.pdf")
    #expect(run.errors == "“f.pdf”存不成这种格式。请让文件名以 .html 结尾，再用浏览器打印成 PDF。\n")
    #expect(run.status == 64)
    #expect(try summary("--output", "e.html", "--format", "text").status == 0)
    #expect(try folder.text(of: "e.html") == summary().output)
  }

  @Test("sets it on sheets and on till rolls, and only as text")
  func paper() throws {
    let sheet = try summary("--paper", "a4").output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(sheet.count == 61)
    #expect(sheet.contains { $0.contains("第 1 页，共 1 页") })
    #expect(try summary("--paper", "58mm").output != summary("--paper", "80mm").output)
    let run = try summary("--paper", "a4", "--format", "html")
    #expect(run.errors == "选项“--paper”不能用于 html 格式。请去掉它，或换一种格式。\n")
    #expect(run.status == 64)
    #expect(try summary("--paper", "a5").errors == "选项“--paper”不能是“a5”，可用的有：a4、58mm、80mm。\n")
    #expect(try summary("--paper", "A4").output.contains("第 1 页，共 1 页"))
    #expect(try summary("--paper", "a4", "--output", "a.html").status == 64)
    let booklet = try ProgramRun("booklet", "--guide", Fixtures.lamp, "--paper", "80mm")
    #expect(booklet.errors == "选项“--paper”不能是“80mm”，可用的有：a4。\n")
    #expect(try ProgramRun("booklet", "--guide", Fixtures.lamp, "--paper", "a4").output.contains("\u{C}"))
  }

  @Test("writes it in another encoding, character by character", arguments: ["GB18030", "gbk"])
  func encoding(name: String) throws {
    #expect(try summary("--output", "a.txt", "--encoding", name).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/a.txt"))
    #expect(TextEncoding(name: name)?.text(of: Array(bytes)) == (try summary().output))
    #expect(bytes != Data(try summary().output.utf8))
    #expect(try summary("--format", "html", "--encoding", name).errors.contains("--encoding"))
  }

  @Test("fills a template with it, and says where one is wrong")
  func template() throws {
    try folder.write("{{verdict.text}}\n", to: "own.mustache")
    let first = try summary().output.split(separator: "\n")[0]
    #expect(try summary("--template", "own.mustache").output.hasPrefix(first.prefix(20)))
    try folder.write("{{#walk}}\n{{nam}}{{/walk}}\n", to: "own.mustache")
    let run = try summary("--template", "own.mustache")
    #expect(
      run.errors
        == "own.mustache:2:1: 这里没有叫“nam”的内容，可用的有：answers, choiceIDs, isDerived, kind, name, place, section, sectionTitle, text, value。\n"
    )
    #expect(run.status == 65)
    #expect(try summary("--template", "own.mustache", "--paper", "a4").status == 64)
    #expect(try summary("--template", "own.mustache", "--format", "json").status == 64)
    #expect(try summary("--template", "none").errors == "找不到文件“none”。请检查路径。\n")
  }

  @Test(
    "gives a printer UTF-8 by the line of the manual and the READMEs, whatever the locale",
    arguments: ["README.md", "README.zh-Hans.md", "Resources/man/wenzhen.1"])
  func printer(document: String) throws {
    let text = try String(contentsOf: Fixtures.package.appending(path: document), encoding: .utf8)
    let line = try #require(text.firstMatch(of: /wenzhen summary \S+ (.*) \| lp\b/)).output.1
    let run = try ProgramRun(
      arguments: ["summary", "--guide", Fixtures.lamp, "--answers", "answers.yaml"]
        + line.split(separator: " ").map(String.init), in: folder, environment: ["LANG": "zh_CN.GB18030"])
    #expect(run.output.contains("第 1 页，共 1 页"))
  }

  @Test("pours it into a device without touching the device's name")
  func device() throws {
    #expect(try summary("--output", "/dev/null").status == 0)
    #expect(try summary("--output", "/dev/full").errors == "无法写入“/dev/full”：磁盘已满。请换一个位置。\n")
  }

  @Test("does not wait where nobody reads from a pipe, and says so")
  func unreadPipe() throws {
    try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let run = try summary("--output", "pipe")
    #expect(run.errors == "无法写入“pipe”：另一头没有程序在读。请换一个位置。\n")
    #expect(run.status == 73)
  }

  @Test("pours it into a pipe that somebody reads from, more than a pipe holds")
  func readPipe() throws {
    try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    // So that there is a reader from the beginning.
    let holder = open("\(folder.path)/pipe", O_RDONLY | O_NONBLOCK)
    defer { close(holder) }
    let reader = Process()
    reader.executableURL = URL(filePath: "/bin/sh")
    reader.arguments = ["-c", "cat '\(folder.path)/pipe' > '\(folder.path)/read.html'"]
    try reader.run()
    defer { if reader.isRunning { reader.terminate() } }
    let run = try ProgramRun(arguments: ["booklet", "--format", "html", "--output", "pipe"], in: folder)
    try #require(run.status == 0)
    reader.waitUntilExit()
    let text = try folder.text(of: "read.html")
    #expect(text.utf8.count > 1 << 16)
    #expect(text == (try ProgramRun("booklet", "--format", "html").output))
  }
}
