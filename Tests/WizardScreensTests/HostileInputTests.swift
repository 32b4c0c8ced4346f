import Cases
import Guides
import Randomness
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Whatever is typed, pasted or resized")
struct HostileInputTests {
  /// Texts that try to steer a terminal, hide something or grow without end.
  private static let hostile = [
    "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{9B}31m", "a\u{202E}b\u{2066}c", "\u{200B}\u{200D}\u{FEFF}\u{00AD}", "\r\n\t\u{0}",
    "e" + String(repeating: "\u{301}", count: 200), "\u{E0041}\u{FFFE}\u{2028}", String(repeating: "款", count: 900),
    "service=\u{1B}[31mcreate_direct_pay_by_user", "\u{1100}\u{1161}\u{11A8}", "👩‍👩‍👧",
  ]

  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function(1), .control("c"), .control("l"), .control("u"), .control("z"), "款", " ",
    ] + "0123456789abcghijknNpqsuvwxy/?".map { .character($0) }

  @Test("never stops the program, leaves the path or the screen, or loses an answer", arguments: [1, 2, 3, 4])
  func survives(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var state = try Screens.state(audience: seed.isMultiple(of: 2) ? .agent : .merchant)
    var moment = Duration.zero
    for _ in 0..<500 {
      let before = state
      moment += .milliseconds(.random(in: 0...600, using: &numbers))
      let event = event(from: &numbers, at: moment)
      carryOut(state.handle(event), in: &state, with: &numbers)
      #expect(state.session.path.place(state.session.cursor) != nil)
      #expect(keepsAnswers(before, state, after: event), "\(event)")
      try check(state.frame(), of: state)
    }
  }

  @Test("shows a hostile note without anything that could steer a terminal", arguments: hostile)
  func notes(text: String) throws {
    var state = try Screens.state(keys: "n")
    _ = state.handle(.paste(text))
    try check(state.frame(), of: state)
    state.press(.enter, .pageDown, .pageDown)
    try check(state.frame(), of: state)
    var dialogue = LineDialogue(session: state.session, cover: Screens.cover, audience: .agent)
    let lines = dialogue.handle(.start).lines + dialogue.type(text).lines + dialogue.type("n " + text).lines
    for line in lines { #expect(isHarmless(line)) }
  }

  @Test("shows a hostile file name and its problem without anything that could steer a terminal", arguments: hostile)
  func fileNames(text: String) throws {
    for outcome: SaveOutcome in [.saved(path: text), .exists(path: text), .failed(path: text, message: text)] {
      var state = try Screens.unkept(keys: "qs\n")
      state.handle(.saved(outcome))
      try check(state.frame(), of: state)
    }
  }

  private func event(from numbers: inout SeededNumbers, at moment: Duration) -> Event<Outcome> {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0:
      .surface(
        Surface(
          ScreenSize(columns: .random(in: 1...300, using: &numbers), rows: .random(in: 1...80, using: &numbers)),
          metrics: TextMetrics(ambiguous: .random(in: 1...2, using: &numbers))))
    case 1: .surface(Surface(Screens.usual))
    case 2: .input(.paste(Self.hostile.randomElement(using: &numbers) ?? ""), at: moment)
    case 3:
      Bool.random(using: &numbers)
        ? .input(.silentTerminal(behind: nil), at: moment) : .clock(clock(from: &numbers))
    case 4...7: .clock(.shown(at: moment))
    default: .input(.key(Self.keys.randomElement(using: &numbers) ?? .enter), at: moment)
    }
  }

  private func clock(from numbers: inout SeededNumbers) -> Clock {
    let clocks: [Clock] = [
      .time(seconds: .random(in: -1...99_999, using: &numbers)), .quiet, .idleWarning, .idleEnd,
    ]
    return clocks.randomElement(using: &numbers) ?? .quiet
  }

  /// Does what the shell would do, with any outcome.
  private func carryOut(_ effects: [Effect], in state: inout WizardState, with numbers: inout SeededNumbers) {
    for effect in effects {
      switch effect {
      case .composeSummary: state.handle(.composed(summary: Self.hostile.joined(separator: "\n")))
      case .save(let path, _):
        let outcomes: [SaveOutcome] = [.saved(path: path), .exists(path: path), .failed(path: path, message: path)]
        state.handle(.saved(outcomes.randomElement(using: &numbers) ?? .saved(path: path)))
      case .prepare, .keep, .checkHold:
        let outcomes: [KeepOutcome] = [.kept, .notKept(message: Self.hostile.joined())]
        state.handle(.kept(outcomes.randomElement(using: &numbers) ?? .kept))
      case .resume(let typed):
        let resumed = ResumeOutcome.resumed(state.session, state.cover, message: typed)
        state.handle(.resumed(Bool.random(using: &numbers) ? resumed : .refused(message: typed)))
      case .openCase: state.handle(.opened(Screens.cover))
      case .findPrinters, .searchPrinters:
        let outcome = Bool.random(using: &numbers) ? Outcome.searchNeeded : .printingWays(ways(from: &numbers))
        carryOut(state.handle(outcome), in: &state, with: &numbers)
      case .printHere(let printer):
        let accepted = HandingOutcome.accepted(printer: printer, request: Self.hostile.joined())
        let outcome = Bool.random(using: &numbers) ? accepted : .refused(message: Self.hostile.joined())
        carryOut(state.handle(.handed(outcome)), in: &state, with: &numbers)
      case .timePrinting(let printout):
        let outcome = Outcome.timed(printout, seconds: .random(in: 0...9_999, using: &numbers))
        carryOut(state.handle(outcome), in: &state, with: &numbers)
      case .printThroughTerminal(let printout):
        let outcomes: [PrintingEnd] = [.sent, .sent, .stopped, .stalled, .gone]
        let outcome = outcomes.randomElement(using: &numbers) ?? .sent
        carryOut(state.handle(.printed(outcome, of: printout)), in: &state, with: &numbers)
      case .copy: state.handle(.copied(isAsked: Bool.random(using: &numbers)))
      case .changeEncoding:
        let encoding = TextEncoding.allCases.randomElement(using: &numbers) ?? .utf8
        state.handle(.encodingChanged(Surface(state.size, encoding: encoding), through: nil))
      case .show, .showPlainly, .redraw, .dropKeys, .suspend, .leave: break
      }
    }
  }

  private func ways(from numbers: inout SeededNumbers) -> PrintingWays {
    let own: [PrinterAccess] = [.possible, .possible, .swallowed(by: .tmux), .none]
    let printer = Bool.random(using: &numbers) ? Self.hostile.randomElement(using: &numbers) : nil
    return PrintingWays(here: printer, own: own.randomElement(using: &numbers) ?? .none)
  }

  /// Whether the answers that were given are still there, unless the event could answer, undo or begin anew.
  private func keepsAnswers(_ before: WizardState, _ after: WizardState, after event: Event<Outcome>) -> Bool {
    guard case .input(let input, _) = event else { return before.session.answers == after.session.answers }
    let answering: Set<Input> = Set(([.enter, .right, " ", "y"] + Page.digits.map { .character($0) }).map { .key($0) })
    let beginning = answering.union([.key("N")])
    if input == .key("u") || beginning.contains(input) && after.session.answers.isEmpty { return true }
    if answering.contains(input) {
      return before.session.answers.keys.allSatisfy { after.session.answers[$0] != nil }
    }
    return before.session.answers == after.session.answers && before.session.path == after.session.path
  }

  private func check(_ frame: Frame, of state: WizardState) throws {
    let widest = frame.rows.map { state.metrics.width(of: $0) }.max() ?? 0
    #expect(frame.rows.count <= state.size.rows && widest < state.size.columns, "\(state.size): \(frame.text)")
    #expect(frame.rows.joined().allSatisfy { isHarmless($0.text) }, "\(frame.text)")
    if let cursor = frame.cursor {
      #expect((0..<state.size.columns).contains(cursor.column) && (0..<state.size.rows).contains(cursor.row))
    }
  }

  private func isHarmless(_ text: String) -> Bool {
    var marks = 0
    return text.unicodeScalars.allSatisfy { scalar in
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      return marks <= 2
        && ![.control, .format, .lineSeparator, .unassigned].contains(scalar.properties.generalCategory)
    }
  }
}
