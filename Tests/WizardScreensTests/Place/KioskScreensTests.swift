import Cases
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("A merchant's screens at the far end of a line")
struct KioskScreensTests {
  private func state(keys: String = "") throws -> WizardState {
    try Screens.state(keys: keys, audience: .merchant, isKiosk: true)
  }

  @Test("have no way to a shell")
  func shell() throws {
    var state = try state(keys: "1")
    #expect(state.handle(.key(.control("z"))) == [])
    state.type("?")
    #expect(!state.readThrough().contains("Ctrl-Z"))
  }

  @Test("have no way to a file")
  func file() throws {
    var state = try state(keys: "1s")
    #expect(!state.frame().text.contains("保存成文件"))
    state.type("w")
    #expect(!state.frame().text.contains("文件名"))
    var leaving = try self.state(keys: "1q")
    #expect(!leaving.frame().text.contains("文件"))
    #expect(leaving.handle(.key("s")) == [])
    #expect(try !self.state(keys: "?").readThrough().contains("文件"))
  }

  @Test("say at the end how to come back and how to take the summary home")
  func farewell() throws {
    let words = try #require(try state(keys: "1qy").farewell(after: .chosen))
    #expect(
      words == """
        回答都已保存，记录号 K7MNP-3RTUW-9XYAC，请记下。
        接着排查：再次登录，按 r，输入记录号。
        取回小结：在原来的 ssh 命令后面加上 summary K7MNP-3RTUW-9XYAC（还可再加 html）。
        """)
    #expect(try state(keys: "1").farewell(after: .idle)?.hasPrefix("太久没有操作，已经断开。\n回答都已保存") == true)
    #expect(try state().farewell(after: .idle) == "太久没有操作，已经断开。")
  }

  @Test("show the hand-off code to be read to an agent")
  func code() throws {
    let text = try state(keys: "1c").frame().text
    #expect(text.contains("请念给坐席听"))
    #expect(!text.contains("wenzhen resume"))
  }

  @Test("ask for another case in words that name no command, and say why it is not there")
  func resume() throws {
    var state = try state(keys: "r")
    #expect(state.frame().text.contains("输入记录号或进度码"))
    #expect(state.handle(.key(.enter)) == [])
    #expect(state.frame().text.contains("请输入记录号或进度码"))
    state.type("12")
    #expect(state.handle(.key(.enter)) == [.show, .resume("12")])
    #expect(state.handle(.resumed(.refused(message: "没有。"))) == [])
    #expect(state.frame().text.contains("没有。"))
    let other = CaseCover(number: state.cover.number, openedAt: Timestamp(seconds: 5))
    #expect(state.handle(.resumed(.resumed(state.session, other, message: "接着排查。"))) == [.keep])
    #expect(state.cover == other)
    #expect(state.frame().text.contains("接着排查。"))
  }

  @Test("do not leave a case that is not kept for another one")
  func unkept() throws {
    var state = try state(keys: "1")
    state.handle(.kept(.notKept(message: "x")))
    state.type("r")
    #expect(state.frame().text.contains("先别换"))
    #expect(!state.frame().text.contains("输入记录号或进度码，按回车"))
  }

  @Test("go on with another case line by line too")
  func lines() throws {
    var dialogue = LineDialogue(
      session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .merchant, isKiosk: true)
    #expect(dialogue.type("r 1234").effect == .resume("1234"))
    #expect(dialogue.type("r").lines.joined().contains("再写记录号或进度码"))
    #expect(dialogue.handle(.resumed(.refused(message: "没有。"))).lines == ["没有。"])
    let reply = dialogue.handle(.resumed(.resumed(dialogue.session, Screens.cover, message: "接着排查。")))
    #expect(reply.lines.first == "接着排查。")
    #expect(reply.keepsCase && reply.effect == nil)
    _ = dialogue.type("1")
    #expect(dialogue.type("q").lines.joined().contains("再次登录，按 r"))
  }
}
