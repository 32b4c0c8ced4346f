import Text

/// Escapes words so that CommonMark reads no markup in them.
enum MarkdownEscape {
  /// Words that make up a whole line.
  static func line(_ text: String) -> String {
    words(text, startsLine: true)
  }

  /// Words that are part of a line.
  static func words(_ text: String, startsLine: Bool) -> String {
    let harmless = text.harmless
    let scalars = Array((startsLine ? Substring(harmless).drop { $0 == " " } : Substring(harmless)).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isMarkup(scalar, at: index, in: scalars) || startsLine && startsBlock(at: index, in: scalars) {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Whether the character could be markup. An underscore inside a word, as in an error code, cannot.
  private static func isMarkup(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "&": true
    case "_":
      !(index > 0 && isWord(scalars[index - 1]) && index + 1 < scalars.count && isWord(scalars[index + 1]))
    default: false
    }
  }

  /// Whether the character at the start of a line would make a heading, a list or a rule of it.
  private static func startsBlock(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case "#", "-", "+", "=": index == 0
    case ".", ")": index > 0 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
