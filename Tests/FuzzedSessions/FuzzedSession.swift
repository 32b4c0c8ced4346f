internal import Foundation
internal import Glibc
internal import PseudoTerminal
internal import Randomness

/// One program that is sent keys, bytes that nobody meant, other sizes and a hang-up, all by a seed.
///
/// After each round of that the screen is drawn anew: what ncurses takes the screen to be must be what is on it. Then the
/// line is lost, and whoever goes on with the case must find every answer that the screen had shown as taken.
public struct FuzzedSession {
  /// What a seed came to.
  public struct Outcome: Sendable {
    /// What went wrong, each with what was to be seen; empty where nothing did.
    public var faults: [String] = []
    /// Inputs that were sent.
    public var inputs = 0
    /// Times that an answered case was gone on with after the line was lost.
    public var resumptions = 0
    /// Resident memory after a third of the inputs and at the end, in KiB; `nil` where the program had ended by then.
    public var memory: (early: Int, late: Int)?
  }

  private let program: String
  private let seed: UInt64
  private let rounds: Int
  private let inputsPerRound: Int
  private var noise: Noise
  private var outcome = Outcome()
  /// The last inputs, for whoever looks into a fault.
  private var sent: [String] = []
  private static let inputsTold = 20
  private let folder: URL

  /// The code of a case without answers: nothing but the guide's digest.
  private static let emptyCode = ["2 1 2 1"]
  private static let ways: [Int32?] = [nil, SIGTERM, SIGHUP, SIGKILL]

  /// Prepares a run of `program`, a path.
  public init(of program: String, seed: UInt64, rounds: Int = 3, inputsPerRound: Int = 60) {
    self.program = program
    self.seed = seed
    self.rounds = rounds
    self.inputsPerRound = inputsPerRound
    noise = Noise(numbers: SeededNumbers(seed: seed))
    folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-fuzz-\(UUID().uuidString)")
  }

  /// Runs it.
  public mutating func run() -> Outcome {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for round in 0..<rounds { try lose(try play(round), round) }
    } catch {
      outcome.faults.append("seed \(seed): \(error)")
    }
    return outcome
  }

  private func start(_ arguments: [String]) throws -> PseudoTerminalSession {
    let environment = PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": folder.path]) { $1 }
    let session = try PseudoTerminalSession(
      program: program, arguments: arguments, environment: environment, directory: folder.path)
    try session.wait(for: "the first screen") { !$0.output.isEmpty }
    return session
  }

  /// Sends noise to a program and has it draw everything anew; gives it with a page on its screen.
  private mutating func play(_ round: Int) throws -> PseudoTerminalSession {
    let session = try start(["--for", seed.isMultiple(of: 2) ? "agent" : "merchant"])
    var early: Int?
    for index in 0..<inputsPerRound {
      outcome.inputs += 1
      if Int.random(in: 0..<12, using: &noise.numbers) == 0 {
        let size = noise.size()
        session.resize(columns: size.columns, rows: size.rows)
      }
      let bytes = noise.bytes()
      session.send(bytes)
      sent = sent.suffix(Self.inputsTold - 1) + [String(decoding: bytes, as: UTF8.self).debugDescription]
      if index.isMultiple(of: 8) { try session.waitUntilQuiet(for: .milliseconds(5)) }
      guard session.exitStatus == nil else { break }
      if index == inputsPerRound / 3 { early = session.residentKibibytes }
    }
    guard session.exitStatus == nil else {
      // By chance a case is put aside and then left, which is what was asked for.
      if session.exitStatus == .exited(0), session.outputText.contains("wenzhen resume ") { return session }
      let how = "ended with \(session.exitStatus as Any) after \(sent), with\n\(session.screen)"
      outcome.faults.append("seed \(seed), round \(round): \(how)")
      return session
    }
    try expectSameWhenDrawnAnew(session, round)
    if let early, let late = session.residentKibibytes { outcome.memory = (early, late) }
    return session
  }

  /// A whole repaint sends what ncurses takes the screen to be: it must be there already.
  private mutating func expectSameWhenDrawnAnew(_ session: PseudoTerminalSession, _ round: Int) throws {
    // The end of whatever the last bytes may have begun: a string, a paste.
    session.send("\u{18}\u{1B}[201~")
    try session.waitUntilQuiet(for: .milliseconds(600))
    let before = Self.cells(of: session)
    let picture = session.screen
    session.send("\u{C}")
    try session.waitUntilQuiet(for: .milliseconds(80))
    let after = Self.cells(of: session)
    if let place = after.indices.first(where: { after[$0] != before[$0] }) {
      let (row, column) = place.quotientAndRemainder(dividingBy: session.columns)
      let cell = "row \(row), column \(column): \(after[place]) for \(before[place])"
      outcome.faults.append("seed \(seed), round \(round): drawn anew, \(cell) in\n\(picture)")
    }
    // Keys by chance may copy the summary (OSC 52).
    let unknown = Set(session.unknownSequences.filter { !$0.hasPrefix("OSC 52;c;") })
    let strange = unknown.subtracting(PseudoTerminalSession.usualUnknownSequences)
    if session.bells > 0 || !session.titles.isEmpty || !strange.isEmpty {
      outcome.faults.append("seed \(seed), round \(round): \(strange.sorted()) \(session.titles)")
    }
  }

  /// Takes the line away once the answers were seen, and looks for them.
  private mutating func lose(_ session: PseudoTerminalSession, _ round: Int) throws {
    guard session.exitStatus == nil else { return }
    let cover = try Self.cover(on: session)
    let way = Self.ways.randomElement(using: &noise.numbers) ?? nil
    if let way { session.signal(way) } else { session.hangUp() }
    try session.waitForExit(timeout: .seconds(3))
    guard let cover, cover.code != Self.emptyCode else { return }
    outcome.resumptions += 1
    let next = try start(["resume", cover.number])
    let found = try Self.cover(on: next, escapes: 0)
    next.signal(SIGKILL)
    try next.waitForExit()
    if found?.code != cover.code {
      outcome.faults.append("seed \(seed), round \(round): answers \(cover) became \(found as Any) on\n\(next.screen)")
    }
  }

  /// The hand-off code, which holds every answer on the path, and the case's number, as the program shows them.
  private static func cover(
    on session: PseudoTerminalSession, escapes: Int = 3
  ) throws -> (code: [String], number: String)? {
    session.resize(columns: 80, rows: 24)
    // Out of whatever stands over the page: an Esc is known by the silence after it.
    for _ in 0..<escapes {
      session.send("\u{1B}")
      try session.waitUntilQuiet(for: .milliseconds(520))
    }
    try session.answer("c")
    try session.wait(for: "\u{8FDB}\u{5EA6}\u{7801}")
    let groups = session.lines.compactMap { line in
      line.firstMatch(of: /^ +([0-9] [0-9] [0-9] [0-9])( |$)/).map { String($0.output.1) }
    }
    let number = session.screen.firstMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/)
    return number.map { (groups, String($0.output)) }
  }

  private static func cells(of session: PseudoTerminalSession) -> [ScreenCell] {
    (0..<session.rows).flatMap { row in (0..<session.columns).map { session.cell(column: $0, row: row) } }
  }
}
