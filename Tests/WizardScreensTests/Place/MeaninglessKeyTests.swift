import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A key that means nothing")
struct MeaninglessKeyTests {
  /// Keys that open something, what stands there then, and what is said of F5.
  private static let places: [(keys: String, said: String)] = [
    ("", "“F5”在这里没有用，可以按：数字、回车、退格、v、s、n、g、/、c、i、?、q。"),
    ("1N", "“F5”在这里没有用，可以按：上下、回车、y、n、Esc。"),
    ("1g", "“F5”在这里没有用，可以按：上下、回车、q。"),
    ("?", "“F5”在这里没有用，可以按：上下、空格、q。"),
    ("n", "“F5”在这里没有用，可以按：回车、Esc。"),
    ("i", "“F5”在这里没有用，可以按：上下、回车、Esc。"),
    ("/", "“F5”在这里没有用，可以按：上下、回车、Esc。"),
    ("1co", "“F5”在这里没有用，可以按：y、t、x、q。"),
  ]

  @Test("is named in one line with those that do, and changes nothing", arguments: places)
  func said(keys: String, said: String) throws {
    var state = try Screens.state(keys: keys)
    let before = state
    #expect(state.press(.function(5)) == [])
    #expect(state.message == said)
    #expect(state.frame().text.contains(said))
    state.message = before.message
    #expect(state.frame() == before.frame())
  }

  @Test(
    "is called by its name",
    arguments: [
      (.control("w"), "Ctrl-W"), (.insert, "Insert"), (.delete, "Delete"), (.escape, "Esc"), ("x", "x"),
      (.control("\\"), "Ctrl-\\"),
    ] as [(Key, String)])
  func named(key: Key, name: String) throws {
    var state = try Screens.state()
    state.press(key)
    #expect(state.message?.hasPrefix("“\(name)”在这里没有用") == true)
  }

  @Test("is a blank by its name, however wide it is", arguments: [" ", "\u{3000}"] as [Key])
  func blank(key: Key) throws {
    var state = try Screens.state(keys: "1g")
    state.press(key)
    #expect(state.message == "“空格”在这里没有用，可以按：上下、回车、q。")
  }

  @Test("is told of in one line on every screen, with the help and the way out", arguments: View.all)
  func oneLine(view: View) throws {
    var state = try Screens.state(audience: view.audience, size: view.size)
    state.press(.function(20))
    let rows = state.frame().rows.map { $0.map(\.text).joined() }
    let told = try #require(rows.dropLast().last)
    #expect(told.contains("没有用") && told.hasSuffix("?、q。"), "\(told)")
  }

  @Test(
    "is none that is the capital of one, unless the capital has a meaning of its own",
    arguments: ["S", "G", "C", "U", "I", "H", "Q", "V", "A", "W", "R", "E", "B", "K", "J"])
  func capitals(typed: Character) throws {
    var capital = try Screens.state(keys: "1")
    var small = capital
    let key = Key.character(Character(typed.lowercased()))
    #expect(capital.press(.character(typed)) == small.press(key))
    #expect(capital.frame() == small.frame())
    #expect(capital.session.cursor == small.session.cursor)
  }

  @Test("is none that is the capital of one in what stands over the page", arguments: ["Q", "W", "P", "Y", "T", "B"])
  func capitalsOver(typed: Character) throws {
    var capital = try Screens.state(keys: "1s")
    var small = capital
    #expect(capital.press(.character(typed)) == small.press(.character(Character(typed.lowercased()))))
    #expect(capital.frame() == small.frame())
  }

  @Test("is not N, which asks before a case is left that was begun, so that a slip from n loses nothing")
  func newCase() throws {
    var untouched = try Screens.state()
    #expect(untouched.press("N") == [.openCase])
    for keys in ["1", "n备注\n", "i张三\n\n\n\n\n", "1\u{7F}"] {
      var begun = try Screens.state(keys: keys)
      #expect(begun.press("N") == [], "\(keys)")
      #expect(begun.frame().text.contains("要开始新的记录吗？"))
      #expect(begun.press(.enter) == [] && begun.overlay == nil, "Enter stays")
    }
  }
}
