import Cases
import Guides
import Reports
import Testing

@Suite("A summary as text")
struct SummaryAsTextTests {
  @Test("says first what to do, with telephone and notes, and the walk last")
  func waiting() {
    #expect(
      Cases.text(of: Cases.notSigned) == """
        结论：还没有签约（NO_ENTRY）。办好后请再试一次。
        下一步（由商户办理）：拨打签约电话 0571-26885188 办理签约。
        电话：签约电话 0571-26885188（文章所载）

        各原因排查情况
        --------------
        没有签约：已找到
        合同没有生效：未查明（没有问到）
        接口用错：未查明（没有问到）

        备注
        ----
        - 是否签约：账号是新开的。
          要公司盖章。

        排查经过
        --------
        1. 错误代码：是
        2. 是否签约：没有签
        3. 诊断结果：还没有签约
        4. 接下来：先办好再试

        依据
        ----
        错误：NO_ENTRY（没有权限）
        原文：http://example.com/article?id=7
        指南：small，版本 2.1.0
        日期：2026年11月20日（周五）

        """)
  }

  @Test("lists what else waits, and the addresses that its actions need, whole even where they are long")
  func furtherActionsAndAddresses() {
    #expect(
      Cases.text(of: Cases.shopAfterSigning) == """
        结论：接口类型要设为担保交易（NO_ENTRY）。办好后请再试一次。
        下一步（由网站开发人员办理）：在网站后台把接口类型设为“担保交易”。（见网址
        [1]）

        其他待办
        --------
        - 由商户办理：拨打签约电话 0571-26885188 办理签约。
          电话：签约电话 0571-26885188（文章所载）

        各原因排查情况
        --------------
        没有签约：已找到
        合同没有生效：未查明（没有问到）
        接口用错：已找到

        网址
        ----
        标有“文章所载”的网址抄自原文，部分网站可能已停用。

        [1] 网店设置（文章所载）
            http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types
            打不开时：在网店后台找“支付宝”

        排查经过
        --------
        1. 错误代码：是
        2. 是否签约：没有签
        3. 诊断结果：还没有签约
        4. 接下来：接着查
        5. 网站系统：网店系统
        6. 诊断结果：接口类型要设为担保交易
        7. 再试：现在不能试

        依据
        ----
        错误：NO_ENTRY（没有权限）
        原文：http://example.com/article?id=7
        指南：small，版本 2.1.0
        日期：2026年11月20日（周五）

        """)
  }

  @Test("says how each cause stands: stayed, ruled out, open and why")
  func causes() {
    #expect(
      Cases.text(of: Cases.stayed).contains(
        """
        没有签约：未查明（问到“是否签约”时还不能排除）
        合同没有生效：未查明（没有问到）
        接口用错：已处理，但错误仍在
        """))
    #expect(
      Cases.text(of: Cases.handedOver).contains(
        """
        没有签约：已排除
        合同没有生效：已排除
        接口用错：已排除
        """))
    #expect(Cases.text(of: Cases.solved).contains("接口用错：已找到，处理后解决"))
  }

  @Test("marks an answer that nobody was asked for, and a question that is open")
  func derivedAndOpen() {
    #expect(Cases.text(of: Cases.stayed).contains("3. 网站系统：论坛系统（由前面的回答得出，没有另问）\n"))
    #expect(Cases.text(of: Cases.open).contains("2. 是否签约：（还没有回答）\n"))
  }

  @Test("keeps notes of places that the path no longer comes through")
  func dormantNote() {
    let summary = Cases.summary(
      ["code": "this", "contract.signed": "unsure"], notes: ["contract.status": "后台写着冻结。"])
    #expect(Cases.text(of: summary).contains("备注\n----\n- 合同状态：后台写着冻结。\n"))
  }

  @Test("tells the working days on which to try again, with the year only where it changes")
  func followUp() throws {
    #expect(
      Cases.text(of: Cases.pending).contains(
        """
        再试日期：请在 11月23日（周一）至 11月24日（周二）之间再试（按周一至周五计
        算，未计法定节假日）。
        """))
    let answers: [PlaceID: String] = [
      "code": "this", "contract.signed": "yes", "contract.status": "pending", "retry.pending": "wait",
    ]
    let newYear = Cases.summary(answers, on: CalendarDay(year: 2026, month: 12, day: 31))
    #expect(Cases.text(of: newYear).contains("请在 2027年1月1日（周五）至 2027年1月4日（周一）之间再试"))
  }

  @Test("never holds what only an agent sees, in any format", arguments: ReportFormat.allCases)
  func noAsides(format: ReportFormat) {
    let asides = NoEntryGuide.texts.places.all.values.compactMap(\.aside)
    #expect(asides.count == 2)
    for summary in Cases.all {
      let report = SummaryReport(of: summary).render(format)
      #expect(asides.allSatisfy { !report.contains($0) })
    }
  }

  @Test("says the same to be read aloud, without lines that draw")
  func spoken() {
    let report = SummaryReport(of: Cases.found)
    let isDrawn = { (line: Substring) in line.wholeMatch(of: /[-=.]+/) != nil }
    let printed = report.render(.text).split(separator: "\n")
    #expect(printed.contains(where: isDrawn))
    #expect(report.spoken.split(separator: "\n") == printed.filter { !isDrawn($0) })
  }
}
