import Foundation
import TestSupport
import Testing

@Suite("The figures of the desk", .tags(.program))
struct StatsCommandTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  /// Walks the shipped guide line by line, which keeps a case.
  private func walk(_ input: String, _ arguments: String...) throws {
    #expect(try ProgramRun(arguments: ["--plain"] + arguments, input: input, state: state).status == 0)
  }

  private func stats(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments: ["stats"] + arguments, state: state)
  }

  @Test("say that nothing is kept yet")
  func nothing() throws {
    let run = try stats()
    #expect(run.output == "记录统计\n========\n还没有记录，没有什么可统计。\n")
    #expect(run.status == 0)
  }

  @Test("tell of cases that were walked, how they ended, what was found and what was changed")
  func walked() throws {
    try walk("1\n")
    try walk("1\n1\nb\n2\ny\n")
    try walk("2\n\n")
    try walk("1\n1\n1\n", "--guide", Fixtures.lamp)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(stats("--format", "json").output.utf8)) as? [String: Any])
    let guides = try #require(object["guides"] as? [[String: Any]])
    #expect(object["cases"] as? Int == 4)
    #expect(guides.map { $0["guide"] as? String } == ["illegal-partner-exterface", "lamp"])
    #expect(numbers(in: guides[0], "statuses", "status", "cases").hasPrefix("open 2, waiting 0, solved 0, otherCode 1"))
    #expect(numbers(in: guides[0], "steps", "name", "answers") == "错误代码 3, 出现情况 1")
    #expect(numbers(in: guides[0], "changes", "name", "changes") == "出现情况 1")
    #expect(numbers(in: guides[1], "causes", "name", "cases") == "unplugged 1")
    #expect(guides[1]["title"] == nil)
  }

  @Test("reach back to the day asked for")
  func since() throws {
    try walk("1\n")
    #expect(try stats("--since", "2020-01-01").output.contains("范围：2020年1月1日（周三）以来有改动的记录\n记录：1 条"))
    #expect(try stats("--since", "9999-12-31").output.contains("9999年12月31日（周五）以来没有记录。"))
  }

  @Test(
    "refuse a day that is none", arguments: ["2026-02-30", "2026-1-1", "yesterday", "", "9223372036854775807-01-01"])
  func noDay(day: String) throws {
    let run = try stats("--since", day)
    #expect(run.errors == "选项“--since”不能是“\(day)”。请用 wenzhen --help 查看用法。\n")
    #expect(run.status == 64)
  }

  @Test("are written to a file as one page, which no other takes the place of")
  func file() throws {
    try walk("1\n")
    let page = "\(state.path)/stats.html"
    #expect(try stats("--format", "html", "--output", page).output == "")
    let html = try state.text(of: "stats.html")
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<svg"))
    #expect(try stats("--output", page).status == 73)
    #expect(try stats("--output", page, "--force").status == 0)
    #expect(try state.text(of: "stats.html") == html)
    #expect(try stats("--output", page, "--force", "--format", "text").status == 0)
    #expect(try state.text(of: "stats.html").hasPrefix("记录统计\n"))
  }

  @Test("hold nothing of the merchant")
  func nothingPrivate() throws {
    try walk("i\n乐度网络科技\n2088123412345678\nshop.example\n13800138000\nTK-42\nn 老板姓张\n1\n")
    #expect(try ProgramRun("cases", "--find", "2088123412345678", state: state).output.contains("乐*****"))
    for format in ["text", "json", "html", "markdown"] {
      let output = try stats("--format", format).output
      #expect(output.contains("错误代码"))
      for word in ["乐度", "2088", "shop.example", "1380013", "TK-42", "张"] {
        #expect(!output.contains(word), "\(format): \(word)")
      }
    }
  }

  private func numbers(in guide: [String: Any], _ list: String, _ name: String, _ number: String) -> String {
    let entries = guide[list] as? [[String: Any]] ?? []
    return entries.map { "\($0[name] ?? "") \($0[number] ?? "")" }.joined(separator: ", ")
  }
}
