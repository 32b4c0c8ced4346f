import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Reading on with the keys that every keyboard has")
struct ReadingOnTests {
  /// Keys that lead to a finding which is longer than the usual screen.
  private static let long = "1121\n142"

  @Test(
    "reaches the end of every page with the arrow down alone, and answers nothing",
    arguments: [View(Screens.usual, .agent), View(Screens.smallest, .merchant, ambiguous: 2)])
  func everyPage(view: View) throws {
    for situation in try Situations.ofEachPlace() {
      let state = try view.state(of: situation)
      let read = state.readThrough(down: .down)
      for section in state.page.sections {
        let isThere = [section.text, section.alternative].compactMap(\.self).contains(where: read.tells)
        #expect(isThere, "\(situation): \(section.text)")
      }
      var walked = state
      for _ in 0..<300 { walked.press(.down) }
      #expect(walked.session.answers == state.session.answers && walked.session.cursor == state.session.cursor)
    }
  }

  @Test("comes back with the arrow up, the text first and then the rows")
  func back() throws {
    var state = try Screens.state(keys: "112")
    let start = state
    let rows = state.page.rows.count
    for _ in 0..<rows + 3 { state.press(.down) }
    #expect(state.highlight == rows - 1 && state.scroll == 4)
    state.press(.up)
    #expect(state.highlight == rows - 1 && state.scroll == 3)
    for _ in 0..<3 { state.press(.up) }
    #expect(state.highlight == rows - 1 && state.scroll == 0)
    for _ in 0..<rows { state.press(.up) }
    #expect((state.highlight, state.scroll) == (start.highlight, start.scroll))
  }

  @Test("goes back to the top from the first row, too, when the page was turned")
  func fromTheFirstRow() throws {
    var state = try Screens.state(keys: "112")
    state.press(.pageDown)
    #expect(state.highlight == 0 && state.scroll > 1)
    let scroll = state.scroll
    state.press(.up)
    #expect(state.highlight == 0 && state.scroll == scroll - 1)
    state.press(.down)
    #expect(state.highlight == 1 && state.scroll == scroll - 1)
  }

  @Test("turns the page of a finding to its end before it is passed", arguments: [.enter, " ", .right] as [Key])
  func finding(key: Key) throws {
    var state = try Screens.state(keys: Self.long)
    let place = state.session.cursor
    var pages = 0
    while state.hasTextBelow, pages < 20 {
      #expect(state.frame().text.contains("回车 往下看"))
      state.press(key)
      #expect(state.session.cursor == place)
      pages += 1
    }
    #expect(pages > 2 && state.frame().text.contains("已到末尾") && state.frame().text.contains("回车 确认"))
    state.press(key)
    #expect(state.session.cursor != place)
    var quick = try Screens.state(keys: Self.long)
    quick.press("1")
    #expect(quick.session.cursor != place, "The digit passes it at once.")
  }

  @Test("shows the end of a finding with End, and its top with Home, and goes on only from its end")
  func ends() throws {
    var state = try Screens.state(keys: Self.long)
    let place = state.session.cursor
    state.press(.end)
    #expect(state.session.cursor == place && state.frame().text.contains("已到末尾"))
    state.press(.home)
    #expect(state.session.cursor == place && state.scroll == 0)
    state.press(.end, .end)
    #expect(state.session.cursor != place)
  }

  @Test("passes no finding with a key that is held down, nor with one more than was needed")
  func heldDown() throws {
    var state = try Screens.state(keys: Self.long)
    let place = state.session.cursor
    _ = state.handle(.clock(.shown(at: .seconds(100))))
    for repetition in 0..<100 { _ = state.handle(.input(.key(" "), at: .milliseconds(101_000 + repetition * 33))) }
    #expect(state.session.cursor == place && !state.hasTextBelow)
    _ = state.handle(.input(.key(" "), at: .seconds(200)))
    #expect(state.session.cursor != place)
    var hasty = try Screens.state(keys: Self.long)
    while hasty.hasTextBelow { hasty.press(" ") }
    _ = hasty.handle(.input(.key(" "), at: hasty.pace.now + .milliseconds(299)))
    #expect(hasty.session.cursor == place && hasty.message == "按得太快，刚才那个键没有算，请看完再按。")
  }

  @Test("goes by whole and half pages with Ctrl and a letter, on pages and in texts over them")
  func control() throws {
    for keys in [Self.long, "?"] {
      var paged = try Screens.state(keys: keys)
      var controlled = paged
      for (page, control) in [(Key.pageDown, Key.control("f")), (.pageDown, .control("f")), (.pageUp, .control("b"))] {
        paged.press(page)
        controlled.press(control)
        #expect(paged.frame() == controlled.frame())
      }
      let start = controlled.frame()
      controlled.press(.control("d"))
      let half = controlled.frame()
      controlled.press(.control("d"))
      #expect(half != start && controlled.frame() != half)
      controlled.press(.control("u"), .control("u"))
      #expect(controlled.frame() == start)
    }
  }

  @Test("goes by pages with Ctrl and a letter in lists, in what is found and in dialogs")
  func controlOver() throws {
    for (keys, size) in [("1121\n1g", Screens.usual), ("/支付宝", Screens.usual), ("1121\n1bbb1", Screens.smallest)] {
      var paged = try Screens.state(keys: keys, size: size)
      var controlled = paged
      for (page, control) in [(Key.pageDown, Key.control("f")), (.pageUp, .control("b"))] {
        paged.press(page)
        controlled.press(control)
        #expect(paged.frame() == controlled.frame() && controlled.message == nil, "\(keys)")
      }
    }
  }

  @Test("reads a long dialog to its end with the arrow down, below the last option")
  func dialog() throws {
    var state = try Screens.state(keys: "1121\n142bbbbb1", size: Screens.smallest)
    guard case .dialog(let dialog) = state.overlay else {
      Issue.record("no dialog")
      return
    }
    #expect(state.readThrough(down: .down).tells(dialog.text))
    for _ in 0..<50 { state.press(.down) }
    #expect(state.frame().text.contains("已到末尾"))
    for _ in 0..<50 { state.press(.up) }
    guard case .dialog(let same) = state.overlay else { return }
    #expect(same == dialog)
  }

  @Test("says which key goes on, one that every keyboard has", arguments: View.all)
  func hint(view: View) throws {
    for situation in try Situations.ofEachPlace() {
      var state = try view.state(of: situation)
      let isLong = state.hasTextBelow
      #expect(state.frame().text.contains("按 ↓ 继续看 --") == isLong, "\(situation)")
      for _ in 0..<300 where isLong && state.hasTextBelow { state.press(.down) }
      #expect(state.frame().text.contains("-- 已到末尾，上面有") == isLong, "\(situation)")
    }
  }
}
