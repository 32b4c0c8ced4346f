import Testing
import Text

@Suite("What a key may be meant for")
struct KeyReadingsTests {
  private func readings(_ character: Character) -> String {
    Key.character(character).readings.map { if case .character(let read) = $0 { String(read) } else { "-" } }
      .joined(separator: " ")
  }

  @Test(
    "is the ordinary letter, digit or sign of what an input method writes",
    arguments: [
      ("１", "１ 1"), ("ｑ", "ｑ q"), ("？", "？ ?"), ("／", "／ /"), ("、", "、 /"), ("　", "　  "), ("；", "； ;"),
    ])
  func fullWidth(typed: Character, read: String) {
    #expect(readings(typed) == read)
  }

  @Test("is also the small letter of a capital, after the capital", arguments: [("S", "S s"), ("Ｎ", "Ｎ N n")])
  func capitals(typed: Character, read: String) {
    #expect(readings(typed) == read)
  }

  @Test("is nothing else", arguments: ["s", "1", "。", "“", "签", "É", "①"] as [Character])
  func itself(typed: Character) {
    #expect(readings(typed) == String(typed))
    #expect(Key.pageDown.readings == [.pageDown] && Key.control("N").readings == [.control("N")])
  }

  @Test("tells what only an input method types")
  func inputMethod() {
    for character in "签１ｑ。、“…　￥·" { #expect(character.isFromInputMethod, "\(character)") }
    for character in "a1?é~ " { #expect(!character.isFromInputMethod, "\(character)") }
  }
}
