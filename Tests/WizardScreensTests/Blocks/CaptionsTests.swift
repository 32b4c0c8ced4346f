import Guides
import SampleGuides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("The caption of a drawing")
struct CaptionsTests {
  private func session(isForLostPicture: Bool) -> Session {
    var figure = TextBlock(.figure, "[ button ]", alternative: "一个按钮")
    figure.isForLostPicture = isForLostPicture
    return Session(guide: SampleCode.guide([figure]))
  }

  @Test("says that a picture is lost only where one is", arguments: [true, false])
  func onScreen(isLost: Bool) {
    let state = WizardState(
      session: session(isForLostPicture: isLost), cover: Screens.cover, audience: .merchant,
      surface: Surface(Screens.narrow))
    let text = state.frame().text
    #expect(text.contains("[ button ]"))
    #expect(text.contains("原图已丢失") == isLost)
    #expect(text.contains("示意图"))
  }

  @Test("does so line by line", arguments: [true, false])
  func byLines(isLost: Bool) {
    var dialogue = LineDialogue(session: session(isForLostPicture: isLost), cover: Screens.cover, audience: .merchant)
    let text = dialogue.handle(.start).lines.joined()
    #expect(text.contains("一个按钮"))
    #expect(text.contains("原图已丢失") == isLost)
  }
}
