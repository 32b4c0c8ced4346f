import Guides
import Testing

@Suite("A pattern with a named part")
struct CapturingPatternTests {
  @Test(
    "takes the part out of the first text that fits, as much as fits",
    arguments: [
      ("code=(?<code>\\d{4})", "a code=12 code=34567", "3456"), ("(?<name>[A-Z_]+)!", "x AB AB_C! D!", "AB_C"),
      ("(?<x>a+)", "baaab", "aaa"), ("\\((?<x>[^)]*.)\\)", "f(y)", "y"), ("ERR-\\d+", "see ERR-17.", "ERR-17"),
      ("错误(?<n>\\d+)", "出现错误12了", "12"), ("a?b*(?<x>\\d)", "x5", "5"), ("(?<x>.)[)]", "z)", "z"),
    ])
  func takes(source: String, text: String, part: String) throws {
    let pattern = try #require(CapturingPattern(source))
    #expect(pattern.value(in: text) == part)
  }

  @Test("takes nothing where nothing fits", arguments: ["", "code=", "code=12", "code=abcd", "CODE=1234"])
  func nothing(text: String) throws {
    #expect(try #require(CapturingPattern("code=(?<code>\\d{4})")).value(in: text) == nil)
  }

  @Test("has its name")
  func name() {
    #expect(CapturingPattern("code=(?<error-code>\\d{4})")?.name == "error-code")
    #expect(CapturingPattern("ERR-\\d+")?.name == nil)
  }

  @Test(
    "is none with two parts, with a part that may be empty, or with other brackets",
    arguments: [
      "", "(a)", "(?<>a)", "(?<x>a", "(?<x>)", "(?<x>a*)", "(?<x>a)(?<y>b)", "(?<x y>a)", "a|b", "^a", "a*",
      "(?<x>(a))",
    ])
  func refused(source: String) {
    #expect(CapturingPattern(source) == nil)
  }

  @Test("looks through the longest text in a moment", .timeLimit(.minutes(2)))
  func long() throws {
    let pattern = try #require(CapturingPattern(String(repeating: "a*", count: 60) + "(?<x>a+)" + "b"))
    #expect(pattern.value(in: String(repeating: "a", count: 65_536)) == nil)
  }
}
