import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Going through the guide line by line")
struct LineDialogueTests {
  @Test("begins with how to answer, and the first question")
  func begins() throws {
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .merchant)
    let text = dialogue.handle(.start).lines.joined(separator: "\n")
    #expect(text.hasPrefix("问诊：ILLEGAL_PARTNER_EXTERFACE 排查。"))
    #expect(text.hasSuffix("1. 是这个代码\n2. 不是，是别的错误\n请选一项。"))
  }

  @Test("takes a number, and blanks around it", arguments: ["2", "  2 "])
  func number(line: String) throws {
    let dialogue = try Dialogue("1", line)
    #expect(dialogue.session.answers["symptom"] == Answer("sometimes"))
  }

  @Test("takes several numbers with blanks or commas of either width", arguments: ["3 1", "3,1", "3，1", "3、1", "3 ，1"])
  func several(line: String) throws {
    let dialogue = try Dialogue("1", "1", "2", line)
    #expect(dialogue.session.answers["contract.type"] == Answer(["escrow", "dual"]))
    #expect(dialogue.session.cursor == "contract.status")
  }

  @Test(
    "refuses what is no number of a choice, and stays", arguments: ["0", "3", "-1", "x", "1x", "99999999999999999999"])
  func wrong(line: String) throws {
    let dialogue = try Dialogue(line)
    #expect(dialogue.session.answers.isEmpty)
    #expect(dialogue.said.contains("“\(line)”不是这里的选项"))
  }

  @Test("does not count the full screen's row that goes on among the choices", arguments: ["8", "1 8"])
  func noRowToGoOn(line: String) throws {
    let dialogue = try Dialogue("1", "1", "2", line)
    #expect(dialogue.session.answers["contract.type"] == nil)
    #expect(dialogue.said.contains("不是这里的选项"))
  }

  @Test("says which numbers do not go together")
  func notTogether() throws {
    #expect(try Dialogue("1", "1", "2", "1 6").said.contains("标着“单独选”的只能选它一项"))
    #expect(try Dialogue("1", "1 2").said.contains("这一步只能选一项"))
  }

  @Test("counts a number that is typed twice once")
  func twice() throws {
    #expect(try Dialogue("1", "1", "2", "2 2").session.answers["contract.type"] == Answer("instant"))
  }

  @Test("says so where nothing was typed, and goes on over a finding")
  func empty() throws {
    #expect(try Dialogue("").said.contains("还没有输入。"))
    #expect(try Dialogue("1", "1", "1", "").session.cursor == "retry.not-signed")
  }

  @Test("repeats the question with the help")
  func help() throws {
    for line in ["?", "HELP"] {
      let said = try Dialogue("1", line).said
      #expect(said.contains("输入q离开"))
      #expect(said.contains("错误是什么时候出现的？"))
    }
  }

  @Test("goes back and forgets nothing, and undoes")
  func back() throws {
    let back = try Dialogue("1", "2", "b")
    #expect(back.session.cursor == "symptom")
    #expect(back.said.contains("2.有时正常，有时报错（已选）"))
    #expect(try Dialogue("b").said.contains("已经是第一步了。"))
    #expect(try Dialogue("1", "2", "u").session.answers["symptom"] == nil)
    #expect(try Dialogue("u").said.contains("没有可以撤销的回答。"))
  }

  @Test("asks for the summary with s and at the end, and leaves with q")
  func effects() throws {
    #expect(try Dialogue("1", "s").effect == .composeSummary)
    #expect(try Dialogue("1", "1", "1", "", "1").effect == .composeSummary)
    #expect(try Dialogue("2", "").effect == .composeSummary)
    #expect(try Dialogue("1", "q").effect == .leave)
  }

  @Test("says after a summary what to type next")
  func afterSummary() throws {
    #expect(try Dialogue("1").said(with: "小结\n二").prefix(2) == ["小结", "二"])
    #expect(try Dialogue("1").said(with: "").joined().contains("排查还没走完"))
    #expect(try Dialogue("1", "1", "1", "", "1").said(with: "").joined().contains("这次排查到这里"))
  }

  @Test("lists the way so far")
  func outline() throws {
    #expect(try Dialogue("1", "1", "g").said.contains("错误代码：是这个代码。出现情况：每次都出现。是否签约：（还没回答）。"))
  }

  @Test("keeps a note, says it, and removes it", arguments: ["n 客户 着急", "N  客户 着急 "])
  func note(line: String) throws {
    #expect(try Dialogue(line).session.notes == ["code": "客户 着急"])
    #expect(try Dialogue(line, "n").said.contains("客户着急"))
    #expect(try Dialogue(line, "n -").session.notes.isEmpty)
    #expect(try Dialogue("n").said.contains("还没有备注"))
  }

  @Test("proposes what a pasted address names, and says what is wrong with one")
  func paste() throws {
    let dialogue = try Dialogue("v https://x/gateway.do?service=batch_trans_notify", "1", "1", "2", "1", "1", "4")
    #expect(dialogue.said.contains("4.批量付款batch_trans_notify（粘贴内容里写的）"))
    #expect(dialogue.said.contains("直接按回车，就选粘贴内容里写的"))
    #expect(try Dialogue("v").said.contains("请输入v、空格"))
    #expect(try Dialogue("v abc").said.contains("没有service=这一项"))
    #expect(try Dialogue("1", "v service=x").said.contains("这一步用不上粘贴的网址"))
  }

  @Test("says what is wrong with a second address, and keeps what the first one proposed")
  func secondPaste() throws {
    let dialogue = try Dialogue("v service=batch_trans_notify", "v abc")
    #expect(dialogue.said.contains("没有service=这一项"))
    #expect(dialogue.session.proposals["site.interface"] == "batch")
  }
}

