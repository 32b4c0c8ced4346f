import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Printing line by line")
struct PrintingByLinesTests {
  private func dialogue(isKiosk: Bool = false) throws -> LineDialogue {
    LineDialogue(
      session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent, isKiosk: isKiosk)
  }

  @Test("hands the summary to this machine's printer, and says so")
  func prints() throws {
    var dialogue = try dialogue()
    #expect(dialogue.type("p") == LineReply(effect: .findPrinters))
    let reply = dialogue.handle(.printingWays(PrintingWays(here: "Office-A4", own: .none)))
    #expect(reply == LineReply(lines: ["正在交给打印机“Office-A4”，请稍等……"], effect: .printHere(printer: "Office-A4")))
    #expect(
      dialogue.handle(.handed(.accepted(printer: "Office-A4", request: "Office-A4-3")))
        == LineReply(lines: ["已交给打印机“Office-A4”，任务号 Office-A4-3，请到打印机那里取。"]))
    #expect(dialogue.handle(.handed(.refused(message: "没有接受。"))) == LineReply(lines: ["没有接受。"]))
  }

  @Test("says what to do where there is no printer")
  func noPrinter() throws {
    var dialogue = try dialogue()
    let ways = PrintingWays(here: nil, own: .none)
    #expect(dialogue.handle(.printingWays(ways)).lines == ["这台机器没有打印机。请输入 s 看小结，再从屏幕上选取。"])
    _ = dialogue.type("1")
    #expect(
      dialogue.handle(.printingWays(ways)).lines.joined().tells("wenzhen summary \(Screens.shownNumber) --output"))
    #expect(dialogue.handle(.printingWays(ways)).effect == nil)
  }

  @Test("looks for no printer at the far end of a line, and says what to do")
  func kiosk() throws {
    var dialogue = try dialogue(isKiosk: true)
    let reply = dialogue.type("p")
    #expect(reply == LineReply(lines: ["这里不能打印。请输入 s 看小结，选取后在自己的电脑上打印。"]))
    #expect(!dialogue.type("?").lines.joined().contains("输入 p"))
  }

  @Test("stands in the help")
  func help() throws {
    var dialogue = try dialogue()
    #expect(dialogue.type("?").lines.joined().contains("输入 p 把小结交给这台机器的打印机。"))
  }
}
