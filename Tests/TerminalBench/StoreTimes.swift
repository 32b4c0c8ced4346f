import CaseStore
import Glibc
import PseudoTerminal

/// What keeping cases costs: the wait for an answer, the memory, and finding one case among many.
struct StoreTimes {
  static let answers = 300
  static let mostForAnswering = Duration.milliseconds(5)
  static let mostForFinding = Duration.milliseconds(50)
  static let mostMemory = 3_072

  /// From the key to the last byte of the next screen, in order of size, with a store and without.
  let kept, unkept: [Duration]
  /// Private memory in KiB, with a store and without.
  let memory, memoryWithout: Int
  /// Among how many cases one was looked for.
  let cases: Int
  /// What was looked for, and the median time of the whole command.
  let findings: [(text: String, duration: Duration)]

  init(program: String, cases: Int) throws {
    self.cases = cases
    (kept, memory) = try Self.answer(program: program, environment: PseudoTerminalSession.pinnedEnvironment)
    let without = PseudoTerminalSession.pinnedEnvironment.merging(["HOME": "", "XDG_STATE_HOME": ""]) { $1 }
    (unkept, memoryWithout) = try Self.answer(program: program, environment: without)
    findings = try Self.find(program: program, among: cases)
  }

  var holds: Bool {
    Self.percentile(kept, 0.99) <= Self.mostForAnswering && memory - memoryWithout <= Self.mostMemory
      && findings.allSatisfy { $0.duration <= Self.mostForFinding }
  }

  var text: String {
    let times = "p50 \(milliseconds(kept, 0.5)), p99 \(milliseconds(kept, 0.99)) ms"
    let timesWithout = "p50 \(milliseconds(unkept, 0.5)), p99 \(milliseconds(unkept, 0.99)) ms"
    let difference = memory - memoryWithout
    let lines = findings.map { finding in
      "  \(finding.text): \(decimal(finding.duration / .milliseconds(1), places: 1)) ms, "
        + "\(finding.duration <= Self.mostForFinding ? "ok" : "over")"
    }
    return """
      Keeping cases
      \(Self.answers) answers kept: \(times), reach p99 5 ms, \
      \(Self.percentile(kept, 0.99) <= Self.mostForAnswering ? "ok" : "over"); without a store: \(timesWithout)
      private memory: \(memory) KiB, without a store \(memoryWithout) KiB, \(difference) more, reach \(Self.mostMemory), \
      \(difference <= Self.mostMemory ? "ok" : "over")
      cases --find among \(cases), the whole command, reach 50 ms
      \(lines.joined(separator: "\n"))
      """
  }

  private func milliseconds(_ durations: [Duration], _ share: Double) -> String {
    decimal(Self.percentile(durations, share) / .milliseconds(1), places: 2)
  }

  private static func percentile(_ sorted: [Duration], _ share: Double) -> Duration {
    sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Answers a question one way and the other in turn, going back in between.
  private static func answer(
    program: String, environment: [String: String]
  ) throws -> (durations: [Duration], memory: Int) {
    let session = try PseudoTerminalSession(program: program, environment: environment)
    _ = try session.firstScreen()
    _ = try session.reaction(to: "1")
    var durations: [Duration] = []
    for round in 0..<answers {
      durations.append(try session.reaction(to: round.isMultiple(of: 2) ? "1" : "2", quiet: .milliseconds(20)).duration)
      _ = try session.reaction(to: "b", quiet: .milliseconds(20))
    }
    return (durations.sorted(), memoryFigure("Private_Clean:", "Private_Dirty:", of: session.processIdentifier))
  }

  private static func find(program: String, among cases: Int) throws -> [(text: String, duration: Duration)] {
    let folder = try ManyCases(count: cases)
    defer { folder.remove() }
    let environment = PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": folder.path]) { $1 }
    return try ManyCases.wanted.map { text in
      let durations = try (0..<9).map { _ in
        let session = try PseudoTerminalSession(
          program: program, arguments: ["cases", "--plain", "--find", text], environment: environment)
        try session.waitForExit()
        return session.started.duration(to: session.lastOutput)
      }
      return (text, durations.sorted()[durations.count / 2])
    }
  }
}