@Suite("Changing an earlier answer line by line")
struct ChangingLineByLineTests {
  private static let walk = ["1", "1", "2", "1", "1", "b", "b", "b"]

  @Test("says what falls away and asks for a yes")
  func asks() throws {
    let dialogue = try Dialogue(Self.walk + ["1"])
    #expect(dialogue.said.contains("-服务类型：担保交易（支付宝中介担保交易）"))
    #expect(dialogue.said.contains("-合同状态：正常，已经生效"))
    #expect(dialogue.dialogue.prompt == "要改请输入 y，不改请直接按回车：")
    #expect(dialogue.session.answers["contract.signed"] == Answer("signed"))
  }

  @Test("changes with y, and u brings everything back", arguments: ["y", "Y"])
  func changes(line: String) throws {
    #expect(try Dialogue(Self.walk + ["1", line]).session.cursor == "not-signed")
    let undone = try Dialogue(Self.walk + ["1", line, "u"]).session
    #expect(undone.path.answers["contract.status"] == Answer("in-force"))
  }

  @Test("keeps the answer with anything else, and asks again", arguments: ["", "n", "1", "q"])
  func keeps(line: String) throws {
    let dialogue = try Dialogue(Self.walk + ["1", line])
    #expect(dialogue.session.answers["contract.signed"] == Answer("signed"))
    #expect(dialogue.said.contains("没有改，保持原来的回答。"))
    #expect(dialogue.said.contains("请选一项。"))
    #expect(dialogue.dialogue.prompt == "请输入：")
  }
}

@Suite("The form of lines")
struct LineFormTests {
  @Test("keeps within the width, addresses apart, and has no control character", arguments: [16, 40, 72])
  func form(width: Int) throws {
    let metrics = TextMetrics()
    for situation in try Situations.some() {
      var dialogue = LineDialogue(
        session: try situation.session(), cover: Screens.cover, audience: .agent, width: width)
      let lines = dialogue.handle(.start).lines + ["?", "g", "w", "n", "v", "xyz"].flatMap { dialogue.type($0).lines }
      for line in lines {
        #expect(metrics.width(line) <= width || line.hasPrefix("http"), "\(situation): \(line)")
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(situation): \(line)")
      }
    }
  }

  @Test("gives a page's addresses whole, each on a line of its own")
  func addresses() throws {
    let situation = try #require(try Situations.all().first { $0.place == "mismatch" })
    var dialogue = LineDialogue(session: try situation.session(), cover: Screens.cover, audience: .agent, width: 40)
    let lines = Set(dialogue.type("w").lines)
    for address in PageComposer(session: dialogue.session, audience: .merchant, showsAgentLines: false).page.addresses {
      #expect(lines.contains(address.address))
    }
    #expect(try Dialogue("w").said.contains("这一页没有网址。"))
  }
}
