import Cases
import Foundation
import Guides
import Reports
import Testing
import Text

@Suite("The figures of the desk as a report")
struct StatsTests {
  private static let sunday = CalendarDay(year: 2026, month: 11, day: 22)

  private static func report(
    of histories: [CaseHistory], since first: CalendarDay? = nil
  ) -> StatsReport {
    StatsReport(of: histories, through: [NoEntryGuide.guide], since: first, on: sunday)
  }

  static func history(
    _ guide: GuideID, _ status: CaseStatus, found causes: [CauseID] = [], at cursor: PlaceID, _ events: [CaseEvent]
  ) -> CaseHistory {
    CaseHistory(guide: guide, status: status, causesFound: causes, cursor: cursor, events: events)
  }

  static func event(_ kind: CaseEvent.Kind, _ place: PlaceID, after seconds: Int? = nil) -> CaseEvent {
    CaseEvent(kind, place: place, at: Timestamp(seconds: 1_000), after: seconds)
  }

  static let histories = [
    history(
      "small", .solved, found: ["wrong-type", "not-signed"], at: "retry.shop-type",
      [
        event(.answered, "code", after: 12), event(.answered, "contract.signed", after: 125),
        event(.answered, "retry.shop-type", after: 1_800),
      ]),
    history(
      "small", .waiting, found: ["not-signed"], at: "retry.not-signed",
      [
        event(.answered, "code", after: 31), event(.answered, "contract.signed", after: 4_000),
        event(.changed, "contract.signed", after: 3), event(.undone, "contract.signed"), event(.changed, "code"),
      ]),
    history("small", .open, found: ["not-signed"], at: "not-signed", [event(.answered, "code", after: 60)]),
    history("small", .open, at: "site.system", []),
    history("small", .open, at: "site.system", [event(.answered, "retired.step")]),
    history("elsewhere", .open, found: ["some-cause"], at: "retired.step", []),
  ]

