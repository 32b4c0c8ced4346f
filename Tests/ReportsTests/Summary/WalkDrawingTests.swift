import Cases
import Reports
import Testing

@Suite("The way through a guide, drawn")
struct WalkDrawingTests {
  @Test("is a picture for each section in the order of the walk, with what was asked and what came of it")
  func words() throws {
    #expect(
      try Self.pictures(of: Cases.stayed).map(Self.words) == [
        ["开始", "错误代码", "是，论坛里出现的"],
        ["第一部分 检查合同", "是否签约", "不清楚"],
        [
          "第二部分 检查网站", "网站系统", "论坛系统（由前面的回答得", "出，没有另问）", "诊断结果", "接口类型要设为担保交易",
          "再试", "还是同样的错误",
        ],
        ["结束", "诊断结果", "都查过了，请技术支持接手"],
      ])
  }

  @Test("begins with the section that came first")
  func order() throws {
    let walk = try #require(ShippedWalks.noted.first { $0.answers.contains("symptom=sometimes") })
    let titles = try Self.pictures(of: walk.summary()).compactMap { Self.words(in: $0).first?.prefix(4) }
    #expect(titles == ["开始", "第三部分", "第一部分", "第二部分", "第四部分", "结束"])
  }

  @Test(
    "has a dot on the line for an answer, one beside it for an answer nobody was asked for, and a box for a finding")
  func stations() throws {
    let pictures = try Self.pictures(of: Cases.stayed)
    #expect(pictures.map { Self.count("<rect class=\"mark\"", in: $0) } == [1, 1, 1, 0])
    #expect(pictures.map { Self.count("<rect class=\"plain\"", in: $0) } == [0, 0, 1, 0])
    #expect(pictures.map { Self.count("<rect class=\"finding\"", in: $0) } == [0, 0, 2, 2])
  }

  @Test("goes on by an arrow to the next section, and ends at an empty dot where a question is open")
  func ends() throws {
    let pictures = try Self.pictures(of: Cases.open)
    #expect(pictures.map { Self.count("<polygon", in: $0) } == [1, 0])
    #expect(pictures.map { Self.count("<rect class=\"strong\"", in: $0) } == [0, 1])
    #expect(pictures.last.map(Self.words) == ["第一部分 检查合同", "是否签约", "（还没有回答）"])
  }

  @Test("says the same in words beside it")
  func transcript() throws {
    let report = SummaryReport(of: Cases.stayed).render(.html)
    let folded = try #require(report.firstMatch(of: #/(?s)<details>(.*)</details>/#)).output.1
    for line in ["错误代码：是，论坛里出现的", "网站系统：论坛系统（由前面的回答得出，没有另问）", "再试：还是同样的错误"] {
      #expect(folded.contains(line))
    }
  }

  private static func pictures(of summary: Summary) throws -> [Substring] {
    let report = SummaryReport(of: summary).render(.html)
    let columns = try #require(report.firstMatch(of: #/(?s)<div class="pictures columns">(.*?)</div>/#)).output.1
    return columns.split(separator: "</svg>").filter { $0.contains("<svg") }
  }

  private static func words(in picture: Substring) -> [String] {
    picture.matches(of: #/<text[^>]*>([^<]*)</text>/#).map { String($0.output.1) }
  }

  private static func count(_ start: String, in picture: Substring) -> Int {
    picture.ranges(of: start).count
  }
}
