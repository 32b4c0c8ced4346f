import Glibc
import PseudoTerminal

/// Measures a program against dialog and whiptail, with the same labels in the same terminal.
///
/// What counts is what an agent feels: how soon the first screen is whole, and what a key press costs on a slow line.
@main
enum Main {
  static func main() {
    do {
      guard try run() else { exit(EXIT_FAILURE) }
    } catch {
      let message = Array("\(error)\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(EXIT_FAILURE)
    }
  }

  /// Measures everything, and says whether all of it is within reach.
  private static func run() throws -> Bool {
    let options = try BenchOptions(arguments: Array(CommandLine.arguments.dropFirst()))
    let labels = try choiceLabels(of: options)
    let state = try ScratchState()
    let kioskState = try ScratchState()
    defer {
      state.remove()
      kioskState.remove()
    }
    var program = Contender(name: "program", path: options.program, arguments: options.programArguments)
    program.environment["XDG_STATE_HOME"] = state.path
    let forMerchant = program.with(["--for", "merchant"])
    let inKiosk = program.with(["--kiosk", "--state", "\(kioskState.path)/wenzhen"])
    program.stepKey = options.stepKey
    // The stores are there already, as they are at every start but the very first.
    for contender in [program, inKiosk] { _ = try contender.measure() }
    let contenders = [program, forMerchant, inKiosk, .dialog(labels: labels), .whiptail(labels: labels)]
    var measurements = [[Measurement]](repeating: [], count: contenders.count)
    for _ in 0..<options.rounds {
      // In turn, so that whatever else the machine does meets all of them.
      for (index, contender) in contenders.enumerated() { measurements[index].append(try contender.measure()) }
    }
    let medians = measurements.map(Measurement.median)
    let table = ResultTable(
      program: medians[0], forMerchant: medians[1], inKiosk: medians[2], dialog: medians[3], whiptail: medians[4])
    print("\(labels.count) labels, medians of \(options.rounds) rounds, 80 columns by 24 rows\n")
    print(table.text)
    let start = try StartCost(program: options.program, state: state)
    print("\n\(start.text)")
    let guide = try LargeGuideTimes(program: options.program)
    print("\n\(guide.text)\n")
    let growth = try GrowthTimes(program: options.program)
    print("\(growth.text)\n")
    let store = try StoreTimes(program: options.program, cases: options.cases)
    print(store.text)
    return table.holds && start.holds && guide.holds && growth.holds && store.holds
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
