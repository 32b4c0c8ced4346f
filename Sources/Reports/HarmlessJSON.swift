import FoundationEssentials
import TextScreen

/// Writes facts as JSON that can be shown in any terminal and loses nothing of what was written.
///
/// Characters that a terminal could obey, such as control and bidirectional
/// ones, and combining marks stand as `\u` escapes. They can only be inside
/// strings, so the text stays valid.
struct HarmlessJSON {
  /// The facts as an object with sorted keys; the last line ends with a newline.
  func render(_ content: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(content), as: UTF8.self)
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || isHarmless(scalar) {
        escaped.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 { escaped += "\\u" + padded(String(unit, radix: 16)) }
      }
    }
    return escaped + "\n"
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    String(scalar).harmless.unicodeScalars.elementsEqual([scalar])
  }

  private func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
