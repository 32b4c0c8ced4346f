import Text

/// Escapes words so that HTML reads nothing else in them, inside an element or a quoted attribute.
///
/// Code points are looked at one by one: a `<` with a combining mark is another character to Swift, and a tag to a
/// browser.
enum HTMLText {
  /// The words, harmless and escaped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The escaped words for an element. Names of errors and addresses are wider than a telephone, so that they may break
  /// after the signs in them; then they break nowhere else, and no line begins with the mark after them.
  static func breakable(_ text: String) -> String {
    escaped(text).replacing(#/[_\/?=]|&amp;/#) { "\($0.output)<wbr/>" }
  }
}
