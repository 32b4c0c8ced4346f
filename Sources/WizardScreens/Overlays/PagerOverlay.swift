import GuideContent
import Text

/// A text over the page, to be read and scrolled.
struct PagerOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case addresses
    case code
    case help
    case summary
    case reading
  }

  /// Something in the text that can be taken along alone: an address, a hand-off code.
  struct Item: Sendable, Hashable {
    /// What it is.
    var name: String
    /// What it is and where it comes from, as it stands above.
    var label: String
    var text: String
  }

  /// What a key asks for in a text.
  enum Action: Sendable, Hashable {
    case move(Motion)
    case save, print, copy, showPlainly, showSymbol, close
  }

  /// A way to move in a text: by a line, or by an address where there are any; by a page; to an end.
  enum Motion: Sendable, Hashable {
    case up, down, pageUp, pageDown, toStart, toEnd
  }

  var purpose: Purpose
  var title: String
  /// The text; its lines are broken where they are too long for the screen.
  var text: String
  /// What can be taken along, in the order of the text.
  var items: [Item] = []
  /// The item that is taken along: the highlighted one.
  var selection = 0
  var scroll = 0

  /// What is put on the clipboard; `nil` if there is nothing to take along.
  var copyable: String? {
    if items.indices.contains(selection) { return items[selection].text }
    return purpose == .summary ? text : nil
  }

  /// What is shown to be selected by hand; `nil` if there is nothing to take along.
  var plainText: String? {
    items.isEmpty ? purpose == .summary ? text : nil : items.map { "\($0.label)\n\($0.text)" }.joined(separator: "\n\n")
  }
}

/// Keys.
extension PagerOverlay {
  private typealias Words = Phrases.Keys

  /// Every key of this text: the table that reads them and makes the key line. In a kiosk there is no file to save it to.
  func bindings(inKiosk: Bool) -> [KeyBinding<Action>] {
    guard items.count <= 1 else {
      return [Self.copy] + Self.moving(Words.addressLabel) + [Self.symbol, Self.plain] + Self.turning
    }
    let summary = purpose == .summary ? (inKiosk ? [] : [Self.save]) + [Self.print] : []
    let taking = (items.isEmpty ? [] : [Self.symbol]) + (copyable == nil ? [] : [Self.copy, Self.plain])
    return summary + taking + Self.moving(Words.scrollLabel) + Self.turning
  }

  private static let save = KeyBinding([.character("w")], Action.save, name: "w", label: Words.saveLabel)
  private static let print = KeyBinding([.character("p")], Action.print, name: "p", label: Words.printLabel)
  private static let copy = KeyBinding([.character("y")], Action.copy, name: "y", label: Words.copyLabel)
  private static let plain = KeyBinding([.character("t")], Action.showPlainly, name: "t", label: Words.plainLabel)
  private static let symbol = KeyBinding([.character("o")], Action.showSymbol, name: "o", label: Words.symbolLabel)

  private static func moving(_ label: String) -> [KeyBinding<Action>] {
    [
      KeyBinding([.up, .character("k")], .move(.up), name: Words.arrows, label: label),
      KeyBinding([.down, .character("j")], .move(.down)),
    ]
  }

  private static let turning: [KeyBinding<Action>] = [
    KeyBinding([.pageUp], .move(.pageUp), name: Words.pageKeys, label: Words.pageLabel),
    KeyBinding([.pageDown, .character(" "), .enter], .move(.pageDown)),
    KeyBinding([.home], .move(.toStart)),
    KeyBinding([.end], .move(.toEnd)),
    KeyBinding(Overlay.closingKeys, .close, name: Words.leave, label: Words.closeLabel),
  ]
}
