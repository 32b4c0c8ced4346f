/// Two loads side by side, with their ratios, as text.
package struct LoadTable {
  let program: Load
  let dialog: Load
  let count: Int

  package init(program: Load, dialog: Load, count: Int) {
    (self.program, self.dialog, self.count) = (program, dialog, count)
  }

  package var text: String {
    let moves = (program.times[.move] ?? [], dialog.times[.move] ?? [])
    var rows = [["", "wenzhen", "dialog", "ratio"]]
    for share in [50, 95, 99] {
      let pair = (Self.percentile(share, of: moves.0), Self.percentile(share, of: moves.1))
      rows.append(["move, p\(share), ms", Self.text(pair.0), Self.text(pair.1), Self.text(pair.0 / pair.1)])
    }
    let answers = program.times[.answer] ?? []
    for share in [50, 95, 99] {
      rows.append(["answer (on disk first), p\(share), ms", Self.text(Self.percentile(share, of: answers)), "", ""])
    }
    rows += [
      ["keys pressed", "\(program.pressed)", "\(dialog.pressed)", ""],
      ["keys answered", "\(program.answered)", "\(dialog.answered)", ""],
      ["sessions lost", "\(program.lost)", "\(dialog.lost)", ""],
      ["sessions garbled", "\(program.garbled)", "\(dialog.garbled)", ""],
      row("PSS a session, mean, MiB", \.proportional),
      row("private memory a session, mean, MiB", \.private),
      ["sshd a session, PSS, MiB", Self.text(sshd(program)), Self.text(sshd(dialog)), ""],
      ["programs measured", "\(program.memory.programs.count)", "\(dialog.memory.programs.count)", ""],
    ]
    return "\n\(count) merchants at once, a key every 2 to 3 s\n\n" + rows.map(Self.line).joined(separator: "\n")
      + "\n\n" + verdict.lines.joined(separator: "\n")
  }

  private var verdict: Verdict {
    Verdict(
      figures: Verdict.Figures(
        move: Self.percentile(99, of: program.times[.move] ?? []),
        answer: Self.percentile(99, of: program.times[.answer] ?? []),
        proportional: Self.mean(of: program, \.proportional), private: Self.mean(of: program, \.private),
        lost: program.lost, garbled: program.garbled),
      reference: Self.percentile(99, of: dialog.times[.move] ?? []))
  }

  private func row(_ name: String, _ value: (SessionMemory.Program) -> Int) -> [String] {
    let means = [program, dialog].map { Self.mean(of: $0, value) }
    return [name, Self.text(means[0]), Self.text(means[1]), Self.text(means[0] / means[1])]
  }

  /// In MiB; not a number where none was measured.
  private static func mean(of load: Load, _ value: (SessionMemory.Program) -> Int) -> Double {
    let values = load.memory.programs.map(value)
    return values.isEmpty ? .nan : Double(values.reduce(0, +)) / Double(values.count) / 1_024
  }

  private func sshd(_ load: Load) -> Double {
    Double(load.memory.server) / 1_024 / Double(max(1, load.memory.programs.count))
  }

  private static func percentile(_ share: Int, of sorted: [Double]) -> Double {
    sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, sorted.count * share / 100)]
  }

  private static func text(_ value: Double) -> String {
    value.isNaN ? "-" : "\((value * 100).rounded() / 100)"
  }

  private static func line(_ cells: [String]) -> String {
    let widths = [40, 10, 10, 8]
    return zip(cells, widths).map { cell, width in
      width == 40 ? cell + blanks(width - cell.count) : blanks(width - cell.count) + cell
    }.joined()
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
