import Testing
import Text

@testable import Terminal

@Suite("A multiplexer that loses Chinese")
struct NarrowMultiplexerTests {
  private func narrow(
    readsUTF8: Bool, encoding: TextEncoding = .utf8, _ multiplexer: Multiplexer?, isTmuxNarrow: Bool = false
  ) -> Multiplexer? {
    TerminalScreen.narrowMultiplexer(
      readsUTF8: readsUTF8, encoding: encoding, multiplexer: multiplexer, isTmuxNarrow: isTmuxNarrow)
  }

  @Test("is screen if it does not read UTF-8 although the locale is in it")
  func screen() {
    #expect(narrow(readsUTF8: false, .screen) == .screen)
    #expect(narrow(readsUTF8: false, encoding: .gb18030, .screen) == nil)
    #expect(narrow(readsUTF8: true, .screen) == nil)
    for other in [nil, Multiplexer.mosh, .tmux] { #expect(narrow(readsUTF8: false, other) == nil) }
  }

  @Test("is tmux if it says so itself, since it always reads UTF-8")
  func tmux() {
    #expect(narrow(readsUTF8: true, .tmux, isTmuxNarrow: true) == .tmux)
    #expect(narrow(readsUTF8: true, .tmux) == nil)
  }
}
