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
    keys.reduce([]) { _, key in state.handle(.key(.character(key))) }
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

  @Test("delete no case before the question can be read, and open none before the list is there")
  func pace() throws {
    var state = try desk("")
    _ = state.handle(.clock(.shown(at: .zero)))
    _ = state.handle(.input(.key("d"), at: .seconds(9)))
    #expect(state.handle(.input(.key("y"), at: .seconds(9))) == [])
    _ = state.handle(.clock(.shown(at: .milliseconds(9_005))))
    #expect(state.handle(.input(.key("y"), at: .milliseconds(9_304))) == [])
    #expect(state.frame().text.contains("按得太快"))
    #expect(state.handle(.input(.key("y"), at: .milliseconds(9_305))).count == 2)
    _ = state.handle(.outcome(.left(message: nil)))
    #expect(state.handle(.input(.key(.enter), at: .milliseconds(9_400))) == [])
    _ = state.handle(.clock(.shown(at: .milliseconds(9_401))))
    #expect(state.handle(.input(.key(.enter), at: .milliseconds(9_441))).count == 1)
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
    _ = finding.handle(.key(.function(5)))
    #expect(finding.message == "“F5”在这里没有用，可以按：回车、Esc。")
  }
}
