import Cases
import Guides
import Randomness

@testable import CaseStore

/// Cases as the tests need them.
enum SmallCase {
  /// The day on which the tests play.
  static let today = CalendarDay(year: 2026, month: 11, day: 22)

  /// A case number out of a count, the same each time.
  static func number(_ count: Int) -> CaseNumber {
    var generator = SeededNumbers(seed: UInt64(count))
    return CaseNumber.random(using: &generator)
  }

  /// An owner out of a count.
  static func owner(_ count: Int) -> CaseOwner {
    CaseOwner(token: UInt64.max - UInt64(count))
  }

  /// A case with hardly anything in it.
  static func opened(
    _ count: Int, at seconds: Int = 1_000, details: CaseDetails = CaseDetails(), status: CaseStatus = .open,
    followUp: CalendarDay? = nil, notes: [PlaceID: String] = [:]
  ) -> Case {
    Case(
      number: number(count), guide: "illegal-partner-exterface", guideVersion: "1", audience: .agent,
      openedAt: Timestamp(seconds: seconds), changedAt: Timestamp(seconds: seconds), notes: notes, cursor: "code",
      details: details, status: status, followUp: followUp)
  }

  /// A case with something in every field.
  static func full(_ count: Int) -> Case {
    Case(
      number: number(count), guide: "illegal-partner-exterface", guideVersion: "3.1", audience: .merchant,
      openedAt: Timestamp(seconds: 1_700_000_000), changedAt: Timestamp(seconds: 1_700_000_100),
      answers: [
        "code": TimedAnswer(Answer("yes"), at: Timestamp(seconds: 1_700_000_010)),
        "contract.type": TimedAnswer(Answer(["escrow", "direct"]), at: Timestamp(seconds: 1_700_000_020)),
        "paid": TimedAnswer(
          Answer(.day(today, countedOn: today), readAs: ["*/0..2"]), at: Timestamp(seconds: 1_700_000_030)),
        "payer": TimedAnswer(Answer(.text("it's 张三 "), readAs: ["*"]), at: Timestamp(seconds: 1_700_000_040)),
      ],
      notes: ["code": "张三说：“昨天还好的” 🙂\n第二行", "contract.type": "it's 100% \"theirs\"; -- \\"],
      cursor: "contract.status",
      details: CaseDetails(
        [
          "merchant": "乐度网络科技", "partnerID": "2088123412345678", "site": "https://shop.example/付款",
          "telephone": "138-0013-8000", "ticket": "TK-2026-0042",
        ]),
      status: .waiting, headline: "合同等待生效", causesFound: ["not-in-force", "wrong-interface"],
      followUp: CalendarDay(year: 2026, month: 11, day: 25), parkedBecause: "等财务回电",
      drafts: CaseDrafts([
        .note("code"): "写到一半\n'); --", .note("contract.type"): "🙂", .value("amount"): "12", .parkingReason: "等",
        .field("merchant"): "乐",
        .field("partnerID"): "2088-",
        .field("site"): "shop", .field("telephone"): "1", .field("ticket"): "TK",
      ]))
  }
}
