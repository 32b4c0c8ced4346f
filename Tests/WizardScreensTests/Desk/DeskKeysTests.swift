import Cases
import Guides
import Testing
import Text

@testable import WizardScreens

@Suite("Keys at the agent's desk")
struct DeskKeysTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 24)
  private static let number = "K7MNP-3RTUW-9XYAC"

  /// A desk with one case, after keys.
  private func desk(_ keys: String = "") throws -> DeskState {
    var state = DeskState(surface: Surface(Screens.usual), today: Self.today)
    let entry = CaseEntry(
      number: try #require(CaseNumber(Self.number)), guide: "illegal-partner-exterface",
      changedAt: Timestamp(seconds: 1_790_000_000), status: .open, headline: "合同状态", details: CaseDetails())
    let row = DeskRow(entry, changedAt: LocalTime(day: Self.today, hour: 9, minute: 5))
    _ = state.handle(.outcome(.listed(DeskListing(rows: [row]), on: Self.today)))
    press(keys, in: &state)
    return state
  }

  @discardableResult
  private func press(_ keys: String, in state: inout DeskState) -> [DeskEffect] {
    keys.reduce([]) { _, key in state.handle(.input(.key(.character(key)))) }
  }

  @Test("mean the same through an input method, and as capitals that mean nothing else")
  func readings() throws {
    let number = try #require(CaseNumber(Self.number))
    let forgetting: [DeskEffect] = [.forget(number), .list(CaseQuery(today: Self.today))]
    for (keys, effects) in [
      ("ｑ", [.leave(.chosen)]), ("Q", [.leave(.chosen)]), ("Ｎ", [.begin]), ("ｄｙ", forgetting), ("DY", forgetting),
    ] as [(String, [DeskEffect])] {
      var state = try desk()
      #expect(press(keys, in: &state) == effects, "\(keys)")
    }
    #expect(try desk("？").frame() == desk("?").frame())
    #expect(try desk("、张三").frame() == desk("/张三").frame())
  }

  @Test("that mean nothing say so, and which do")
  func meaningless() throws {
    for (keys, said) in [
      ("z", "“z”在这里没有用，可以按：回车、/、右 / f、N、d、?、q。"), ("n", "“n”在这里没有用，可以按：回车、/、右 / f、N、d、?、q。"),
      ("签", "现在是中文输入法，请切换到英文（一般按 Shift）。"), ("dz", "“z”在这里没有用，可以按：y、n。"), ("?z", "“z”在这里没有用，可以按：上下、q。"),
      ("d。", "现在是中文输入法，请切换到英文（一般按 Shift）。"),
    ] {
      let state = try desk(keys)
      #expect(state.frame().text.contains(said), "\(keys): \(state.message ?? "")")
    }
    var finding = try desk("/")
    _ = finding.handle(.input(.key(.function(5))))
    #expect(finding.message == "“F5”在这里没有用，可以按：回车、Esc。")
  }
}
