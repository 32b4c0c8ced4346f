import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("The keys of what stands over a page")
struct OverlayKeysTests {
  /// A table of keys, whatever they ask for.
  struct Table: Sendable, CustomStringConvertible {
    let description: String
    /// The keys of each binding.
    let keys: [[Key]]
    /// The names under which the key line shows them, each with the keys of its binding.
    let shown: [(name: String, keys: [Key])]

    init<Action>(_ description: String, _ bindings: [KeyBinding<Action>]) {
      self.description = description
      keys = bindings.map(\.keys)
      shown = bindings.filter { $0.label != nil }.map { ($0.name, $0.keys) }
    }
  }

  private static let pager = PagerOverlay(purpose: .summary, title: "小结", text: "小结")
  private static let address = PagerOverlay.Item(name: "网址", label: "网址", text: "http://a.example")
  private static let addresses = PagerOverlay(
    purpose: .addresses, title: "网址", text: "网址", items: [address, address])

  private static let dialog = DialogOverlay(
    title: "离开", text: "要离开吗？",
    options: [
      .init(key: "s", text: "保存", command: .saveAndLeave), .init(key: "y", text: "离开", command: .leave),
      .init(key: "1", text: "打印", command: .nothingPrinted),
    ])

  private static let line = InputOverlay(purpose: .note, title: "备注", hint: "备注", field: TextField())
  private static let form = FormOverlay(CaseDetails(), form: .shipped)
  private static let lastField = {
    var last = form
    last.move(by: -1)
    return last
  }()

  private static let tables = [
    Table("list", ListOverlay.bindings), Table("search", FindOverlay.bindings),
    Table("line", line.bindings), Table("form", form.bindings), Table("form at its end", lastField.bindings),
    Table("summary", pager.bindings(inKiosk: false)), Table("summary in a kiosk", pager.bindings(inKiosk: true)),
    Table("addresses", addresses.bindings(inKiosk: false)), Table("dialog", dialog.bindings),
    Table("code", SymbolOverlay(pager: addresses).bindings),
    Table("words to find", DeskState.Layer.searchKeys), Table("deleting", DeskState.Layer.forgettingKeys),
    Table("help of the desk", DeskState.Layer.helpKeys),
  ]

  @Test("bind no key twice", arguments: tables)
  func once(table: Table) {
    let keys = table.keys.flatMap(\.self)
    #expect(Set(keys).count == keys.count && !keys.isEmpty)
  }

  @Test("stand in the key line under the name of a key that does what is said there", arguments: tables)
  func named(table: Table) {
    let keys: [String: [Key]] = [
      "Esc": [.escape], "回车": [.enter], "上下": [.up, .down], "空格": [" "],
    ]
    #expect(!table.shown.isEmpty)
    for (name, bound) in table.shown {
      let named = keys[name] ?? name.map { .character($0) }
      #expect(!named.filter(bound.contains).isEmpty, "\(name)")
    }
  }

  @Test("take an option by its letter, small or capital, and by its digit")
  func letters() {
    #expect(dialogAction(for: "s") == .choose(0) && dialogAction(for: "S") == .choose(0))
    #expect(dialogAction(for: "Y") == .choose(1) && dialogAction(for: "1") == .choose(2))
    #expect(dialogAction(for: "n") == nil)
  }

  private func dialogAction(for key: Key) -> DialogOverlay.Action? { Self.dialog.bindings.action(for: key) }

  @Test("offer no file in a kiosk, and nothing to take along where there is nothing")
  func offers() {
    #expect(Self.pager.bindings(inKiosk: false).action(for: "w") == .save)
    #expect(Self.pager.bindings(inKiosk: true).action(for: "w") == nil)
    let help = PagerOverlay(purpose: .help, title: "帮助", text: "帮助").bindings(inKiosk: false)
    for key: Key in ["w", "p", "y", "t", "o"] { #expect(help.action(for: key) == nil) }
  }

  @Test("are none that end a dialog in which one only waits, unless it can be stopped")
  func waiting() {
    var dialog = DialogOverlay(title: "打印", text: "请稍等", options: [])
    #expect(dialog.bindings.action(for: .escape) == .close)
    dialog.isStoppable = false
    #expect(dialog.bindings.action(for: .escape) == nil && dialog.bindings.action(for: .enter) == nil)
  }
}
