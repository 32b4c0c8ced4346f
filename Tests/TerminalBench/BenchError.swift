/// Why nothing was measured.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case noChoices(screen: String)
  case noScratchFolder
  case largeGuideRefused(directory: String)

  var description: String {
    switch self {
    case .usage: "usage: TerminalBench --program PATH [--rounds N] [--step-key KEY] [-- ARGUMENT…]"
    case .noScratchFolder: "no folder could be made in /tmp"
    case .largeGuideRefused(let directory): "the program did not accept the generated guide in \(directory)"
    case .noChoices(let screen): "the first screen offers no numbered choices:\n\(screen)"
    }
  }
}
