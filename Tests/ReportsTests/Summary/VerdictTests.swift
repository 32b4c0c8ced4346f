import Cases
import Reports
import Testing

@Suite("The first two lines of a summary")
struct VerdictTests {
  @Test("address a merchant who has something to do, in every format", arguments: ReportFormat.allCases)
  func merchant(format: ReportFormat) {
    let report = SummaryReport(of: Cases.merchants).render(format)
    #expect(report.contains(format == .json ? "\"actor\" : \"您\"" : "由您办理"))
    #expect(report.contains("由网站开发人员办理") && !report.contains("由商户办理") && !report.contains("\"商户\""))
  }

  @Test(
    "say how the case stands, and the next action and who does it",
    arguments: [
      (Cases.gone, "结论：NO_ENTRY 已解决，不再报错。\n下一步：无需其他操作。如果再次报错，请提供本小结。"),
      (
        Cases.solved,
        "结论：NO_ENTRY 已解决。诊断结果：接口类型要设为担保交易；处理后不再报错。\n下一步：无需其他操作。如果再次报错，请提供本小结。"
      ),
      (Cases.pending, "结论：合同还没有生效（NO_ENTRY）。办好后请再试一次。\n下一步（由商户办理）：等 1 到 2 个工作日，合同生效以后再试。"),
      (Cases.found, "结论：还没有签约（NO_ENTRY）。处理后是否还报错，尚未确认。\n下一步（由商户办理）：拨打签约电话 0571-26885188 办理签约。"),
      (Cases.otherCode, "结论：不是 NO_ENTRY，是另一个错误代码，需要另行排查。\n下一步（由商户办理）：记下错误代码，交给网站开发人员。"),
      (
        Cases.anotherError,
        """
        结论：NO_ENTRY 不再出现，但出现了另一个错误。此前的诊断结果：接口类型要设为
        担保交易。
        下一步（由商户办理）：记下错误代码，交给网站开发人员。
        """
      ),
      (Cases.handedOver, "结论：NO_ENTRY 各部分都已查过，问题还没有解决，转技术支持接手。\n下一步（由技术支持办理）：联系技术支持，把小结交给他们。"),
      (
        Cases.handedOverWithSigning,
        """
        结论：还没有签约（NO_ENTRY）。各部分都已查过，请先把这一项办好再试；仍然不
        行，转技术支持。
        下一步（由商户办理）：拨打签约电话 0571-26885188 办理签约。
        """
      ),
      (Cases.open, "结论：NO_ENTRY 还没有排查完，停在“是否签约”这一步。\n下一步：请从“是否签约”这一步接着排查。"),
    ])
  func firstLines(summary: Summary, expected: String) {
    #expect(Cases.text(of: summary).hasPrefix(expected + "\n"))
  }
}
