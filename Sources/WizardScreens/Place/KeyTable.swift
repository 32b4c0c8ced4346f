import GuideContent
public import Guides
public import Text

/// Every key at a place. The table reads keys, makes the key line and writes the help.
public struct KeyTable: Sendable {
  /// The bindings, in the order of the key line and of the help.
  public let bindings: [KeyBinding<Action>]

  /// The keys for `audience`. A kiosk has no shell, and so no key that stops the program.
  public init(for audience: Audience, inKiosk: Bool = false) {
    bindings = Self.all.filter { (audience == .agent || !$0.isForAgents) && !(inKiosk && $0.action == .suspend) }
      .map { $0.helping(with: Self.help(for: $0.action, audience: audience, inKiosk: inKiosk)) }
  }

  /// The action that a key asks for; `nil` if the key has no meaning.
  public func action(for key: Key) -> Action? {
    bindings.action(for: key)
  }

  /// The action that a key asks for, and the key that it was read as; `nil` if the key has no meaning.
  func match(for key: Key) -> (key: Key, action: Action)? {
    bindings.match(for: key)
  }

  private static var all: [KeyBinding<Action>] { choosing + looking + leaving }

  /// The help of a key that does different things for different readers; `nil` if it does the same for all.
  private static func help(for action: Action, audience: Audience, inKiosk: Bool) -> String? {
    switch action {
    case .summary where inKiosk: Phrases.Kiosk.summaryHelp
    case .newCase where audience == .merchant: Phrases.Keys.newCaseHelpAlone
    default: nil
    }
  }

  private static var choosing: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    return [
      KeyBinding(
        Page.digits.map { .character($0) }, .pick, name: Words.digits, label: Words.digitsLabel, help: Words.digitsHelp),
      KeyBinding(
        [.character("f")], .findChoice, name: Words.findChoice, label: Words.findChoiceLabel,
        help: Words.findChoiceHelp),
      KeyBinding([.enter, .right], .take, name: Words.enter, label: Words.enterLabel, help: Words.enterHelp),
      KeyBinding([.character(" ")], .tick, name: Words.space, help: Words.spaceHelp),
      KeyBinding([.up, .character("k"), .backTab], .moveUp, name: Words.moveUp, help: Words.moveUpHelp),
      KeyBinding([.down, .character("j"), .tab], .moveDown, name: Words.moveDown, help: Words.moveDownHelp),
      KeyBinding([.home], .moveToFirst, name: Words.home, help: Words.homeHelp),
      KeyBinding(
        [.backspace, .left, .character("b")], .back, name: Words.back, label: Words.backLabel, help: Words.backHelp),
      KeyBinding([.character("v")], .paste, name: Words.paste, label: Words.pasteLabel, help: Words.pasteHelp),
      KeyBinding(
        [.character("w")], .addresses, name: Words.addresses, label: Words.addressesLabel, help: Words.addressesHelp),
      KeyBinding(
        [.character("<"), .character(">")], .shift, name: Words.shift, label: Words.shiftLabel, help: Words.shiftHelp),
      KeyBinding(
        [.character("y")], .copyCode, name: Words.copyCode, label: Words.copyCodeLabel, help: Words.copyCodeHelp),
      KeyBinding([.character("t")], .showCode, name: Words.showCode, help: Words.showCodeHelp),
      KeyBinding([.end], .end, name: Words.end, help: Words.endHelp),
      KeyBinding([.character("u")], .undo, name: Words.undo, help: Words.undoHelp),
    ]
  }

  private static var looking: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.character("s")], .summary, name: Words.summary, label: Words.summaryLabel, help: Words.summaryHelp),
      KeyBinding([.character("n")], .note, name: Words.note, label: Words.noteLabel, help: Words.noteHelp),
      KeyBinding([.character("g")], .outline, name: Words.outline, label: Words.outlineLabel, help: Words.outlineHelp),
      KeyBinding([.character("/")], .find, name: Words.find, label: Words.findLabel, help: Words.findHelp),
      KeyBinding([.character("c")], .code, name: Words.code, label: Words.codeLabel, help: Words.codeHelp),
      KeyBinding([.character("r")], .resume, name: Words.resume, help: Words.resumeHelp),
      KeyBinding(
        [.character("i")], .details, name: Words.details, label: Words.detailsLabel, help: Words.detailsHelp,
        isForAgents: true),
      KeyBinding([.character("h")], .park, name: Words.park, help: Words.parkHelp, isForAgents: true),
      KeyBinding(
        [.character("a")], .agentLines, name: Words.agentLines, help: Words.agentLinesHelp, isForAgents: true),
      KeyBinding([.pageUp, .control("b")], .pageUp, name: Words.pageUp, help: Words.pageUpHelp),
      KeyBinding([.pageDown, .control("f")], .pageDown, name: Words.pageDown, help: Words.pageDownHelp),
      KeyBinding([.control("u")], .halfPageUp, name: Words.halfPageUp, help: Words.halfPageUpHelp),
      KeyBinding([.control("d")], .halfPageDown, name: Words.halfPageDown, help: Words.halfPageDownHelp),
    ]
  }

  private static var leaving: [KeyBinding<Action>] {
    typealias Words = Phrases.Keys
    return [
      KeyBinding([.character("N")], .newCase, name: Words.newCase, help: Words.newCaseHelp),
      KeyBinding([.control("l")], .redraw, name: Words.redraw, help: Words.redrawHelp),
      KeyBinding([.character("e")], .changeEncoding, name: Words.encoding, help: Words.encodingHelp),
      KeyBinding([.control("z")], .suspend, name: Words.suspend, help: Words.suspendHelp),
      KeyBinding(
        [.character("?"), .function(1)], .help, name: Words.help, label: Words.helpLabel, help: Words.helpHelp),
      KeyBinding(
        [.character("q"), .control("c")], .leave, name: Words.leave, label: Words.leaveLabel, help: Words.leaveHelp),
    ]
  }
}
