import PseudoTerminal

/// The medians side by side, and whether the program stays within reach.
struct ResultTable {
  /// The program, and the program with options.
  var program, forMerchant, inKiosk: Measurement
  var dialog, whiptail: Measurement

  /// What a figure is held against.
  private enum Reach {
    case times(Double, Competitor)
    case atMost(Double)
  }

  private enum Competitor: Int {
    case dialog = 1
    case whiptail = 2
  }

  private struct Row {
    var name: String
    var decimals: Int
    /// Program, dialog, whiptail.
    var figures: [Double]
    var reach: Reach
  }

  /// The step is shown beside the others' first screens, since they start anew for each question.
  private var rows: [Row] {
    let all = [program, dialog, whiptail]
    let milliseconds = { (duration: Duration) in duration / .milliseconds(1) }
    let firstBytes = all.map { Double($0.firstScreen.byteCount) }
    let step = program.step.map { Double($0.byteCount) } ?? 0
    let firstScreens = [program, forMerchant, inKiosk].map { one in
      ([one] + all.dropFirst()).map { milliseconds($0.firstScreen.duration) }
    }
    return [
      Row(name: "first screen, ms", decimals: 1, figures: firstScreens[0], reach: .times(1.25, .dialog)),
      Row(name: "  --for merchant", decimals: 1, figures: firstScreens[1], reach: .times(1.4, .dialog)),
      Row(name: "  --kiosk", decimals: 1, figures: firstScreens[2], reach: .times(1.4, .dialog)),
      Row(name: "first screen, bytes", decimals: 0, figures: firstBytes, reach: .times(1, .dialog)),
      Row(name: "move, ms", decimals: 2, figures: all.map { milliseconds($0.move.duration) }, reach: .atMost(0.5)),
      Row(
        name: "move, bytes", decimals: 0, figures: all.map { Double($0.move.byteCount) }, reach: .times(1, .whiptail)),
      Row(name: "step, bytes", decimals: 0, figures: [step] + firstBytes.dropFirst(), reach: .atMost(2_500)),
      Row(name: "memory (PSS), MiB", decimals: 1, figures: all.map { Double($0.memory) / 1024 }, reach: .atMost(9)),
      Row(
        name: "anonymous, MiB", decimals: 2, figures: all.map { Double($0.anonymousMemory) / 1024 },
        reach: .atMost(0.85)),
    ]
  }

  var holds: Bool { rows.allSatisfy(isWithinReach) }

  var text: String {
    let head = ["", "program", "dialog", "whiptail", "x dialog", "x whiptail", "reach", ""]
    return ([head] + rows.map(cells)).map(line).joined(separator: "\n")
  }

  private func cells(of row: Row) -> [String] {
    let ratios = row.figures.dropFirst().map { $0 > 0 ? row.figures[0] / $0 : 0 }
    return [row.name] + row.figures.map { decimal($0, places: row.decimals) } + ratios.map { decimal($0, places: 2) }
      + [words(for: row.reach, decimals: row.decimals), isWithinReach(row) ? "ok" : "over"]
  }

  private func isWithinReach(_ row: Row) -> Bool {
    switch row.reach {
    case .times(let factor, let competitor): row.figures[0] <= factor * row.figures[competitor.rawValue]
    case .atMost(let most): row.figures[0] <= most
    }
  }

  private func words(for reach: Reach, decimals: Int) -> String {
    switch reach {
    case .times(let factor, let competitor): "\(decimal(factor, places: 2)) x \(competitor)"
    case .atMost(let most): decimal(most, places: decimals)
    }
  }

  private func line(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let blanks = String(repeating: " ", count: max(0, (index == 0 ? 20 : 16) - cell.count))
      return index == 0 ? cell + blanks : blanks + cell
    }.joined()
  }
}

/// A number, not negative, with so many decimal places.
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
  let scaled = Int((value * scale).rounded())
  guard places > 0 else { return "\(scaled)" }
  let fraction = "\(scaled % Int(scale))"
  return "\(scaled / Int(scale))." + String(repeating: "0", count: places - fraction.count) + fraction
}
