import GuideContent
import Guides
import Text

/// A text to read and scroll, shown instead of the page.
struct PagerOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case addresses
    case code
    case help
    case summary
    case reading
  }

  /// A part of the text that can be copied alone, such as an address or a hand-off code.
  struct Item: Sendable, Hashable {
    /// The item's name.
    var name: String
    /// The name, and where the item comes from, as the text has it.
    var label: String
    var text: String
  }

  /// What a key asks for in a pager.
  enum Action: Sendable, Hashable {
    case move(Motion)
    case shift, copyCode, showCode
    case save, print, copy, showPlainly, showSymbol, close
    /// Do what the key does at a place.
    case act(WizardScreens.Action)
  }

  /// A movement in a text: by a line, or by an address if there are addresses; by a page; to an end.
  enum Motion: Sendable, Hashable {
    case up, down, pageUp, pageDown, halfPageUp, halfPageDown, toStart, toEnd
  }

  var purpose: Purpose
  var title: String
  /// The text. Lines that are too long for the screen are broken.
  var text: String
  /// What can be copied alone, in the order of the text.
  var items: [Item] = []
  /// Stretches of a page that stand between the text and its end, laid out as on their page.
  var sections: [Page.Section] = []
  /// How many cells of a wide code are scrolled away at the left.
  var shift = 0
  /// The index of the highlighted item, which is the one to copy.
  var selection = 0
  var scroll = 0

  /// The codes among the stretches of a page.
  var codes: [String] { sections.filter { $0.kind == .block(.code) }.map(\.text) }

  /// The text to copy to the clipboard; `nil` if there is nothing to copy.
  var copyable: String? {
    if items.indices.contains(selection) { return items[selection].text }
    return purpose == .summary ? text : nil
  }

  /// The text to show for selecting with a mouse; `nil` if there is nothing to copy.
  var plainText: String? {
    items.isEmpty ? purpose == .summary ? text : nil : items.map { "\($0.label)\n\($0.text)" }.joined(separator: "\n\n")
  }
}

/// The keys of a pager.
extension PagerOverlay {
  private typealias Words = Phrases.Keys

  /// Every key of this pager. The table reads keys and makes the key line. A kiosk has no key to save with, since a
  /// merchant has no file there.
  func bindings(for audience: Audience = .agent, inKiosk: Bool) -> [KeyBinding<Action>] {
    guard items.count <= 1 else {
      return [Self.copy] + Self.moving(Words.addressLabel) + [Self.symbol, Self.plain] + Self.turning
    }
    let summary = purpose == .summary ? (inKiosk ? [] : [Self.save]) + [Self.print] : []
    let taking = (items.isEmpty ? [] : [Self.symbol]) + (copyable == nil ? [] : [Self.copy, Self.plain])
    let ending = purpose == .summary ? Self.ending.filter { audience == .agent || !$0.isForAgents } : []
    let code = codes.isEmpty ? [] : Self.code
    return summary + taking + code + ending + Self.moving(Words.scrollLabel) + Self.turning
  }

  /// Keys of a place that also work on the summary, where each call ends.
  private static let ending: [KeyBinding<Action>] = [
    KeyBinding([.character("N")], .act(.newCase), name: "N", label: Words.newCaseLabel),
    KeyBinding([.character("i")], .act(.details), name: "i", label: Words.detailsLabel, isForAgents: true),
    KeyBinding([.character("n")], .act(.note), name: "n", label: Words.noteLabel),
    KeyBinding([.character("c")], .act(.code), name: "c", label: Words.codeLabel),
    KeyBinding([.character("h")], .act(.park), name: "h", label: Words.parkLabel, isForAgents: true),
  ]

  private static let save = KeyBinding([.character("w")], Action.save, name: "w", label: Words.saveLabel)
  private static let print = KeyBinding([.character("p")], Action.print, name: "p", label: Words.printLabel)
  private static let copy = KeyBinding([.character("y")], Action.copy, name: "y", label: Words.copyLabel)
  private static let plain = KeyBinding([.character("t")], Action.showPlainly, name: "t", label: Words.plainLabel)
  private static let code = [
    KeyBinding([.character("<"), .character(">")], Action.shift, name: Words.shift, label: Words.shiftLabel),
    KeyBinding([.character("y")], .copyCode, name: Words.copyCode, label: Words.copyCodeLabel),
    KeyBinding([.character("t")], .showCode, name: Words.showCode, label: Words.plainLabel),
  ]
  private static let symbol = KeyBinding([.character("o")], Action.showSymbol, name: "o", label: Words.symbolLabel)

  private static func moving(_ label: String) -> [KeyBinding<Action>] {
    [
      KeyBinding([.up, .character("k")], .move(.up), name: Words.arrows, label: label),
      KeyBinding([.down, .character("j")], .move(.down)),
    ]
  }

  private static let turning: [KeyBinding<Action>] = [
    KeyBinding(
      [.pageDown, .character(" "), .enter, .control("f")], .move(.pageDown), name: Words.space, label: Words.pageLabel),
    KeyBinding([.pageUp, .control("b")], .move(.pageUp)),
    KeyBinding([.control("d")], .move(.halfPageDown)),
    KeyBinding([.control("u")], .move(.halfPageUp)),
    KeyBinding([.home], .move(.toStart)),
    KeyBinding([.end], .move(.toEnd)),
    KeyBinding(Overlay.closingKeys, .close, name: Words.leave, label: Words.closeLabel),
  ]
}
