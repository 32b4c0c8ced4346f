/// What is measured, and how often.
struct BenchOptions {
  var program = ""
  var programArguments: [String] = []
  var rounds = 15
  /// Among how many cases one is found.
  var cases = 100_000
  /// A key that takes the program to another screen.
  var stepKey = "1"

  /// Reads `--program PATH [--rounds N] [--cases N] [--step-key KEY] [-- ARGUMENT…]`.
  init(arguments: [String]) throws {
    let parts = arguments.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
    programArguments = parts.count > 1 ? Array(parts[1]) : []
    var rest = parts.first ?? []
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchError.usage }
      switch name {
      case "--program": program = value
      case "--step-key": stepKey = value
      case "--rounds":
        guard let number = Int(value), number > 0 else { throw BenchError.usage }
        rounds = number
      case "--cases":
        guard let number = Int(value), number > 0 else { throw BenchError.usage }
        cases = number
      default: throw BenchError.usage
      }
    }
    if program.isEmpty { throw BenchError.usage }
  }
}
