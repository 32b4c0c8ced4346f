import Text

/// Escapes words so that a style sheet inside a page reads nothing else in them.
enum CSSText {
  /// The harmless words as a string with quotation marks.
  ///
  /// Of ASCII only letters, digits and blanks are not escaped, so that nothing can end the string, the style sheet or
  /// the element around it. The blank after an escape belongs to the escape.
  static func string(_ text: String) -> String {
    var string = ""
    for scalar in text.harmless.unicodeScalars {
      if scalar == " " || !scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        string.unicodeScalars.append(scalar)
      } else {
        string += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return "\"\(string)\""
  }
}
