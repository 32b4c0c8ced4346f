import Randomness
import Testing

@testable import Guides

@Suite("Looking for many phrases at once")
struct PhraseSearchTests {
  @Test("finds those that stand in the text, also inside of each other")
  func found() {
    let phrases = ["he", "she", "hers", "his", "ushers", "shed", "的签约", "签约产品"]
    #expect(
      PhraseSearch(for: phrases).phrases(in: "ushers 我的签约产品")
        == ["he", "she", "hers", "ushers", "的签约", "签约产品"])
  }

  @Test("takes characters as texts are compared, whatever code points they are made of")
  func characters() {
    #expect(PhraseSearch(for: ["e\u{301}t"]).phrases(in: "\u{E9}t\u{E9}") == ["e\u{301}t"])
    #expect(PhraseSearch(for: ["e"]).phrases(in: "e\u{301}").isEmpty)
  }

  @Test("looks for nothing where there is nothing to look for")
  func nothing() {
    #expect(PhraseSearch(for: [""]).phrases(in: "text").isEmpty)
    #expect(PhraseSearch(for: ["text"]).phrases(in: "").isEmpty)
  }

  @Test("finds what looking for each of them finds", arguments: 1...40 as ClosedRange<UInt64>)
  func agrees(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    func word(_ lengths: ClosedRange<Int>) -> String {
      let count = Int.random(in: lengths, using: &random)
      return String((0..<count).map { _ in "ab\u{4E00}".randomElement(using: &random) ?? "a" })
    }
    let text = word(0...60)
    let phrases = (0..<30).map { _ in word(1...6) }
    #expect(PhraseSearch(for: phrases).phrases(in: text) == Set(phrases.filter(text.contains)))
  }
}
