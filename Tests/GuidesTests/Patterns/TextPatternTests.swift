import Guides
import Testing

@Suite("A pattern of a text")
struct TextPatternTests {
  @Test(
    "fits whole texts",
    arguments: [
      ("abc", ["abc"], ["ab", "abcd", "xabc", ""]), ("a?b*c+", ["c", "abbc", "bcc"], ["ab", "aac", ""]),
      ("[A-C_-]{2}", ["AB", "_-", "C-"], ["AD", "A", "ABC"]), ("[^0-9]+", ["ab", "——"], ["a1", ""]),
      ("\\d{2,}\\.", ["12.", "1234."], ["1.", "12x"]), (".{1,3}", ["一", "abc"], ["", "abcd"]),
      ("[\\]\\\\]+", ["]\\"], ["[", ""]), ("a*a*a*a*b", ["aaab"], [String(repeating: "a", count: 200)]),
    ] as [(String, [String], [String])])
  func fits(source: String, texts: [String], others: [String]) throws {
    let pattern = try #require(TextPattern(source))
    for text in texts { #expect(pattern.fits(text), "\(text)") }
    for text in others { #expect(!pattern.fits(text), "\(text)") }
  }

  @Test(
    "is refused unless it is written as described",
    arguments: [
      "", "(a)", "a|b", "^a", "a$", "[a", "[]", "a]", "a{", "a{}", "a{2", "a{3,2}", "a{1,2,3}", "a{201}", "a{-1}", "*a",
      "a**", "\\", "\\w", "[b-a]", "[\\", String(repeating: "a", count: 201),
    ])
  func refused(source: String) {
    #expect(TextPattern(source) == nil)
  }
}
