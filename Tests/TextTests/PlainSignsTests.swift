import Testing
import Text

@Suite("A number as somebody meant it")
struct PlainSignsTests {
  static let unseen: [Character] = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}",
    "\u{202D}",
    "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{180E}", "\u{61C}", "\u{FE0F}", "\u{34F}",
    "\u{115F}", "\u{3164}", "\u{FFA0}", "\u{E0020}", "\u{FFF9}",
  ]
  static let dashes: [Character] = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FF0D}", "\u{FE58}",
    "\u{FE63}", "\u{2043}", "\u{2053}", "\u{2500}", "\u{2796}", "\u{2E3A}", "\u{301C}", "\u{3030}", "\u{FE31}",
  ]

  @Test("is without what nobody sees", arguments: unseen)
  func dropped(character: Character) {
    #expect("\(character)20\(character)88\(character)".plainSigns == "2088")
  }

  @Test("has one dash for every kind", arguments: dashes)
  func dash(character: Character) {
    #expect("0571\(character)26885188".plainSigns == "0571-26885188")
  }

  @Test("has ordinary digits, letters and blanks")
  func ordinary() {
    #expect("０５７１\u{A0}Ａｂ\u{3000}——\u{2009}９".plainSigns == "0571 Ab -- 9")
    #expect("张三 Müller, a-b\t+86".plainSigns == "张三 Müller, a-b\t+86")
  }

  @Test("has digits for letters that look like them, unless a letter may be meant")
  func lookalikes() {
    #expect("138OO13 8ooo".lookalikeDigits == "1380013 8000")
    #expect("2O88 l123-I456".lookalikeDigits == "2088 1123-1456")
    for text in ["O", "lol", "K7MNO", "1 OR 2", "转 8O", ""] { #expect(text.lookalikeDigits == text) }
  }
}
