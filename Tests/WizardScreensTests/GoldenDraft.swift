import TextScreen
import Testing
import Wizard

@testable import WizardScreens

@Suite("Draft") struct Draft {
  @Test func show() throws {
    func show(_ name: String, _ state: WizardState) { print("#### \(name)\n\(state.frame().text)\n####") }
    var long = try Screens.state(keys: "1")
    _ = long.saved(.saved(path: "/home/" + String(repeating: "shanghu-", count: 10) + "小结.txt"))
    show("long", long)
    show("first agent", try Screens.state())
    show("first merchant", try Screens.state(audience: .merchant))
    show("type", try Screens.state(keys: "11213"))
    show("finding", try Screens.state(keys: "111"))
    show("finding merchant", try Screens.state(keys: "111", audience: .merchant))
    show("retry", try Screens.state(keys: "1111"))
    show("wide", try Screens.state(keys: "1121\n142", size: Screens.wide))
    show("wide merchant shop", try Screens.state(keys: "1121\n121", audience: .merchant, size: Screens.wide))
    show("narrow", try Screens.state(keys: "112", size: Screens.narrow))
    show("narrow2", try Screens.state(keys: "1121\n14", size: Screens.narrow))
    show("smallest", try Screens.state(keys: "112", size: Screens.smallest))
    show("smallest2", try Screens.state(keys: "1121\n14", size: Screens.smallest))
    show("find", try Screens.state(keys: "/dbjy"))
    show("help", try Screens.state(keys: "?"))
    show("help merchant narrow", try Screens.state(keys: "?", audience: .merchant, size: Screens.narrow))
    show("leave", try Screens.state(keys: "1q"))
    show("mismatch", try Screens.state(keys: "1121\n142"))
    show("addresses", try Screens.state(keys: "1121\n142w"))
    show("outline", try Screens.state(keys: "1121\n142g"))
    show("note", try Screens.state(keys: "1121\nn备注"))
    show("reading", try Screens.state(keys: "/乐度\n"))
    var d = LineDialogue(session: Session(guide: try Screens.guide()), audience: .merchant)
    print(d.begin().lines.joined(separator: "\n"), d.prompt)
    for l in ["1", "1", "2", "1,3", "1", "2", "1", "", "?", "b", "g", "w"] {
      let r = d.take(l)
      print(">>>", l); print(r.lines.joined(separator: "\n"), r.effects)
    }
    var a = LineDialogue(session: Session(guide: try Screens.guide()), audience: .agent)
    _ = a.begin()
    for l in ["1", "1", "1"] {
      let r = a.take(l)
      print(">>>", l); print(r.lines.joined(separator: "\n"), r.effects)
    }
  }
}
