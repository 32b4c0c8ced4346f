/// A text as it goes to a printer: lines on pages, with nothing left in them that could steer one.
public struct PrinterText: Sendable, Hashable {
  /// The lines of each page.
  public let pages: [[String]]

  /// Takes a text apart at its line ends and form feeds; every line is made harmless.
  public init(_ text: String) {
    pages = text.unicodeScalars.split(separator: "\u{C}").map { page in
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }
      return lines.last == "" ? lines.dropLast() : lines
    }
  }

  /// The text with that at the end of each line, and a form feed between pages.
  public func joined(lineEnd: String) -> String {
    pages.map { $0.map { $0 + lineEnd }.joined() }.joined(separator: "\u{C}")
  }
}
