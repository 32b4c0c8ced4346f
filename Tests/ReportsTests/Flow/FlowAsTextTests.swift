import Foundation
import Guides
import Reports
import Testing
import Text

@Suite("The flow as text")
struct FlowAsTextTests {
  @Test("shows the sections in their order, with what each can find")
  func overview() {
    #expect(
      Self.text(of: NoEntryGuide.guide).contains(
        """
        流程图
        ------
        箭头从选项指向选了以后要去的地方，连在一起的选项去处相同。步骤和结果的号码与
        后面各页一致。

        [开始] 步骤 1
         |
         V
        [第一部分 检查合同] 步骤 2 到步骤 3
         |   (结果 1 未签约)
         |   (结果 2 等待生效)
         |
         V
        [第二部分 检查网站] 步骤 4
         |   (结果 3 接口类型)
         |
         V
        (结果 5 技术支持)

        """))
  }

  @Test("leads from every choice to where it goes, and joins choices that go the same way")
  func steps() {
    #expect(
      Self.text(of: NoEntryGuide.guide).contains(
        """
        [步骤 2 是否签约]
         |
         +-- 1 没有签 ---> (结果 1 未签约)
         +-- 2 签过 -----> [步骤 3 合同状态]
         +-- 3 不清楚 ---> 本部分完成

        [步骤 3 合同状态]
         |
         +-- 1 已生效 -----> 本部分完成
         +-- 2 等待生效 ---> (结果 2 等待生效)


        第二部分 检查网站

        [步骤 4 网站系统（可多选）]
         |
         +-- 1 网店系统 -+
         |   2 论坛系统 -+-> (结果 3 接口类型)
         |
         +-- 3 都不是 -----> 本部分完成

        """))
  }

  @Test("says once for all choices where a table leads")
  func table() throws {
    #expect(
      try Self.text(of: FlowGuides.shipped).contains(
        """
         |   5 手机网站支付 alipay.wap.create.direct.pay.by.user
         |   6 移动支付 mobile.securitypay.pay
         |       合同里有这一种 ---------> 本部分完成
         |       合同里没有这一种 -------> (结果 8 接口不一致)
         |       合同里有没有还不清楚 ---> (结果 9 查清合同)
         |
         +-- 7 不清楚，或是别的接口 -----> [步骤 10 查接口]
        """))
  }

  @Test("covers at most 76 columns, with nothing but ASCII to hold it together")
  func width() throws {
    let metrics = TextMetrics(ambiguous: 2)
    for guide in try FlowGuides.all {
      let drawing = try Self.drawing(of: guide)
      #expect(!drawing.isEmpty)
      for line in drawing {
        #expect(metrics.width(line) <= 76, "\(line)")
        #expect(line.unicodeScalars.allSatisfy { !(0x2190...0x25FF).contains($0.value) }, "\(line)")
      }
    }
  }

  @Test("leads where the pages say that the choices lead", arguments: [ReportFormat.text, .markdown])
  func agrees(format: ReportFormat) throws {
    for guide in try FlowGuides.all {
      let numbers = try Self.numbers(of: guide)
      let drawn = try format == .text ? Self.targets(in: Self.drawing(of: guide)) : Self.targets(inDiagramOf: guide)
      for step in guide.flow.sections.flatMap(\.steps) {
        let routes = step.choices.flatMap { choice -> [Route] in
          switch choice.leads {
          case .route(let route): [route]
          case .table: guide.branches(of: choice, at: step.id).map(\.route)
          }
        }
        let places = routes.compactMap { route -> String? in
          guard case .place(let id) = route.to else { return nil }
          return numbers[id]
        }
        #expect(drawn[numbers[step.id] ?? ""] ?? [] == Set(places), "\(step.id)")
      }
    }
  }

  @Test("is a Mermaid diagram in Markdown, with the numbers of the pages")
  func mermaid() {
    let report = BookletReport(of: NoEntryGuide.guide).render(.markdown)
    #expect(report.contains("```mermaid\nflowchart TD\n  subgraph g0[\"开始\"]\n    n0[\"步骤 1 错误代码\"]\n  end\n"))
    #expect(report.contains("    n3([\"结果 1 未签约\"])\n"))
    #expect(report.contains("  n1 -->|\"签过\"| n2\n"))
  }

  private static func text(of guide: Guide) -> String {
    BookletReport(of: guide).render(.text)
  }

  /// The lines under the heading, up to the heading of the first place.
  private static func drawing(of guide: Guide) throws -> [String] {
    let lines = text(of: guide).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("[开始]") })
    let end = try #require(lines.dropFirst(start).firstIndex { $0.wholeMatch(of: /-+/) != nil })
    return Array(lines[start..<(end - 1)])
  }

  /// The numbers of all places, as the JSON has them.
  private static func numbers(of guide: Guide) throws -> [PlaceID: String] {
    let json = try JSONSerialization.jsonObject(with: Data(BookletReport(of: guide).render(.json).utf8))
    let book = try #require(json as? [String: Any])
    let sections = (book["sections"] as? [[String: Any]] ?? []) + [book["findings"] as? [String: Any] ?? [:]]
    let places = sections.flatMap { $0["places"] as? [[String: Any]] ?? [] }
    let pairs = places.compactMap { place -> (PlaceID, String)? in
      guard let id = place["id"] as? String, let number = place["number"] as? String else { return nil }
      return (PlaceID(id), number)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The numbers of the places to which arrows lead, by the number of the step they come from.
  private static func targets(in drawing: [String]) -> [String: Set<String>] {
    var targets: [String: Set<String>] = [:]
    var step = ""
    for line in drawing {
      if let match = line.firstMatch(of: /^\[(步骤 \d+)/) { step = String(match.output.1) }
      if let match = line.firstMatch(of: /-> [\[(]((?:步骤|结果) \d+)/) {
        targets[step, default: []].insert(String(match.output.1))
      }
    }
    return targets
  }

  private static func targets(inDiagramOf guide: Guide) -> [String: Set<String>] {
    let report = BookletReport(of: guide).render(.markdown)
    var names: [Substring: String] = [:]
    for match in report.matches(of: /(n\d+)[\[(]+"((?:步骤|结果) \d+)/) { names[match.output.1] = String(match.output.2) }
    var targets: [String: Set<String>] = [:]
    for match in report.matches(of: /\ {2}(n\d+) -->\|"[^"]*"\| (n\d+)\n/) {
      guard let from = names[match.output.1], let to = names[match.output.2] else { continue }
      targets[from, default: []].insert(to)
    }
    return targets
  }
}
