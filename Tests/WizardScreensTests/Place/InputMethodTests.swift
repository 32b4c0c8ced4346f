import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("With a Chinese input method on")
struct InputMethodTests {
  /// What is said of a key that only the other way of typing has.
  private static let hint = "现在是中文输入法，请切换到英文（一般按 Shift）"

  @Test("answers with full-width digits, ticks and takes with the wide blank")
  func answers() throws {
    var state = try Screens.state(keys: "１１２")
    #expect(state.session.cursor == "contract.type")
    state.type("３　")
    #expect(state.session.answers["contract.type"] == Answer("dual"))
  }

  @Test("says of a full-width digit without a choice what it says of an ordinary one")
  func noSuchDigit() throws {
    #expect(try Screens.state(keys: "９").frame() == Screens.state(keys: "9").frame())
  }

  @Test(
    "opens by full-width letters and signs what ordinary ones open",
    arguments: ["ｓ", "ｇ", "ｎ", "ｃ", "？", "／", "、", "ｉ", "ｈ", "Ｇ"])
  func opens(typed: Character) throws {
    let ordinary = ["、": "/", "？": "?", "／": "/"][typed] ?? String(typed).narrowed.lowercased()
    let wide = try Screens.state(keys: String(typed))
    #expect(wide.overlay != nil)
    #expect(try wide.frame() == Screens.state(keys: ordinary).frame())
  }

  @Test("leaves by ｙ in the dialog, and closes a text by ｑ")
  func overlays() throws {
    var untouched = try Screens.state()
    #expect(untouched.type("ｑ") == [.leave(.chosen)])
    var leaving = try Screens.unkept(keys: "ｑ")
    #expect(leaving.type("ｙ") == [.leave(.chosen)])
    var help = try Screens.state(keys: "？")
    help.type("ｑ")
    #expect(help.overlay == nil)
    var outline = try Screens.state(keys: "11ｇ")
    outline.type("ｋ")
    outline.press(.enter)
    #expect(outline.session.cursor == "symptom")
  }

  @Test("finds by full-width letters, and writes into a note what was typed")
  func fields() throws {
    #expect(try Screens.state(keys: "/ｄｂｊｙ").frame().text.contains("担保交易"))
    let noted = try Screens.state(keys: "n第１步、等，ＯＫ\n")
    #expect(noted.session.notes["code"] == "第１步、等，ＯＫ")
  }

  @Test("says of a hanzi or a mark of Chinese that the input method is on", arguments: ["签", "。", "“", "…", "￥"])
  func hanzi(typed: Character) throws {
    for keys in ["", "1N", "g", "?", "c"] {
      var state = try Screens.state(keys: keys)
      let before = state.frame()
      state.press(.character(typed))
      #expect(state.frame().text.contains(Self.hint), "\(keys)")
      state.message = nil
      #expect(state.frame() == before, "\(keys)")
    }
  }

  @Test("says of a full-width letter without a meaning what it says of the ordinary one")
  func letter() throws {
    #expect(try Screens.state(keys: "ｚ").message?.hasPrefix("“ｚ”在这里没有用，可以按：数字") == true)
  }
}
