import Glibc
import PseudoTerminal

/// Measures a program against dialog and whiptail, with the same labels in the same terminal.
///
/// What counts is what an agent feels: how soon the first screen is whole, and what a key press costs on a slow line.
@main
enum Main {
  static func main() {
    do {
      try run()
    } catch {
      let message = Array("\(error)\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(EXIT_FAILURE)
    }
  }

  private static func run() throws {
    let options = try BenchOptions(arguments: Array(CommandLine.arguments.dropFirst()))
    let labels = try choiceLabels(of: options)
    let state = try ScratchState()
    defer { state.remove() }
    var program = Contender(name: "program", path: options.program, arguments: options.programArguments)
    program.stepKey = options.stepKey
    program.environment["XDG_STATE_HOME"] = state.path
    // The store is there already, as it is at every start but the very first.
    _ = try program.measure()
    let contenders = [program, .dialog(labels: labels), .whiptail(labels: labels)]
    var measurements = [[Measurement]](repeating: [], count: contenders.count)
    for _ in 0..<options.rounds {
      // In turn, so that whatever else the machine does meets all of them.
      for (index, contender) in contenders.enumerated() { measurements[index].append(try contender.measure()) }
    }
    let medians = measurements.map(Measurement.median)
    print("\(labels.count) labels, medians of \(options.rounds) rounds, 80 columns by 24 rows\n")
    print(ResultTable(program: medians[0], dialog: medians[1], whiptail: medians[2]).text)
    print("\n" + (try LargeGuideTimes(program: options.program).text) + "\n")
    print(try GrowthTimes(program: options.program).text + "\n")
    print(try StoreTimes(program: options.program).text)
  }

  /// The choices that the program's first screen offers: rows with a number and a label.
  private static func choiceLabels(of options: BenchOptions) throws -> [String] {
    let session = try PseudoTerminalSession(program: options.program, arguments: options.programArguments)
    _ = try session.firstScreen()
    let labels = session.lines.compactMap(choiceLabel)
    guard labels.count > 1 else { throw BenchError.noChoices(screen: session.screen) }
    return labels
  }

  /// The label of a row such as ` > [x] 3  label`.
  private static func choiceLabel(in line: String) -> String? {
    let row = line.drop { " >[]()x".contains($0) }
    let number = row.prefix { $0.isASCII && $0.isNumber }
    let rest = row.dropFirst(number.count)
    let label = rest.drop { $0 == " " }
    return (1...2).contains(number.count) && rest.hasPrefix("  ") && !label.isEmpty ? String(label) : nil
  }
}
