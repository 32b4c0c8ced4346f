import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Line by line with a Chinese input method on")
struct InputMethodByLinesTests {
  @Test(
    "takes a number however it is written",
    arguments: [
      "２", "2.", "2。", "2、", "２．", "（2）", "(2)", "第2个", "第２个", "第二个", "选2", "2号", "二", "②", "2：", "2；", "“2”", "　2　",
      "【2】", "第2项。", "第 2 项", "第 ２ 个", "选 2", "2 号",
    ])
  func numbers(line: String) throws {
    #expect(try Dialogue("1", line).session.answers["symptom"] == Answer("sometimes"))
  }

  @Test(
    "takes several numbers however they are parted",
    arguments: [
      "１，３", "１、３", "１　３", "1；3", "（1）（3）", "1.，3.", "第1个、第3个", "1和3", "选１及３", "1 与 3",
      "第 1 个和第 3 个",
    ])
  func several(line: String) throws {
    let dialogue = try Dialogue("1", "1", "2", line)
    #expect(dialogue.session.answers["contract.type"] == Answer(["escrow", "dual"]))
  }

  @Test(
    "takes no number out of what is none",
    arguments: ["1。2", "1.2", "+1", "1x", "第个", "第 个", "和", "x1", "1/2", "-1"])
  func none(line: String) throws {
    #expect(try Dialogue(line).session.answers.isEmpty)
  }

  @Test("takes full-width letters and signs for ordinary ones")
  func letters() throws {
    #expect(try Dialogue("1", "？").said == Dialogue("1", "?").said)
    #expect(try Dialogue("1", "ｑ").effect == .leave)
    #expect(try Dialogue("1", "Ｓ").effect == .composeSummary)
    #expect(try Dialogue("1", "ｂ").session.cursor == "code")
    #expect(try Dialogue("ｎ　客户，急").session.notes == ["code": "客户，急"])
    #expect(try Dialogue("n 急", "ｎ　－").session.notes.isEmpty)
    #expect(try Dialogue("1", "1", "2", "1", "1", "b", "b", "b", "1", "ｙ").session.cursor == "not-signed")
  }

  @Test("says of hanzi that are no choice also that the input method is on", arguments: ["是的", "1还是2", "。。"])
  func hanzi(line: String) throws {
    let said = try Dialogue(line).said
    #expect(said.contains("“\(line)”不是这里的选项") && said.contains("现在是中文输入法，请切换到英文（一般按Shift）"))
    for line in ["x", "ｘ", "９"] {
      let other = try Dialogue(line).said
      #expect(other.contains("“\(line)”不是这里的选项") && !other.contains("中文输入法"))
    }
  }
}
