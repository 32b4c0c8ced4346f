import PseudoTerminal

/// A program that shows a menu.
struct Contender {
  var name: String
  var path: String
  var arguments: [String]
  var environment = PseudoTerminalSession.pinnedEnvironment
  /// A key that leads to another screen; `nil` where there is none.
  var stepKey: String?

  /// The same program with other words.
  func with(_ arguments: [String]) -> Contender {
    Contender(name: name, path: path, arguments: self.arguments + arguments, environment: environment)
  }

  static func dialog(labels: [String]) -> Contender {
    Contender(name: "dialog", path: "/usr/bin/dialog", arguments: menu(labels))
  }

  static func whiptail(labels: [String]) -> Contender {
    Contender(name: "whiptail", path: "/usr/bin/whiptail", arguments: menu(labels))
  }

  private static func menu(_ labels: [String]) -> [String] {
    let items = labels.enumerated().flatMap { ["\($0.offset + 1)", $0.element] }
    return ["--title", "ILLEGAL_PARTNER_EXTERFACE", "--menu", "1-9", "20", "76", "\(labels.count)"] + items
  }

  /// Runs the program once: first screen, one move of the highlight, one step.
  func measure() throws -> Measurement {
    let session = try PseudoTerminalSession(program: path, arguments: arguments, environment: environment)
    let firstScreen = try session.firstScreen()
    let memory = memoryFigure("Pss:", of: session.processIdentifier)
    let anonymousMemory = memoryFigure("Anonymous:", of: session.processIdentifier)
    // Down as in application mode, which dialog insists on.
    let move = try session.reaction(to: "\u{1B}OB")
    let step = try stepKey.map { try session.reaction(to: $0) }
    return Measurement(
      firstScreen: firstScreen, move: move, step: step, memory: memory, anonymousMemory: anonymousMemory)
  }
}
