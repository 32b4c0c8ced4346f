import Text

/// Writes facts as JSON that any terminal can show, and that has everything that was written.
///
/// Characters that a terminal could obey, such as control and bidirectional ones, and combining marks become `\u`
/// escapes.
struct HarmlessJSON {
  private static let indent = "  "

  /// The facts in lines, with sorted keys and a line end at the end.
  func render(_ value: ReportValue) -> String {
    text(of: value, indent: "") + "\n"
  }

  private func text(of value: ReportValue, indent: String) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let values):
      "[" + lines(values.map { text(of: $0, indent: indent + Self.indent) }, indent: indent) + "]"
    case .fields(let fields):
      "{"
        + lines(
          fields.sorted { $0.key < $1.key }.map { key, value in
            quoted(key) + " : " + text(of: value, indent: indent + Self.indent)
          }, indent: indent) + "}"
    }
  }

  /// The items, each on a line of its own, between the brackets' line ends.
  private func lines(_ items: [String], indent: String) -> String {
    let inner = "\n" + indent + Self.indent
    return (items.isEmpty ? "\n" : inner + items.joined(separator: "," + inner)) + "\n" + indent
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars { quoted += escaped(scalar).unicodeScalars }
    quoted.append("\"")
    return String(quoted)
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{8}": "\\b"
    case "\u{C}": "\\f"
    default:
      isHarmless(scalar)
        ? String(scalar) : String(scalar).utf16.map { "\\u" + padded(String($0, radix: 16)) }.joined()
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    (" "..."~").contains(scalar) || String(scalar).harmless.unicodeScalars.elementsEqual([scalar])
  }

  private func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
