import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Keeping a case")
struct KeepingTests {
  @Test("is asked for before anything else whenever an answer, a note, the place or the details change")
  func asked() throws {
    var state = try Screens.state()
    #expect(state.handle(.key("1")) == [.keep])
    #expect(state.handle(.key(.backspace)) == [.keep])
    state.type("n问")
    #expect(state.handle(.key(.enter)) == [.keep])
    state.type("i张")
    state.press(.enter, .enter, .enter, .enter)
    #expect(state.handle(.key(.enter)) == [.keep])
    state.type("h等")
    #expect(state.handle(.key(.enter)) == [.keep])
  }

  @Test("is not asked for where nothing has changed", arguments: [.down, "g", "?", "s", "a", .pageDown] as [Key])
  func notAsked(key: Key) throws {
    var state = try Screens.state(keys: "1")
    #expect(!state.handle(.key(key)).contains(.keep))
  }

  @Test("is asked for in lines too, before the next question is printed")
  func lines() throws {
    var dialogue = try Dialogue().dialogue
    #expect(dialogue.type("1").keepsCase)
    #expect(!dialogue.type("?").keepsCase)
    #expect(dialogue.type("n 稍等").keepsCase)
  }

  @Test("has its failure said, and marked in the title bar until it succeeds")
  func failure() throws {
    var state = try Screens.state(keys: "1")
    #expect(state.handle(.kept(.notKept(message: "记录暂时存不下来。"))) == [])
    #expect(state.frame().text.contains("记录暂时存不下来。"))
    state.type("n")
    #expect(state.frame().text.split(separator: "\n").first?.hasSuffix("未保存") == true)
    #expect(state.handle(.kept(.kept)) == [])
    #expect(state.frame().text.split(separator: "\n").first?.hasSuffix("未保存") == false)
  }
}

@Suite("The form for who a case is about")
struct DetailsFormTests {
  @Test("shows its fields, the one that is typed in marked")
  func shown() throws {
    var state = try Screens.state(keys: "i")
    state.type("张三")
    state.press(.down)
    #expect(
      state.frame().text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).prefix(9).joined(
        separator: "\n") == """
             商户资料

             只有坐席看得到全部内容。不清楚的可以空着，到最后一项按回车保存。

             商户名称    张三
             PID       >
             网站
             联系电话
             工单号
          """)
  }

  @Test("keeps what was typed, a PID with blanks too")
  func kept() throws {
    var state = try Screens.state(keys: "i")
    state.type("张三")
    state.press(.tab)
    _ = state.handle(.paste("2088 1234 5678 9012"))
    state.press(.down, .down)
    state.type("13812345678")
    state.press(.enter, .enter)
    #expect(state.cover.details["merchant"] == "张三")
    #expect(state.cover.details["partnerID"] == "2088123456789012")
    #expect(state.cover.details["telephone"] == "13812345678")
    #expect(state.frame().text.contains("资料已记下。"))
  }

  @Test("goes to the next field with Enter, and is confirmed at the last one, as the key line says")
  func enter() throws {
    var state = try Screens.state(keys: "i")
    for text in ["张三", "2088123456789012", "shop.example", "13812345678"] {
      #expect(state.pageRows.last == " 上下 换一项  回车 下一项  Esc 先放着")
      state.type(text)
      state.press(.enter)
    }
    #expect(state.cover.details.isEmpty)
    #expect(state.pageRows.last == " 上下 换一项  回车 确定  Esc 先放着")
    state.type("T-1")
    #expect(state.handle(.key(.enter)) == [.keep])
    #expect(
      state.cover.details
        == CaseDetails(
          [
            "merchant": "张三", "partnerID": "2088123456789012", "site": "shop.example", "telephone": "13812345678",
            "ticket": "T-1",
          ]))
    #expect(state.overlay == nil)
  }

  @Test("refuses a PID that is none, says why, goes to it, and loses nothing that was typed")
  func wrong() throws {
    var state = try Screens.state(keys: "i")
    for text in ["张三", "2088123", "shop.example", "13812345678", "T-1"] {
      state.type(text)
      state.press(.enter)
    }
    #expect(state.cover.details.isEmpty)
    #expect(
      state.frame().text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(7).prefix(7).joined(
        separator: "\n") == """
             商户名称    张三
             PID       > 2088123
             网站        shop.example
             联系电话    13812345678
             工单号      T-1

             PID 应是 2088 开头的 16 位数字。请核对，或先空着。
          """)
    state.type("456789012")
    state.press(.up, .up, .enter)
    #expect(state.cover.details["partnerID"] == "2088123456789012")
    #expect(state.cover.details["ticket"] == "T-1")
  }

  @Test("changes nothing when it is given up")
  func givenUp() throws {
    var state = try Screens.state(keys: "i")
    state.type("张三")
    state.press(.escape)
    #expect(state.cover.details.isEmpty)
  }

  @Test("keeps the field that is typed in, and what is wrong with it, in sight on the smallest screen")
  func smallest() throws {
    var state = try Screens.state(keys: "i", size: Screens.smallest)
    for _ in 0..<4 {
      state.press(.down)
      #expect(state.frame().text.contains(" > "))
    }
    state.press(.up, .up, .up)
    state.type("12")
    state.press(.enter, .enter, .enter, .enter)
    #expect(state.frame().text.contains("> 12"))
    #expect(state.frame().text.withoutBlanks.contains("请核对，或先空着"))
  }

  @Test("is not a merchant's")
  func merchant() throws {
    var state = try Screens.state(keys: "ih", audience: .merchant)
    #expect(state.overlay == nil)
    #expect(state.press("i") == [])
  }

  @Test("is filled in line by line, with what is private masked in the questions")
  func lines() throws {
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent)
    #expect(!dialogue.asksForPrivateWords)
    _ = dialogue.type("i")
    #expect(dialogue.asksForPrivateWords)
    #expect(dialogue.prompt == "商户名称（还没填）：")
    _ = dialogue.type("张三")
    #expect(dialogue.prompt == "PID（还没填）：")
    #expect(dialogue.type("123").lines.joined().contains("2088 开头的 16 位数字"))
    _ = dialogue.type("2088123456789012")
    for _ in 0..<2 { _ = dialogue.type("") }
    #expect(dialogue.type("T-1").keepsCase)
    #expect(dialogue.cover.details["ticket"] == "T-1")
    _ = dialogue.type("i")
    #expect(dialogue.prompt == "商户名称（张*）：")
    _ = dialogue.type("-")
    #expect(dialogue.prompt == "PID（2088********9012）：")
  }
}

