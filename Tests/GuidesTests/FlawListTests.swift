import Guides
import SampleGuides
import Testing

@Suite("A list of flaws")
struct FlawListTests {
  private func flaws(_ numbers: ClosedRange<Int>) -> FlawList<GuideFlaw> {
    FlawList(numbers.map { GuideFlaw(.paragraphNotNamed(Paragraph(integerLiteral: $0)), at: .article($0)) })
  }

  @Test("keeps the first ones in their order and counts the rest")
  func keepsTheFirst() {
    let list = flaws(1...1_000)
    #expect(list.first == Array(flaws(1...50).first))
    #expect(list.count == 1_000)
    #expect(list.rest == 950)
  }

  @Test("puts together no flaw that it does not keep")
  func lazy() {
    var list = flaws(1...50)
    var made = 0
    func flaw() -> GuideFlaw {
      made += 1
      return GuideFlaw(.wordsMissing([]), at: .words([]))
    }
    list.append(flaw())
    #expect(made == 0)
    #expect(list.rest == 1)
  }

  @Test("takes over from another one what there is room for, and its whole count")
  func joined() {
    var list = flaws(1...40)
    list.append(flaws(41...140))
    #expect(list == flaws(1...140))
  }

  @Test("keeps its count in other terms")
  func mapped() {
    let lines = flaws(1...70).map { "\($0.location)" }
    #expect(lines.first.count == 50)
    #expect(lines.rest == 20)
  }

  @Test("is what a guide with more of them than anybody reads is refused with")
  func ofGuide() {
    var tiny = TinyGuide()
    for number in 10..<500 { tiny.article.paragraphs[number] = "x" }
    let error = #expect(throws: GuideFlaws.self) {
      try Guide(checking: tiny.flow, texts: tiny.texts, article: tiny.article)
    }
    #expect(error?.list.count == 490)
    #expect(error?.flaws.map(\.kind) == (10..<60).map { .paragraphNotNamed(Paragraph(integerLiteral: $0)) })
  }
}
