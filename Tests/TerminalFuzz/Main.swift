import Dispatch
import FuzzedSessions
import Glibc
import Synchronization

/// `make fuzz`: many seeds, some at a time, and what they came to.
@main
enum TerminalFuzz {
  /// Programs at once.
  private static let width = 4
  /// The most that a seed takes, in seconds: the waits of its rounds, and as much again.
  private static let secondsPerSeed = 60

  static func main() {
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }.filter { $0 > 0 }
    guard arguments.count == 4, let seeds = numbers.first, let first = numbers.last, numbers.count == 2 else {
      print("usage: TerminalFuzz PROGRAM SEEDS FIRST")
      exit(64)
    }
    let minutes = (seeds * secondsPerSeed / width + 59) / 60
    print("\(seeds) seeds, \(width) at a time; time limit \(minutes) min")
    fflush(nil)
    alarm(UInt32(minutes * 60))
    let tally = Tally(seeds: seeds)
    DispatchQueue.concurrentPerform(iterations: width) { worker in
      for seed in stride(from: first + worker, to: first + seeds, by: width) {
        var session = FuzzedSession(of: arguments[1], seed: UInt64(seed))
        tally.add(session.run())
      }
    }
    var long = FuzzedSession(of: arguments[1], seed: UInt64(first + seeds), rounds: 1, inputsPerRound: 6_000)
    tally.add(long.run(), isLong: true)
    print(tally.text)
    exit(tally.isSound ? 0 : 1)
  }
}

/// What all seeds came to, told as it goes on.
final class Tally: Sendable {
  private struct Sums {
    var done = 0
    var inputs = 0
    var resumptions = 0
    var faults: [String] = []
    var growth: Double?
  }

  /// How much memory may grow between a third of a long walk and its end.
  private static let mostGrowth = 1.1

  private let seeds: Int
  private let sums = Mutex(Sums())

  init(seeds: Int) {
    self.seeds = seeds
  }

  func add(_ outcome: FuzzedSession.Outcome, isLong: Bool = false) {
    sums.withLock { sums in
      sums.done += 1
      sums.inputs += outcome.inputs
      sums.resumptions += outcome.resumptions
      sums.faults += outcome.faults
      for fault in outcome.faults { print(fault) }
      if isLong { sums.growth = outcome.memory.map { Double($0.late) / Double($0.early) } }
      if sums.done.isMultiple(of: 10) { print("\(sums.done)/\(seeds)") }
      fflush(nil)
    }
  }

  var isSound: Bool { sums.withLock { $0.faults.isEmpty && ($0.growth ?? 0) < Self.mostGrowth } }

  var text: String {
    sums.withLock { sums in
      let growth = sums.growth.map { "\(($0 * 1000).rounded() / 1000)" } ?? "not measured"
      return """
        inputs: \(sums.inputs), cases gone on with: \(sums.resumptions)
        faults: \(sums.faults.count)
        memory at the end of a long walk, to a third of it: \(growth)
        """
    }
  }
}
