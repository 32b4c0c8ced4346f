import Testing

@testable import Text

@Suite("A table as text")
struct TableTextTests {
  private let table = TableText(
    [["参数", "说明"], ["service", "接口的名称"], ["_input_charset", ""]], breaker: LineBreaker(),
    labelled: { "\($0)：\($1)" })

  @Test("stands in columns where they fit")
  func columns() {
    #expect(
      table.lines(width: 26) == [
        "参数            说明", "--------------  ----------", "service         接口的名称", "_input_charset",
      ])
  }

  @Test("is read cell by cell where they do not")
  func records() {
    let lines = ["- 参数：service", "  说明：接口的名称", "- 参数：_input_charset"]
    #expect(table.lines(width: 25) == lines)
    #expect(table.records(width: .max) == lines)
    #expect(table.lines(width: 12).allSatisfy { TextMetrics().width($0) <= 12 })
  }
}
