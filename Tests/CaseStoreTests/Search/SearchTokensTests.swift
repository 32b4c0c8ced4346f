import Testing

@testable import CaseStore

@Suite("A text as the index of words has it")
struct SearchTokensTests {
  @Test(
    "has hanzi in pairs that overlap, the last of a row alone, and other words whole",
    arguments: [
      ("", ""), ("三", "三"), ("李三张", "李三 三张 张"), ("李 三，张", "李三 三张 张"), ("李三abc张", "李三 三 abc 张"),
      ("shop12.example", "shop12 example"), ("TK-2026-0042", "TK 2026 0042"), ("李\u{E000}三", "李 \u{E000} 三"),
      ("\u{20BB7}野家", "\u{20BB7}野 野家 家"), ("mu\u{308}ller", "mu\u{308}ller"), ("\u{308}三", "三"), ("🙂三🙂", "三"),
    ])
  func indexed(text: String, expected: String) {
    #expect(SearchTokens(text).indexed.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "is looked for as a phrase whose last word may go on",
    arguments: [
      ("", nil), ("，", nil), ("三", "\"三\"*"), ("李三", "\"李三\""), ("李三张", "\"李三 三张\""), ("三abc", "\"三 abc\"*"),
      ("abc三", "\"abc 三\"*"), ("abc李三", "\"abc 李三\""), ("a\"b*", "\"a b\"*"),
    ] as [(String, String?)])
  func phrase(text: String, expected: String?) {
    #expect(SearchTokens(text).phrase == expected)
  }
}
