import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Lists and tables on a page")
struct ListsAndTablesOnPagesTests {
  private static let blocks: [TextBlock] = [
    .list(["打开合同页面，看“服务类型”这一列写的是什么，一个字一个字照抄下来，不要省略", "截图"], isNumbered: true),
    .list(["原文的一项"], origin: .article), .table([["参数", "说明"], ["service", "接口的名称"], ["partner", ""]]),
  ]

  private func rows(_ size: ScreenSize) -> [String] {
    let state = WizardState(
      session: Session(guide: SampleCode.guide(Self.blocks)), cover: Screens.cover, audience: .merchant,
      surface: Surface(size))
    return Array(state.pageRows.drop { !$0.contains("补充") })
  }

  @Test("hang behind their marks, and stand in columns where these fit")
  func screen() {
    #expect(
      Array(rows(Screens.narrow).prefix(10)) == [
        "   补充  1. 打开合同页面，看“服务类型”这一列写的是什么，一",
        "            个字一个字照抄下来，不要省略",
        "         2. 截图", "", "   - 原文的一项", "",
        "   补充  参数     说明", "         -------  ----------", "         service  接口的名称", "         partner",
      ])
  }

  @Test("are read by lines with their numbers, and cell by cell")
  func byLines() {
    var dialogue = LineDialogue(
      session: Session(guide: SampleCode.guide(Self.blocks)), cover: Screens.cover, audience: .merchant, width: 60)
    let lines = dialogue.handle(.start).lines
    for line in ["2. 截图", "- 原文的一项", "- 参数：service", "  说明：接口的名称", "- 参数：partner"] {
      #expect(lines.contains(line), "\(line)")
    }
  }
}
