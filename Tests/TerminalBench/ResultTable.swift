import PseudoTerminal

/// The medians side by side, and whether the program stays within reach.
struct ResultTable {
  var program, dialog, whiptail: Measurement

  private struct Row {
    var name: String
    var decimals: Int
    /// Program, dialog, whiptail; dialog and whiptail have no figure where they have no such thing.
    var figures: [Double?]
    /// How often dialog's figure the program may have.
    var reach: Double
  }

  /// The step is compared with dialog's first screen, since dialog starts anew for each question.
  private var rows: [Row] {
    let all = [program, dialog, whiptail]
    return [
      Row(
        name: "first screen, ms", decimals: 1, figures: all.map { $0.firstScreen.duration / .milliseconds(1) }, reach: 2
      ),
      Row(name: "first screen, bytes", decimals: 0, figures: all.map { Double($0.firstScreen.byteCount) }, reach: 1),
      Row(name: "move, ms", decimals: 2, figures: all.map { $0.move.duration / .milliseconds(1) }, reach: 2),
      Row(name: "move, bytes", decimals: 0, figures: all.map { Double($0.move.byteCount) }, reach: 1),
      Row(
        name: "step, bytes", decimals: 0,
        figures: [program.step.map { Double($0.byteCount) }] + all.dropFirst().map { Double($0.firstScreen.byteCount) },
        reach: 1),
      Row(name: "memory (PSS), MiB", decimals: 1, figures: all.map { Double($0.memory) / 1024 }, reach: 8),
    ]
  }

  var text: String {
    let head = ["", "program", "dialog", "whiptail", "ratio", "reach", ""]
    return ([head] + rows.map(cells)).map(line).joined(separator: "\n")
  }

  private func cells(of row: Row) -> [String] {
    let figures = row.figures.map { $0.map { decimal($0, places: row.decimals) } ?? "-" }
    guard let own = row.figures[0], let dialog = row.figures[1], dialog > 0 else { return [row.name] + figures }
    let ratio = own / dialog
    return [row.name] + figures + [
      decimal(ratio, places: 2), decimal(row.reach, places: 2), ratio <= row.reach ? "ok" : "over",
    ]
  }

  private func line(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let blanks = String(repeating: " ", count: max(0, (index == 0 ? 20 : 10) - cell.count))
      return index == 0 ? cell + blanks : blanks + cell
    }.joined()
  }

  private func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((value * scale).rounded())
    guard places > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % Int(scale))"
    return "\(scaled / Int(scale))." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
