/// A text for a printer: lines on pages, without anything that could steer the printer.
public struct PrinterText: Sendable, Hashable {
  /// The lines of each page.
  public let pages: [[String]]

  /// Splits a text at its line ends and form feeds, and makes every line harmless.
  public init(_ text: String) {
    pages = text.unicodeScalars.split(separator: "\u{C}").map { page in
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }
      return lines.last == "" ? lines.dropLast() : lines
    }
  }

  /// The text with `lineEnd` after each line, and a form feed between pages.
  public func joined(lineEnd: String) -> String {
    pages.map { $0.map { $0 + lineEnd }.joined() }.joined(separator: "\u{C}")
  }
}
