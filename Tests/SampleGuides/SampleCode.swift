package import Guides

/// A code with everything in it that a screen or a format could spoil: Tabs, leading blanks, signs that are markup
/// elsewhere, hanzi, a blank line, and a line wider than a screen.
package enum SampleCode {
  package static let text = [
    "# not a heading", "if (a < b && c > \"d\") {", "\t| x | `y` ```|", "\t  return *p_q_; // 返回\t<b>&amp;</b>", "",
    "  url = \"" + (0..<12).map { "part\($0)=" + String(repeating: "\(($0) % 10)", count: 6) }.joined(separator: "&")
      + "\"",
    "}",
  ].joined(separator: "\n")

  /// The lines as cells, each Tab as blanks to the next multiple of 8.
  package static let cells = text.replacing("return *p_q_; // 返回\t", with: "return *p_q_; // 返回 ")
    .replacing("\t", with: "        ").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// The smallest guide with these blocks at its first step.
  package static func guide(_ blocks: [TextBlock] = [TextBlock(.code, text)]) -> Guide {
    var tiny = TinyGuide()
    tiny.texts.places["first"]?.body = blocks
    return Guide(trusted: tiny.flow, texts: tiny.texts)
  }
}