@Suite("The hand-off code on the screen")
struct CodeScreenTests {
  @Test("stands in groups of four, with how each digit is read out, and what the code is good for")
  func shown() throws {
    let text = try Screens.state(keys: "112c").frame().text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).prefix(10)
    #expect(
      lines.joined(separator: "\n") == """
           进度码

           请对方拿笔记下，四位一组，慢慢念；“1”念“幺”。

           1 6 4 9     幺 六 四 九
           2 1 2 1     二 幺 二 幺

           在另一台电脑上输入 wenzhen resume 和这串数字，就能从这里接着排查。
           进度码只含走过的回答，不含备注和商户资料。
           本机记录号：K7MNP-3RTUW-9XYAC
        """)
  }

  @Test("is said in lines too, for agents and merchants alike")
  func lines() throws {
    #expect(try Dialogue("1", "1", "c").said.contains("进度码只含走过的回答"))
  }
}

@Suite("The case in a summary")
struct CaseInSummaryTests {
  @Test("is whole for an agent, and masked for a merchant")
  func masked() throws {
    var cover = Screens.cover
    cover.details = CaseDetails(
      ["merchant": "张小明", "partnerID": "2088123456789012", "telephone": "13812345678", "ticket": "T-1"])
    let session = Session(guide: try Screens.guide())
    let agents = Summary.CaseHeader(of: session, under: cover, for: .agent, form: .shipped)
    #expect(agents.details.map(\.text) == ["张小明", "2088123456789012", "", "13812345678", "T-1"])
    let merchants = Summary.CaseHeader(of: session, under: cover, for: .merchant, form: .shipped)
    #expect(merchants.details.map(\.text) == ["张**", "2088********9012", "", "138****5678", "T-1"])
  }
}

@Suite("Parking a case")
struct ParkingTests {
  @Test("takes a reason, and asks what comes next")
  func parks() throws {
    var state = try Screens.state(keys: "1h")
    #expect(state.press(.enter) == [])
    #expect(state.frame().text.contains("请写一句原因"))
    state.type("等商户回电")
    state.press(.enter)
    #expect(state.cover.parkedBecause == "等商户回电")
    #expect(state.handle(.kept(.kept)) == [])
    #expect(state.frame().text.contains("已搁置"))
    #expect(state.frame().text.contains(Screens.shownNumber))
    var other = state
    #expect(other.press("n") == [] && other.overlay == nil)
    other = state
    #expect(other.press("q") == [.leave(.chosen)])
    #expect(state.press("y") == [.openCase])
  }

  @Test("does not ask for the next case where this one could not be kept")
  func unkept() throws {
    var state = try Screens.state(keys: "1h")
    state.type("等商户回电")
    #expect(state.handle(.key(.enter)) == [.keep])
    #expect(state.handle(.kept(.notKept(message: "磁盘满了。"))) == [])
    #expect(state.overlay == nil)
    #expect(state.frame().text.contains("磁盘满了。"))
  }

  @Test("takes its reason in lines too")
  func lines() throws {
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent)
    #expect(dialogue.type("h").lines.contains("请输入 h、空格，再写搁置的原因。"))
    #expect(dialogue.type("h 等商户回电").keepsCase)
    #expect(dialogue.cover.parkedBecause == "等商户回电")
  }
}

@Suite("The time a call takes")
struct ElapsedTimeTests {
  @Test("stands in an agent's title bar from the first minute on, and never in a merchant's")
  func minutes() throws {
    var state = try Screens.state(keys: "1")
    for seconds in [1_000, 1_059] { _ = state.handle(.clock(.time(seconds: seconds))) }
    #expect(!state.frame().text.contains("分钟"))
    _ = state.handle(.clock(.time(seconds: 1_125)))
    #expect(state.frame().text.split(separator: "\n").first?.hasSuffix("2 分钟") == true)
    var merchant = try Screens.state(keys: "1", audience: .merchant)
    for seconds in [1_000, 1_125] { _ = merchant.handle(.clock(.time(seconds: seconds))) }
    #expect(!merchant.frame().text.contains("分钟"))
  }
}
