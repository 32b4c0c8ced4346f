import GuideContent
import Testing

@Suite("Initials of hanzi")
struct PinyinInitialsTests {
  @Test(
    "are those of all readings",
    arguments: [
      ("签", "q"), ("约", "y"), ("啊", "a"), ("座", "z"), ("浏", "l"), ("重", "cz"), ("行", "hx"), ("单", "ds"), ("还", "hx"),
      ("没", "m"), ("合", "gh"), ("都", "d"), ("给", "gj"),
    ])
  func readings(hanzi: Character, letters: String) {
    #expect(String(PinyinInitials.shipped.initials(of: hanzi)) == letters)
  }

  @Test("are none for letters, digits and marks", arguments: ["a", "1", "，", " "])
  func none(character: Character) {
    #expect(PinyinInitials.shipped.initials(of: character) == [])
  }
}
