import GuideContent
import Guides
import Testing
import Text

@testable import WizardScreens

@Suite("The table of keys")
struct KeyTableTests {
  @Test("binds no key twice", arguments: Audience.allCases)
  func once(audience: Audience) {
    let keys = KeyTable(for: audience).bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("gives an agent a key for every action, and a merchant all but those for agents")
  func everyAction() {
    #expect(Set(KeyTable(for: .agent).bindings.map(\.action)) == Set(Action.allCases))
    #expect(
      Set(KeyTable(for: .merchant).bindings.map(\.action))
        == Set(Action.allCases).subtracting([.agentLines, .details, .park]))
  }

  @Test("is read by every key that it lists", arguments: Audience.allCases)
  func reads(audience: Audience) {
    let table = KeyTable(for: audience)
    for binding in table.bindings {
      for key in binding.keys { #expect(table.action(for: key) == binding.action) }
    }
  }

  @Test("stands whole in the help, for everyone and on every screen", arguments: View.all)
  func inHelp(view: View) throws {
    var state = try Screens.state(audience: view.audience, size: view.size)
    state.press(.function(1))
    let read = state.readThrough()
    for binding in KeyTable(for: view.audience).bindings {
      #expect(read.contains((binding.name + FormWords.help(of: binding, for: .shipped)).withoutBlanks))
    }
    #expect(read.contains("话术") == (view.audience == .agent))
  }

  @Test("says to an agent that a new case is the next call, and to a merchant, who has no calls, that it begins anew")
  func newCase() throws {
    #expect(try Screens.state(keys: "?").readThrough().contains("N开始新的记录（下一个来电）"))
    #expect(try Screens.state(keys: "?", audience: .merchant).readThrough().contains("N从头开始一条新的记录"))
  }

  @Test("always has the help and the way out in the key line", arguments: [40, 60, 80])
  func keyLine(columns: Int) throws {
    for situation in try Situations.ofEachPlace() {
      let state = try View(ScreenSize(columns: columns, rows: 24), .agent).state(of: situation)
      let line = try #require(state.frame().text.split(separator: "\n").last)
      #expect(line.hasPrefix(" 数字 选择  "), "\(situation): \(line)")
      #expect(line.hasSuffix("? 帮助  q 退出"), "\(situation): \(line)")
    }
  }

  @Test("offers to paste and to list addresses only where that does something")
  func offers() throws {
    let first = try Screens.state(size: Screens.wide).frame().text
    #expect(first.contains("v 粘贴网址") && !first.contains("w 网址"))
    let other = try Screens.state(keys: "2", size: Screens.wide).frame().text
    #expect(other.contains("w 网址") && !other.contains("v 粘贴网址"))
  }

  private static let agentLines = ["请问屏幕上的错误代码", "EXTERFACE是代码本来的拼法"]

  @Test("shows or hides an agent's lines, which mean nothing to a merchant")
  func agentLines() throws {
    var agent = try Screens.state()
    #expect(Self.agentLines.allSatisfy(agent.readThrough().contains))
    agent.type("a")
    #expect(!Self.agentLines.contains(where: agent.readThrough().contains))
    agent.type("a")
    #expect(Self.agentLines.allSatisfy(agent.readThrough().contains))
    var merchant = try Screens.state(audience: .merchant)
    let before = merchant.frame()
    merchant.type("a")
    #expect(merchant.message?.hasPrefix("“a”在这里没有用") == true)
    merchant.message = nil
    #expect(merchant.frame() == before)
  }
}
