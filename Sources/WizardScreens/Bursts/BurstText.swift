/// The text of a paste that the terminal did not mark, with line ends and tabs in it.
struct BurstText: Sendable, Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text in one line, like a marked paste: a run of line ends is one space, and a tab is a space.
  var line: String {
    text.split(separator: "\n").joined(separator: " ").replacing("\t", with: " ")
  }

  /// The texts between line ends and tabs: the cells of a table's row or column. A cell between two tabs may be empty.
  var cells: [String] {
    text.split(separator: "\n").flatMap { $0.split(separator: "\t", omittingEmptySubsequences: false) }.map(String.init)
  }

  /// Whether the text ends with a line end.
  var endsLine: Bool { text.last == "\n" }
}
