import CaseStore
import Cases
import Guides

/// A store that holds many cases, in memory, since only reading it is measured.
struct ManyCases {
  /// A name of one, two and three hanzi, frequent hanzi that never follow each other, the beginning of a site, parts of
  /// numbers, of which one begins as all do, a ticket, a whole address, and initials of two, three and five hanzi and digits.
  static let wanted = [
    "\u{5F20}", "\u{5F20}\u{4E09}", "\u{674E}\u{56DB}\u{5149}", "\u{5149}\u{5F20}", "shop", "13800012",
    "2088100000", "T-77777", "nothing", "http://shop77777.example.com/", "zs", "lsg", "zxm77",
  ]

  private static let surnames = ["\u{5F20}", "\u{738B}", "\u{674E}", "\u{8D75}", "\u{5468}"]
  private static let names = ["\u{4E09}", "\u{56DB}\u{5149}", "\u{5C0F}\u{660E}", "\u{5BB6}\u{8F89}", "\u{6587}"]

  /// The folder for `XDG_STATE_HOME`.
  let path: String
  private let state: ScratchState

  /// Makes the store, a transaction a case; says how far it has come, since it takes a while.
  init(count: Int) throws {
    state = try ScratchState(in: "/dev/shm")
    path = state.path
    let store = try KeptCases(folder: "\(path)/wenzhen")
    var generator = SystemRandomNumberGenerator()
    let owner = CaseOwner.random(using: &generator)
    for index in 0..<count {
      try store.create(Self.kept(index, number: .random(using: &generator)), events: [], for: owner)
      if (index + 1).isMultiple(of: max(1, count / 4)) { print("\(index + 1) cases made") }
    }
  }

  /// Deletes the store.
  func remove() {
    state.remove()
  }

  private static func kept(_ index: Int, number: CaseNumber) -> Case {
    let moment = Timestamp(seconds: 1_700_000_000 + index * 60)
    let digits = "\(100_000_000_000 + index * 7_919)"
    let details = CaseDetails(
      [
        "merchant": surnames[index % 5] + names[index / 5 % 5] + "\(index)", "partnerID": "2088\(digits)",
        "site": "http://shop\(index).example.com", "telephone": "138\(10_000_000 + index * 31)", "ticket": "T-\(index)",
      ])
    return Case(
      number: number, guide: "guide", guideVersion: "1", audience: .agent, openedAt: moment, changedAt: moment,
      answers: ["code": TimedAnswer(Answer("this-code"), at: moment)], notes: ["code": "note \(index)"],
      cursor: "symptom", details: details, status: CaseStatus.allCases[index % 5], headline: "headline")
  }
}
