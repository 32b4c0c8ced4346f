import PseudoTerminal

/// What one run of a program cost.
struct Measurement {
  var firstScreen: Reaction
  var move: Reaction
  /// The way to another screen, where the program has one.
  var step: Reaction?
  /// In KiB: in shares where it is shared, and what is this process's alone and in no file.
  var memory, anonymousMemory: Int

  /// The median of every figure by itself.
  static func median(of measurements: [Measurement]) -> Measurement {
    let steps = measurements.compactMap(\.step)
    return Measurement(
      firstScreen: median(measurements.map(\.firstScreen)), move: median(measurements.map(\.move)),
      step: steps.isEmpty ? nil : median(steps), memory: median(measurements.map(\.memory)),
      anonymousMemory: median(measurements.map(\.anonymousMemory)))
  }

  private static func median(_ reactions: [Reaction]) -> Reaction {
    Reaction(duration: median(reactions.map(\.duration)), byteCount: median(reactions.map(\.byteCount)))
  }

  private static func median<Value: Comparable>(_ values: [Value]) -> Value {
    values.sorted()[values.count / 2]
  }
}
