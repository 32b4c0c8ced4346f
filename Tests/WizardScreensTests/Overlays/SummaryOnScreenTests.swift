import Testing
import Text

@testable import WizardScreens

@Suite("The summary on the screen")
struct SummaryOnScreenTests {
  private static let summary = (1...60).map { "第 \($0) 行" }.joined(separator: "\n")

  private func reading() throws -> WizardState {
    var state = try Screens.state(keys: "1")
    #expect(state.press("s") == [.composeSummary(columns: 76)])
    state.handle(.composed(summary: Self.summary))
    return state
  }

  @Test("can be read whole, with keys that scroll and turn pages")
  func scrolls() throws {
    var state = try reading()
    #expect(state.frame().text.contains("第 1 行\n"))
    let read = state.readThrough()
    for number in 1...60 { #expect(read.contains("第\(number)行")) }
    state.press(.down, "j", .up, "k", .end, .home)
    #expect(state.frame() == (try reading().frame()))
  }

  @Test("is saved with w under the name that is proposed")
  func saves() throws {
    var state = try reading()
    #expect(state.press("w", .enter) == [.save(path: "排查小结-\(Screens.shownNumber).txt", overwriting: false)])
    #expect(state.handle(.saved(.saved(path: "排查小结.txt"))) == [])
    #expect(state.frame().text.contains("小结已保存到：排查小结.txt"))
  }

  @Test("is saved under no empty name")
  func emptyName() throws {
    var state = try reading()
    #expect(state.press("w", .control("u"), .enter) == [])
    #expect(state.frame().text.contains("文件名不能为空。"))
  }

  @Test("asks before it overwrites a file, and does not by itself")
  func exists() throws {
    var state = try reading()
    state.press("w", .enter)
    #expect(state.handle(.saved(.exists(path: "a.txt"))) == [])
    #expect(state.frame().text.contains("“a.txt”已经存在"))
    var other = state
    #expect(other.press("y") == [.save(path: "a.txt", overwriting: true)])
    #expect(state.press(.enter) == [])
    #expect(state.frame().text.contains("把小结保存成文件"))
  }

  @Test("leaves after overwriting where that was asked for")
  func overwritesAndLeaves() throws {
    var state = try Screens.state(keys: "qs\n")
    state.handle(.saved(.exists(path: "a.txt")))
    #expect(state.press("y") == [.save(path: "a.txt", overwriting: true)])
    #expect(state.handle(.saved(.saved(path: "a.txt"))) == [.leave(.chosen)])
  }

  @Test("says why it could not be written and keeps the name")
  func failed() throws {
    var state = try reading()
    state.press("w", .enter)
    state.handle(.saved(.failed(path: "/没有/a.txt", message: "无法写入“/没有/a.txt”：文件夹不存在。请换一个位置。")))
    let text = state.frame().text
    #expect(text.contains("文件夹不存在"))
    #expect(text.contains("> /没有/a.txt"))
    state.press(.home, .delete, .enter)
    #expect(state.frame().text.contains("> 没有/a.txt"))
  }

  @Test("says the whole path, even where it is long")
  func longPath() throws {
    var state = try reading()
    state.press("w", .enter)
    let path = "/home/" + String(repeating: "shanghu-", count: 10) + "小结.txt"
    state.handle(.saved(.saved(path: path)))
    #expect(state.sight.contains("小结已保存到：" + path))
  }

  @Test("shows a breadcrumb that ends at the summary")
  func breadcrumb() throws {
    let row = try #require(try reading().frame().rows.dropFirst().first)
    #expect(row.last == Span("小结", .current))
  }
}
