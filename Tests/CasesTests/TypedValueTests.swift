import Cases
import GuideContent
import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Values as people type them")
struct TypedValueTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 28)

  private static func guide() throws -> Guide {
    var guide = try RefundGuide().guide
    guide.wording = .interface
    return guide
  }

  private static func value(_ typed: String, at step: PlaceID) throws -> Value {
    try #require(ValueReader(for: step, in: guide(), on: today)).value(of: typed)
  }

  @Test(
    "are amounts with and without an input method",
    arguments: ["1234.5", "￥1,234.50", "¥1234.50", "１２３４。５０", "1,234.5 元", " 1234.50元 ", "1234.500"])
  func amounts(typed: String) throws {
    #expect(try Self.value(typed, at: "amount") == .number(FixedNumber(millionths: 1_234_500_000)))
  }

  @Test(
    "are refused with the reason",
    arguments: [
      ("", ValueReader.Refusal.empty), ("　", .empty), ("abc", .unreadable), ("1,23", .unreadable),
      ("1.234", .tooPrecise(places: 2)), ("1.23456789", .tooPrecise(places: 2)), ("0", .outOfBounds),
      ("50000.01", .outOfBounds), ("12-5", .unreadable),
    ])
  func refused(typed: String, refusal: ValueReader.Refusal) throws {
    #expect(throws: refusal) { try Self.value(typed, at: "amount") }
  }

  @Test(
    "are days, before today where the year is missing",
    arguments: [
      ("2026-11-3", "2026-11-03"), ("2026年11月3日", "2026-11-03"), ("11-3", "2026-11-03"), ("11月3日", "2026-11-03"),
      ("昨天", "2026-11-27"), ("今天", "2026-11-28"), ("前天", "2026-11-26"), ("12-30", "2025-12-30"),
      ("２０２６／１１／３", "2026-11-03"),
    ])
  func days(typed: String, day: String) throws {
    let counted = try Self.value(typed, at: "paid")
    #expect(counted == .day(try #require(CalendarDay(iso: day)), countedOn: Self.today))
  }

  @Test("are no days after today where only days up to today count")
  func future() throws {
    #expect(throws: ValueReader.Refusal.outOfBounds) { try Self.value("2026-11-29", at: "paid") }
    #expect(throws: ValueReader.Refusal.outOfBounds) { try Self.value("明天", at: "paid") }
    #expect(throws: ValueReader.Refusal.unreadable) { try Self.value("2026-2-30", at: "paid") }
  }

  @Test("are texts that fit their pattern, whatever method typed them")
  func texts() throws {
    #expect(try Self.value("ＡＢ１２３４", at: "payer") == .text("AB1234"))
    #expect(throws: ValueReader.Refusal.unreadable) { try Self.value("ab1234", at: "payer") }
  }

  @Test("stand in files of answers")
  func file() throws {
    let text = "why: refund\npaid: 前天\namount: ￥1,234.50\npayer: AB1234\n"
    let answers = try AnswersFile(text, for: Self.guide(), on: Self.today).answers
    #expect(answers["paid"]?.value == .day(CalendarDay(year: 2026, month: 11, day: 26), countedOn: Self.today))
    #expect(answers["payer"]?.value == .text("AB1234"))
    #expect(throws: AnswersFlaw.self) {
      try AnswersFile("why: refund\npaid: 明天\n", for: Self.guide(), on: Self.today)
    }
  }

  private static func session() throws -> Session {
    let text = "why: refund\npaid: 前天\namount: 1234.5\npayer: AB1234\n"
    return Session(guide: try guide(), answers: try AnswersFile(text, for: guide(), on: today).answers)
  }

  @Test("stand in the summary of an agent; of a merchant what is private does not")
  func summary() throws {
    let session = try Self.session()
    let agents = Summary(of: session, on: Self.today)
    #expect(agents.walk.flatMap(\.answer).suffix(3) == ["2026年11月26日", "1,234.50 元", "AB1234"])
    #expect(agents.walk.compactMap(\.typed) == ["2026-11-26", "1234.5", "AB1234"])
    let merchants = Summary(of: session, on: Self.today, for: .merchant)
    #expect(merchants.walk.flatMap(\.answer).suffix(3) == ["2026年11月26日", "1,234.50 元", "****"])
    #expect(merchants.walk.compactMap(\.typed) == ["2026-11-26", "1234.5"])
    let words = merchants.walk.flatMap { $0.words.body.map(\.text) }.joined()
    #expect(words.contains("2026年11月26日") && words.contains("****") && !words.contains("AB1234"))
  }

  @Test("are asked for again after a hand-off code, one after the other, and nothing else is")
  func handOff() throws {
    let guide = try Self.guide()
    let code = try HandOffCode(of: Self.session().path, through: guide)
    var taken = Session(guide: guide, answers: try code.answers(through: guide))
    #expect(taken.trail == "why paid amount payer wait retry.wait")
    #expect(taken.path.places.filter(\.lacksValue).map(\.id) == ["paid", "amount", "payer"])
    #expect(taken.cursor == "paid")
    for (step, typed) in [("paid", "昨天"), ("amount", "2000"), ("payer", "CD5678")] as [(PlaceID, String)] {
      #expect(taken.cursor == step)
      try taken.make(.answer(Answer(try Self.value(typed, at: step))))
    }
    #expect(taken.cursor == "wait")
    #expect(taken.path.places.allSatisfy { !$0.lacksValue })
  }

  @Test("can be changed and taken back like other answers, and lead elsewhere if they lie in another band")
  func changed() throws {
    var session = try Self.session()
    try session.make(.go("paid"))
    let older = Answer(try Self.value("2026-11-1", at: "paid"))
    #expect(session.placesDropped(by: older).isEmpty)
    try session.make(.answer(older))
    #expect(session.trail == "why paid amount payer mend retry.mend")
    try session.make(.undo)
    #expect(session.trail == "why paid amount payer wait retry.wait")
    #expect(throws: MoveRefusal.self) { try session.make(.answer(Answer(.text("AB1234")))) }
  }
}
