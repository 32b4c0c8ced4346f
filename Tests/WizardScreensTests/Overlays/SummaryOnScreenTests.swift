import Guides
import Testing
import Text
import Wizard

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

  @Test(
    "leads on from the end of a walk, and not back to an answered question",
    arguments: ["q", .escape, .control("c")] as [Key])
  func leadsOn(key: Key) throws {
    var state = try Screens.atTheEnd()
    #expect(state.press(key) == [])
    #expect(state.frame().text.contains("到这里就可以了"))
    var other = state
    #expect(other.press("y") == [.openCase])
    other = state
    #expect(other.press("q") == [.leave(.chosen)])
    for stay: Key in ["n", "x", .escape] {
      other = state
      #expect(other.press(stay) == [.composeSummary(columns: 76)])
      #expect(other.showsSummary)
    }
  }

  @Test("goes back to the last answer with Backspace, and to the question where the walk has not come to its end")
  func goesBack() throws {
    var state = try Screens.atTheEnd()
    state.press(.backspace)
    #expect(state.overlay == nil)
    var open = try reading()
    open.press("q")
    #expect(open.overlay == nil)
  }

  @Test("has the keys that end a call, and is there again behind them")
  func endingKeys() throws {
    let state = try Screens.atTheEnd()
    for (keys, close) in [("n备注", Key.enter), ("i", .escape), ("c", "q"), ("n", .escape)] {
      var state = state
      state.type(keys)
      #expect(!state.showsSummary)
      #expect(state.press(close).last == .composeSummary(columns: 76))
      #expect(state.showsSummary)
    }
    var noted = state
    noted.type("n备注")
    #expect(noted.handle(.key(.enter)) == [.keep, .composeSummary(columns: 76)])
    var new = state
    #expect(new.press("N") == [.openCase])
    new.handle(.opened(Screens.cover))
    #expect(new.overlay == nil && new.session.answers.isEmpty)
  }

  @Test("parks the case, asks what comes next, and is there again")
  func parks() throws {
    var state = try Screens.atTheEnd()
    state.type("h等回电")
    #expect(state.handle(.key(.enter)) == [.keep, .composeSummary(columns: 76)])
    state.handle(.kept(.kept))
    state.handle(.composed(summary: "新的小结"))
    #expect(state.frame().text.contains("要开始新的记录吗？"))
    #expect(state.press("n") == [.composeSummary(columns: 76)])
    #expect(state.showsSummary && state.frame().text.contains("新的小结"))
  }

  @Test("has no keys for agents where a merchant reads it")
  func merchants() throws {
    for isKiosk in [false, true] {
      var state = try Screens.atTheEnd(audience: .merchant, isKiosk: isKiosk)
      state.type("ih")
      #expect(state.showsSummary)
      state.press("q")
      #expect(state.frame().text.contains(" > q  直接离开"))
    }
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
    var state = try Screens.unkept(keys: "qs\n")
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
