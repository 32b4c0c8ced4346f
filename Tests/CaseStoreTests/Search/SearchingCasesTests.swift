import CaseStore
import Cases
import GuideContent
import Guides
import TestSupport
import Testing

@Suite("Finding cases")
struct SearchingCasesTests {
  let folder: ScratchFolder
  let store: KeptCases
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)

  init() throws {
    folder = try ScratchFolder()
    store = try KeptCases(folder: folder.path)
    try keep(1, CaseDetails(["merchant": "张三", "ticket": "TK-2026-0042"]))
    try keep(2, CaseDetails(["merchant": "李三张", "site": "https://三味书屋.example/Pay"]))
    try keep(3, CaseDetails(["merchant": "乐度网络科技", "partnerID": "2088123412345678", "telephone": "138 0013 8000"]))
    try keep(4, CaseDetails(["merchant": "Müller", "ticket": "INC7%_9"]), notes: ["code": "客户要求下午三点回电", "b": "三张图"])
    try keep(5, CaseDetails(["merchant": "\u{20BB7}野家", "telephone": "+86 (571) 2688-5188"]))
  }

  private func keep(_ count: Int, _ details: CaseDetails, notes: [PlaceID: String] = [:]) throws {
    let kept = SmallCase.opened(count, at: count, details: details, notes: notes)
    try store.create(kept, events: [], for: SmallCase.owner(count))
  }

  private func found(_ text: String) throws -> [Int] {
    let numbers = try store.list(CaseQuery(text: text, today: Self.today)).entries.map(\.number)
    return (1...5).filter { numbers.contains(SmallCase.number($0)) }
  }

  @Test("finds by a field that a guide adds, if the field says so")
  func ownFields() throws {
    let rules = [FieldRule(id: "shop", isFoundByWords: true), FieldRule(id: "order", isFoundByDigits: true)]
    let own = (rules + [FieldRule(id: "secret")]).map {
      FormField(rule: $0, text: FieldText(label: $0.id.rawValue, short: $0.id.rawValue))
    }
    let details = CaseDetails(["shop": "朝阳门店", "order": "AB-778899", "secret": "zanzibar 445566"])
    let kept = SmallCase.opened(1_000, details: details)
    try store.create(kept, events: [], for: SmallCase.owner(1), form: CaseForm.shipped.adding(own))
    for (text, isFound) in [("朝阳", true), ("778899", true), ("zanzibar", false), ("445566", false)] {
      let numbers = try store.list(CaseQuery(text: text, today: Self.today)).entries.map(\.number)
      #expect(numbers == (isFound ? [SmallCase.number(1_000)] : []), "\(text)")
    }
    #expect(try store.find(kept.number) == kept)
  }

  @Test(
    "finds one, two and three hanzi in a row, wherever they stand",
    arguments: [
      ("三", [1, 2, 4]), ("张", [1, 2, 4]), ("张三", [1]), ("三张", [2, 4]), ("李三", [2]), ("李三张", [2]),
      ("网络", [3]), ("度网络", [3]), ("下午三", [4]), ("三点", [4]), ("点三", []), ("野", [5]), ("\u{20BB7}", [5]),
      ("\u{20BB7}野家", [5]), ("书屋", [2]),
    ])
  func hanzi(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
  }

  @Test(
    "finds hanzi that were written in the area for private use by their own places, and the other way about",
    arguments: [
      ("\u{E863}", "\u{4DAE}"), ("\u{E81E}", "\u{9FB4}"), ("\u{E831}", "\u{215D7}"), ("\u{E864}", "\u{9FBB}"),
    ])
  func assignedHanzi(private: String, assigned: String) throws {
    try keep(5_000, CaseDetails(["merchant": "赵\(`private`)"]))
    try keep(5_001, CaseDetails(["merchant": "钱\(assigned)"]))
    for (text, count) in [(`private`, 2), (assigned, 2), ("赵\(assigned)", 1), ("钱\(`private`)", 1)] {
      #expect(try store.list(CaseQuery(text: text, today: Self.today)).entries.count == count)
    }
  }

  @Test(
    "finds hanzi by the initials of their pinyin, several in a row, and letters and digits beside them",
    arguments: [
      ("zs", [1]), ("lsz", [2]), ("LSZ", [2]), ("sz", [2, 4]), ("ldwlkj", [3]), ("wlkj", [3]), ("xwsdhd", [4]),
      ("szt", [4]),
      ("swsw", [2]), ("ldwl kj", [3]), ("ldwl zs", []), ("ldxx", []), ("z", []),
    ])
  func initials(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
  }

  @Test("finds hanzi of several readings by each, and letters and digits beside hanzi by themselves")
  func readings() throws {
    try keep(6_000, CaseDetails(["merchant": "重庆长安Shop17"]))
    for text in ["cqca", "zqza", "cqza", "qcas", "ashop17", "CASHOP"] {
      #expect(try store.list(CaseQuery(text: text, today: Self.today)).entries.count == 1, "\(text)")
    }
    try keep(6_001, CaseDetails(["merchant": "鑫淼商贸"]))
    #expect(try store.list(CaseQuery(text: "xmsm", today: Self.today)).entries.count == 1)
  }

  @Test(
    "finds a site by a whole address of it",
    arguments: [
      "https://三味书屋.example/Pay", "http://三味书屋.example/", "HTTP://WWW.三味书屋.EXAMPLE", "www.三味书屋.example/x?y=1#z",
      "https://三味书屋.example:8080/pay.php",
    ])
  func address(text: String) throws {
    #expect(try found(text) == [2])
    #expect(try found("http://other.example/") == [])
  }

  @Test("takes words that are often confused for the same", arguments: ["到帐", "到账", "登陆", "登录", "到帐 登录"])
  func confused(text: String) throws {
    try keep(7_000, CaseDetails(), notes: ["a": "钱没有到账，登陆不了"])
    #expect(try store.list(CaseQuery(text: text, today: Self.today)).entries.count == 1)
  }

  @Test(
    "finds numbers with whatever dashes and characters that nobody sees",
    arguments: [
      ("138\u{2011}0013\u{2013}8000", [3]), ("\u{202A}13800138000\u{FEFF}", [3]), ("2088——1234\u{200B}1234", [3]),
    ])
  func disguised(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
    #expect(try found(SmallCase.number(3).description.replacing("-", with: "\u{2013}")) == [3])
  }

  @Test(
    "finds Latin words by their beginning, in either case and without accents",
    arguments: [("mul", [4]), ("MÜLLER", [4]), ("pay", [2]), ("ｐａｙ", [2]), ("https", [2]), ("uller", [])])
  func latin(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
  }

  @Test("finds a case by its number as it is shown, typed and read out, and by how it begins")
  func number() throws {
    let number = SmallCase.number(3)
    let shown = number.description
    for text in [shown, number.signs, shown.lowercased(), " \(shown) ", shown.replacing("-", with: " ")] {
      #expect(try found(text) == [3], "\(text)")
    }
    for text in [number.signs.prefix(4), shown.prefix(8), number.signs.lowercased().prefix(6)] {
      #expect(try found(String(text)) == [3], "\(text)")
    }
  }

  @Test(
    "finds three and more digits in a row in PID, telephone and ticket, however they are grouped",
    arguments: [
      ("2088", [3]), ("1234", [3]), ("2345678", [3]), ("2088 1234 1234 5678", [3]), ("138-0013", [3]), ("0138", [3]),
      ("800", [3]), ("５１８８", [5]), ("26885188", [5]), ("20260042", [1]), ("0042", [1]), ("999", []),
    ])
  func digits(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
  }

  @Test("finds a ticket as it is written", arguments: ["TK-2026-0042", "tk-2026", "TK 2026 0042"])
  func ticket(text: String) throws {
    #expect(try found(text) == [1])
  }

  @Test("finds only cases that have every word", arguments: [("张 三", [1, 2, 4]), ("张三 tk", [1]), ("张三 回电", [])])
  func severalWords(text: String, expected: [Int]) throws {
    #expect(try found(text) == expected)
  }

  @Test("finds no phrase that reaches from one field into the next")
  func acrossFields() throws {
    try keep(1_000, CaseDetails(["merchant": "王五", "site": "六七"]), notes: ["a": "八九", "b": "十百"])
    for text in ["五六", "九十", "七八"] {
      #expect(try store.list(CaseQuery(text: text, today: Self.today)).entries.isEmpty, "\(text)")
    }
  }

  @Test(
    "takes signs of the query language, SQL and emoji for nothing but text",
    arguments: [
      "\"", "\"\"\"", "*", "三*\"", "NEAR", "NEAR(a b)", "a AND", "OR OR", "NOT 三", "words:张", "words : ", "^张",
      "{words}",
      "-", "- -", "+", "()", ")(", "'", "';--", "%", "_", "\\", "🙂", "👨‍👩‍👧", "\0", "a\0b", "，。", "\u{1F}", "\u{301}",
      "\u{FE0F}", String(repeating: "\"", count: 5_000), String(repeating: "三 ", count: 5_000),
      String(repeating: "三", count: 5_000), String(repeating: "9", count: 5_000),
    ])
  func hostile(text: String) throws {
    #expect(try found(text).count < 5)
  }

  @Test("finds everything for nothing", arguments: ["", "  ", "\n", "\u{3000}"])
  func nothing(text: String) throws {
    #expect(try found(text) == [1, 2, 3, 4, 5])
  }

  @Test("finds what was changed, and no longer what was there before")
  func changed() throws {
    var kept = try store.find(SmallCase.number(1))
    kept.details = CaseDetails(["merchant": "赵六", "telephone": "555 0199"])
    try store.save(kept, events: [], for: SmallCase.owner(1))
    #expect(try found("张三") == [])
    #expect(try found("0042") == [])
    #expect(try found("赵六") == [1])
    #expect(try found("0199") == [1])
  }
}
