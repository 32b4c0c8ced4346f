import QRCodes

extension Picture {
  /// A QR code with the light modules around it, one unit for each module; `nil` if there is no code for the text.
  static func symbol(of text: String, title: String) -> Picture? {
    guard let symbol = QRSymbol(text) else { return nil }
    let side = symbol.side + 2 * QRSymbol.quietZone
    return Picture(
      title: title, width: side, height: side,
      shapes: [.squares((0..<symbol.side).flatMap { runs(in: symbol, row: $0) })])
  }

  /// The dark modules of a row; neighbours are one run.
  private static func runs(in symbol: QRSymbol, row: Int) -> [Run] {
    var runs: [Run] = []
    var start: Int?
    for column in 0...symbol.side {
      if symbol.isDark(column: column, row: row) {
        start = start ?? column
      } else if let first = start {
        let origin = Point(x: first + QRSymbol.quietZone, y: row + QRSymbol.quietZone)
        runs.append(Run(origin: origin, count: column - first))
        start = nil
      }
    }
    return runs
  }
}
