/// Lines of code, which are shown as they are.
extension String {
  /// The lines of a code, harmless and with their Tabs, as formats keep them that know Tabs.
  public var codeLines: [String] { lines.map { $0.pieces(between: "\t").map(\.harmless).joined(separator: "\t") } }

  fileprivate func pieces(between separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension TextMetrics {
  /// Cells from one tab stop to the next.
  private static let tabStop = 8

  /// The lines of a code as cells: harmless, each Tab as blanks to the next tab stop.
  public func codeLines(of code: String) -> [String] {
    code.codeLines.map { line in
      let pieces = line.pieces(between: "\t")
      return pieces.dropLast().reduce("") { shown, piece in
        let shown = shown + piece
        return shown + String.blanks(Self.tabStop - width(shown) % Self.tabStop)
      } + (pieces.last ?? "")
    }
  }

  /// The part of a harmless line that stands in a window of `width` cells after its first `column` cells. The right half
  /// of a hanzi that the window's edge cuts is a blank.
  public func part(of line: String, from column: Int, width: Int) -> String {
    var (position, lead) = (0, 0)
    var start: Int?
    var end: Int?
    forEachGlyph(of: line) { glyph in
      if start == nil, position >= column { (start, lead) = (glyph.start, position - column) }
      if end == nil, position + glyph.width > column + width { end = glyph.start }
      position += glyph.width
    }
    guard let start, start < end ?? .max else { return "" }
    return String.blanks(lead) + line.text(inBytes: start..<(end ?? line.utf8.count))
  }

  /// A harmless line in pieces of at most `width` cells, wherever they end; a character that is wider has its own.
  public func pieces(of line: String, width: Int) -> [String] {
    var starts = [0]
    var used = 0
    forEachGlyph(of: line) { glyph in
      if used + glyph.width > width, glyph.start > 0 {
        starts.append(glyph.start)
        used = 0
      }
      used += glyph.width
    }
    return zip(starts, starts.dropFirst() + [line.utf8.count]).map { line.text(inBytes: $0..<$1) }
  }
}
