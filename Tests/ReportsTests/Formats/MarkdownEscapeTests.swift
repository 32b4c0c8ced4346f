import Testing

@testable import Reports

@Suite("Words in Markdown")
struct MarkdownEscapeTests {
  @Test(
    "mean nothing but themselves",
    arguments: [
      ("# 标题", ##"\# 标题"##), ("1. 一", #"1\. 一"#), ("12) 一", #"12\) 一"#), ("- 一", #"\- 一"#), ("+ 一", #"\+ 一"#),
      ("=====", #"\====="#), ("    缩进", "缩进"), ("&copy;", #"\&copy;"#), ("_斜_", #"\_斜\_"#),
      (#"\*"#, #"\\\*"#), ("a~b", #"a\~b"#), ("<http://a>", #"\<http://a\>"#),
    ])
  func escaped(words: String, expected: String) {
    #expect(MarkdownEscape.line(words) == expected)
  }

  @Test(
    "stay as they are where nothing in them is markup",
    arguments: ["ILLEGAL_PARTNER_EXTERFACE", "见 1.2 节", "C#", "2026-11-20", "说“好”（共 3 项）。"])
  func untouched(words: String) {
    #expect(MarkdownEscape.line(words) == words)
  }
}
