import Cases
import Guides
import Testing
import Text

@testable import WizardScreens

extension DeskState {
  /// Takes the cases that were found.
  fileprivate mutating func list(_ rows: [DeskRow], isCut: Bool = false) {
    _ = handle(.outcome(.listed(DeskListing(rows: rows, isCut: isCut), on: today)))
  }
}

@Suite("The agent's desk")
struct DeskTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 24)
  private static let numbers = ["K7MNP-3RTUW-9XYAC", "A2345-67892-34567", "C2345-67892-34567", "E2345-67892-34567"]

  private func row(
    _ index: Int, _ status: CaseStatus, _ headline: String, _ details: CaseDetails = CaseDetails(), day: Int = 24,
    followUp: Int? = nil, parked: String? = nil
  ) throws -> DeskRow {
    let entry = CaseEntry(
      number: try #require(CaseNumber(Self.numbers[index])), guide: "illegal-partner-exterface",
      changedAt: Timestamp(seconds: 1_790_000_000 - index), status: status, headline: headline, details: details,
      followUp: followUp.map { CalendarDay(year: 2026, month: 11, day: $0) }, parkedBecause: parked)
    return DeskRow(
      entry, changedAt: LocalTime(day: CalendarDay(year: 2026, month: 11, day: day), hour: 9, minute: 5))
  }

  private func rows() throws -> [DeskRow] {
    [
      try row(
        0, .waiting, "等待生效",
        CaseDetails(
          [
            "merchant": "杭州小店有限公司", "partnerID": "2088123456789012", "site": "http://shop.example.com",
            "telephone": "13812345678", "ticket": "T-1001",
          ]), day: 20, followUp: 23),
      try row(1, .open, "合同状态", CaseDetails(["merchant": "张三"])),
      try row(2, .open, "网站接口", parked: "等商户回电"),
      try row(3, .solved, "接口用错", CaseDetails(["merchant": "很长很长很长很长很长很长的商户名称"]), day: 21),
    ]
  }

  private func desk(_ size: ScreenSize = Screens.usual, _ keys: Key...) throws -> DeskState {
    var state = DeskState(surface: Surface(size), today: Self.today)
    state.list(try rows())
    for key in keys { _ = state.handle(.key(key)) }
    return state
  }

  @Test("lists the cases, those to call back on top, and the highlighted one in full")
  func list() throws {
    let text = try desk().frame().text
    #expect(
      text == """
         问诊  记录                                                共 4 条，1 条该回访
         [全部] 进行中  等待中  已解决  已转出

         > 该回访    11-20       杭州小店有限公司      等待生效
           进行中    今天 09:05  张三                  合同状态
           已搁置    今天 09:05  （未填商户）          网站接口
           已解决    11-21       很长很长很长很长很..  接口用错










           记录号：K7MNP-3RTUW-9XYAC   2026-11-23 起回访
           商户名称：杭州小店有限公司   PID：2088123456789012   联系电话：13812345678
           工单号：T-1001   网站：http://shop.example.com



         回车 打开  / 查找  右 / f 换一类  N 新记录  d 删除  ? 帮助  q 退出
        """)
  }

  @Test("fits a narrow screen and the smallest one", arguments: [Screens.narrow, Screens.smallest])
  func narrow(size: ScreenSize) throws {
    let frame = try desk(size).frame()
    let metrics = TextMetrics()
    #expect(frame.rows.count <= size.rows)
    #expect(frame.rows.allSatisfy { metrics.width(of: $0) < size.columns })
    #expect(frame.text.contains("> 该回访"))
    #expect(frame.text.contains("退出"))
  }

  @Test("opens the highlighted case")
  func open() throws {
    var state = try desk(Screens.usual, .down)
    #expect(state.handle(.key(.enter)) == [.open(try #require(CaseNumber(Self.numbers[1])))])
  }

  @Test("says in words that there is nothing, and what to do")
  func empty() throws {
    var state = DeskState(surface: Surface(Screens.usual), today: Self.today)
    state.list([])
    #expect(state.frame().text.contains("还没有记录。按 N 开始一条新的。"))
    #expect(state.handle(.key(.enter)) == [])
    #expect(state.handle(.key(.character("N"))) == [.begin])
    state.text = "张"
    #expect(state.frame().text.contains("没有找到。"))
  }

  @Test("asks for other cases with every character of the words to find, and for all with Esc")
  func find() throws {
    var state = try desk(Screens.usual, "/")
    #expect(state.handle(.key("张")) == [.list(CaseQuery(text: "张", today: Self.today))])
    #expect(state.handle(.paste("三")) == [.list(CaseQuery(text: "张三", today: Self.today))])
    #expect(state.frame().text.contains("查找：张三"))
    #expect(state.handle(.key(.enter)) == [])
    #expect(state.handle(.key("q")) == [.list(CaseQuery(today: Self.today))])
    #expect(state.handle(.key("q")) == [.leave(.chosen)])
  }

  @Test("turns from one kind of case to the next, and back")
  func filters() throws {
    var state = try desk()
    #expect(state.handle(.key("f")) == [.list(CaseQuery(statuses: [.open], today: Self.today))])
    #expect(state.handle(.key(.right)) == [.list(CaseQuery(statuses: [.waiting], today: Self.today))])
    #expect(state.handle(.key(.left)) == [.list(CaseQuery(statuses: [.open], today: Self.today))])
    #expect(state.handle(.key(.left)) == [.list(CaseQuery(today: Self.today))])
    #expect(
      state.handle(.key(.left)) == [.list(CaseQuery(statuses: [.handedOver, .otherCode], today: Self.today))])
  }

  @Test("deletes only after a question that Enter answers with no")
  func forget() throws {
    var state = try desk(Screens.usual, "d")
    #expect(state.frame().text.contains("要彻底删除这条记录吗？"))
    #expect(state.frame().text.contains(Self.numbers[0]))
    #expect(state.handle(.key(.enter)) == [])
    #expect(!state.frame().text.contains("要彻底删除"))
    _ = state.handle(.key("d"))
    let number = try #require(CaseNumber(Self.numbers[0]))
    #expect(state.handle(.key("y")) == [.forget(number), .list(state.query)])
  }

  @Test("lists anew whatever was left, deleted or waited for, and says what came of it")
  func listsAnew() throws {
    var state = try desk()
    #expect(state.handle(.outcome(.left(message: "接着排查请输入"))) == [.list(state.query)])
    #expect(state.frame().text.contains("接着排查请输入"))
    #expect(state.handle(.outcome(.left(message: nil))) == [.list(state.query)])
    #expect(state.handle(.clock(.quiet)) == [.list(state.query)])
    #expect(state.handle(.outcome(.forgotten(try #require(CaseNumber(Self.numbers[0]))))) == [])
    #expect(state.frame().text.contains(Self.numbers[0]))
    #expect(state.handle(.outcome(.encodingChanged(Surface(Screens.usual, encoding: .gbk), through: nil))) == [])
    #expect(state.frame().text.contains("Encoding: GBK"))
  }

  @Test("marks what is due by the day on which the cases were found")
  func due() throws {
    var state = try desk()
    _ = state.handle(.outcome(.listed(DeskListing(rows: try rows()), on: CalendarDay(year: 2026, month: 11, day: 22))))
    #expect(!state.frame().text.contains("该回访"))
    #expect(state.opening == [.list(CaseQuery(today: CalendarDay(year: 2026, month: 11, day: 22)))])
  }

  @Test("keeps the highlight on its case when the list changes")
  func highlight() throws {
    var state = try desk(Screens.usual, .down, .down)
    state.list(Array(try rows().dropFirst()))
    #expect(state.highlighted?.entry.number.description == Self.numbers[2])
    state.list(Array(try rows().prefix(1)))
    #expect(state.highlighted?.entry.number.description == Self.numbers[0])
  }

  @Test("says when there are more than it lists, and how to see them")
  func cut() throws {
    var state = try desk()
    #expect(state.frame().text.contains("共 4 条，1 条该回访"))
    state.list(try rows(), isCut: true)
    #expect(state.frame().text.contains("前 4 条，1 条该回访"))
    state.list(try Array(rows().dropFirst()), isCut: true)
    #expect(state.frame().text.contains("最近 3 条，更早的请用查找"))
    for key in [Key.character("/"), "张"] { _ = state.handle(.key(key)) }
    #expect(state.frame().text.contains("前 3 条，再写几个字可以缩小范围"))
    state.list([], isCut: true)
    #expect(state.frame().text.contains("最近的里面没有符合条件的，请再写几个字。"))
  }

  @Test("looks for a paste that the terminal did not mark, and takes back what its first character did as a key")
  func burst() throws {
    for keys: [Key] in [[], [.character("d")], [.character("/")], [.character("f")]] {
      var state = try desk(Screens.usual)
      for key in keys { _ = state.handle(.key(key)) }
      let first = keys.isEmpty ? "" : ["d", "/", "f"].first { keys == [.character(Character($0))] } ?? ""
      let effects = state.handle(.burst(first + "shop.example.com", keysGiven: keys.count))
      #expect(effects == [.list(CaseQuery(text: first + "shop.example.com", today: Self.today))])
      #expect(state.filter == .all)
    }
    var state = try desk(Screens.usual, "/")
    #expect(state.handle(.burst("13800138000\n", keysGiven: 0)).count == 1)
    #expect(state.text == "13800138000" && state.layer == nil)
  }

  @Test("drops a paste with a word where nothing reads it")
  func droppedBurst() throws {
    for input in [Input.burst("yes, delete it", keysGiven: 0), .paste("y")] {
      var state = try desk(Screens.usual, "d")
      #expect(state.handle(input) == [])
      #expect(state.frame().text.contains("这里不能粘贴，也没有当作按键。"))
      #expect(state.frame().text.contains("要彻底删除这条记录吗？"))
    }
  }

  @Test("shows the highlighted case however long the list is")
  func long() throws {
    var state = DeskState(surface: Surface(Screens.smallest), today: Self.today)
    let many = try (0..<60).map { _ in try row(1, .open, "合同状态") }
    state.list(many)
    for key in Array(repeating: Key.down, count: 30) + [.pageDown, .pageUp, .end, .home, .end] {
      _ = state.handle(.key(key))
      #expect(state.frame().text.contains(" > "))
    }
    #expect(state.highlight == 59)
  }

  @Test("never steers a terminal, whatever a case holds")
  func hostile() throws {
    var state = DeskState(surface: Surface(Screens.usual), today: Self.today)
    let evil = "\u{1B}]0;x\u{07}\u{202E}a\u{200B}"
    state.list([try row(0, .open, evil, CaseDetails(["merchant": evil, "site": evil, "ticket": evil]), parked: evil)])
    _ = state.handle(.outcome(.failed(message: evil)))
    #expect(state.frame().rows.joined().allSatisfy { $0.text == $0.text.harmless })
  }

  @Test("explains its keys")
  func help() throws {
    let text = try desk(Screens.usual, "?").frame().text
    for binding in DeskAction.bindings.prefix(10) { #expect(text.contains(binding.help)) }
  }

  @Test("binds no key twice")
  func keys() {
    let keys = DeskAction.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }
}