  @Test("are charts that a person can read")
  func text() {
    let first = CalendarDay(year: 2026, month: 11, day: 1)
    let text = Self.report(of: Self.histories, since: first).render(.text)
    #expect(
      text == """
        记录统计
        ========
        统计日期：2026-11-22
        范围：2026年11月1日（周日）以来有改动的记录
        记录：6 条

        NO_ENTRY（没有权限），5 条
        --------------------------
        结果
        ....
        进行中    ##############################  3 条
        等待中    ##########                      1 条
        已解决    ##########                      1 条
        其他错误                                  0 条
        转技术                                    0 条

        找到的原因
        ..........
        没有签约          ##############################  3 条
        接口用错          ##########                      1 条
        （没有找到原因）  ####################            2 条

        一条记录可能找到几个原因，所以合计多于记录数。

        每一步用时
        ..........
                                                           中位数       平均  回答
        错误代码        #                                   31 秒      34 秒  3 次
        是否签约        ##                              2 分 5 秒  2 分 5 秒  1 次
        接口类型：再试  ##############################    30 分钟    30 分钟  1 次

        横条是中位数。停留超过 30 分钟的算作中途被打断，不计入用时，共 1 次。

        没走完的停在哪里
        ................
        网站系统          ##############################  2 条
        诊断结果：未签约  ###############                 1 条

        改得最多的回答
        ..............
        是否签约  ##############################  2 次
        错误代码  ###############                 1 次

        修改和撤销都算；处理之后再来更新结果，不算修改。

        指南 elsewhere（不是内置的，下面只写名称），1 条
        ------------------------------------------------
        结果
        ....
        进行中    ##############################  1 条
        等待中                                    0 条
        已解决                                    0 条
        其他错误                                  0 条
        转技术                                    0 条

        找到的原因
        ..........
        some-cause  ##############################  1 条

        每一步用时
        ..........
        还没有可统计的用时。

        没走完的停在哪里
        ................
        retired.step  ##############################  1 条

        改得最多的回答
        ..............
        没有改过的回答。

        """)
  }

  @Test("have every number in the JSON, under the names of files too")
  func json() throws {
    let object = try parsed(Self.report(of: Self.histories))
    #expect(object["cases"] as? Int == 6)
    #expect(object["day"] as? String == "2026-11-22")
    #expect(object["since"] == nil)
    #expect(object["longestMeasured"] as? Int == 1_800)
    let guides = try #require(object["guides"] as? [[String: Any]])
    #expect(guides.map { $0["guide"] as? String } == ["small", "elsewhere"])
    #expect(
      Set(guides[0].keys) == [
        "guide", "title", "subtitle", "cases", "statuses", "causes", "withoutCause", "steps", "interrupted", "stops",
        "changes",
      ])
    #expect(Set(guides[0].keys).subtracting(guides[1].keys) == ["title", "subtitle"])
    #expect(guides[0]["interrupted"] as? Int == 1)
    #expect(guides[0]["withoutCause"] as? Int == 2)
    #expect(
      numbers(in: guides[0], "statuses", "status", "cases") == "open 3, waiting 1, solved 1, otherCode 0, handedOver 0")
    #expect(numbers(in: guides[0], "causes", "cause", "cases") == "not-signed 3, wrong-type 1")
    #expect(numbers(in: guides[0], "steps", "place", "median") == "code 31, contract.signed 125, retry.shop-type 1800")
    #expect(numbers(in: guides[0], "steps", "place", "mean") == "code 34, contract.signed 125, retry.shop-type 1800")
    #expect(numbers(in: guides[0], "steps", "name", "answers") == "错误代码 3, 是否签约 1, 接口类型：再试 1")
    #expect(numbers(in: guides[0], "stops", "place", "cases") == "site.system 2, not-signed 1")
    #expect(numbers(in: guides[0], "changes", "place", "changes") == "contract.signed 2, code 1")
  }

  @Test("draw a bar for each amount, as long as the amount is large")
  func bars() throws {
    let page = try ReadBack.Page(Self.report(of: Self.histories).render(.html))
    let lengths = page.attributes.filter { $0.name == "width" }.compactMap { Int($0.value) }
    #expect(lengths.prefix(5) == [1_000, 333, 333, 0, 0])
    #expect(page.elements.isSuperset(of: ["table", "svg", "rect"]))
    #expect(page.elements.isDisjoint(with: ["script", "img", "link", "iframe"]))
  }

  @Test("say the same in every format", arguments: [ReportFormat.text, .markdown, .html])
  func sameWords(format: ReportFormat) throws {
    let report = Self.report(of: Self.histories)
    let words = try ReadBack.words(of: report.render(format), in: format)
    let object = try JSONSerialization.jsonObject(with: Data(report.render(.json).utf8))
    for name in ReadBack.strings(in: object, without: ["place", "cause", "status", "guide"]) {
      #expect(ReadBack.finds(name, in: words), "\(name)")
    }
    for time in ["31 秒", "34 秒", "2 分 5 秒", "3 次", "30 分钟"] { #expect(ReadBack.finds(time, in: words), "\(time)") }
  }

  @Test("say in words that nothing is kept", arguments: ReportFormat.allCases.filter { $0 != .json })
  func nothing(format: ReportFormat) throws {
    let all = try ReadBack.words(of: Self.report(of: []).render(format), in: format)
    #expect(all.contains("还没有记录，没有什么可统计。"))
    let some = try ReadBack.words(of: Self.report(of: [], since: Self.sunday).render(format), in: format)
    #expect(some.contains("2026年11月22日（周日）以来没有记录。"))
  }

  private func parsed(_ report: StatsReport) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(report.render(.json).utf8)) as? [String: Any])
  }

  private func numbers(in guide: [String: Any], _ list: String, _ name: String, _ number: String) -> String {
    let entries = guide[list] as? [[String: Any]] ?? []
    return entries.map { "\($0[name] ?? "") \($0[number] ?? "")" }.joined(separator: ", ")
  }
}
