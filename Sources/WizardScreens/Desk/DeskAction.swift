import GuideContent
import Text

/// What a key asks for at the desk.
enum DeskAction: Sendable, Hashable {
  case moveUp, moveDown, pageUp, pageDown, first, last, open, find, nextFilter, previousFilter, begin, forget
  case help, redraw, changeEncoding, suspend, leave

  /// Every key of the desk. The table reads keys, makes the key line and writes the help.
  static let bindings: [KeyBinding<DeskAction>] = {
    typealias Words = Phrases.Keys
    typealias Desk = Phrases.Desk
    return [
      KeyBinding([.up, .character("k"), .backTab], .moveUp, name: Words.moveUp, help: Desk.moveUpHelp),
      KeyBinding([.down, .character("j"), .tab], .moveDown, name: Words.moveDown, help: Desk.moveDownHelp),
      KeyBinding([.enter], .open, name: Words.enter, label: Desk.openLabel, help: Desk.openHelp),
      KeyBinding([.character("/")], .find, name: Words.find, label: Words.findLabel, help: Desk.findHelp),
      KeyBinding(
        [.right, .character("f")], .nextFilter, name: Desk.filterKeys, label: Desk.filterLabel, help: Desk.filterHelp),
      KeyBinding([.left], .previousFilter, name: Desk.leftKey, help: Desk.previousFilterHelp),
      KeyBinding([.character("N")], .begin, name: Words.newCase, label: Desk.beginLabel, help: Desk.beginHelp),
      KeyBinding(
        [.character("d"), .delete], .forget, name: Desk.forgetKey, label: Desk.forgetLabel, help: Desk.forgetHelp),
      KeyBinding([.pageUp, .control("b"), .control("u")], .pageUp, name: Words.pageUp, help: Words.pageUpHelp),
      KeyBinding([.pageDown, .control("f"), .control("d")], .pageDown, name: Words.pageDown, help: Words.pageDownHelp),
      KeyBinding([.home], .first, name: Words.home, help: Desk.firstHelp),
      KeyBinding([.end], .last, name: Words.end, help: Desk.lastHelp),
      KeyBinding([.control("l")], .redraw, name: Words.redraw, help: Words.redrawHelp),
      KeyBinding([.character("e")], .changeEncoding, name: Words.encoding, help: Words.encodingHelp),
      KeyBinding([.control("z")], .suspend, name: Words.suspend, help: Words.suspendHelp),
      KeyBinding(
        [.character("?"), .function(1)], .help, name: Words.help, label: Words.helpLabel, help: Words.helpHelp),
      KeyBinding(
        [.character("q"), .escape, .control("c")], .leave, name: Words.leave, label: Words.leaveLabel,
        help: Desk.leaveHelp),
    ]
  }()

  /// What a key asks for; `nil` if it has no meaning.
  static func action(for key: Key) -> DeskAction? {
    bindings.action(for: key)
  }
}
