/// Why nothing was measured.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case noChoices(screen: String)

  var description: String {
    switch self {
    case .usage: "usage: TerminalBench --program PATH [--rounds N] [--step-key KEY] [-- ARGUMENT…]"
    case .noChoices(let screen): "the first screen offers no numbered choices:\n\(screen)"
    }
  }
}
