/// Why nothing was measured.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case noChoices(screen: String)
  case noScratchFolder
  case largeGuideRefused(directory: String)
  case notCounted

  var description: String {
    switch self {
    case .usage: "usage: TerminalBench --program PATH [--rounds N] [--cases N] [--step-key KEY] [-- ARGUMENT…]"
    case .noScratchFolder: "no folder could be made in /tmp"
    case .largeGuideRefused(let directory): "the program did not accept the generated guide in \(directory)"
    case .notCounted: "strip or callgrind did not do what it was asked for"
    case .noChoices(let screen): "the first screen offers no numbered choices:\n\(screen)"
    }
  }
}
