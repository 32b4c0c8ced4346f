import Text

/// Makes words mean nothing but themselves in HTML, inside an element or a quoted attribute.
///
/// Each code point counts: a `<` with a combining mark on it is another character to Swift and a tag to a browser.
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

  /// The words, escaped, for an element: names of errors and addresses, which are wider than a telephone, may break after
  /// the signs that part them, and so they break nowhere else and no line begins with the mark behind them.
  static func breakable(_ text: String) -> String {
    escaped(text).replacing(#/[_\/?=]|&amp;/#) { "\($0.output)<wbr/>" }
  }
}
