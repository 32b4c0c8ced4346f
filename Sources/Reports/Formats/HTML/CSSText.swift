import Text

/// Makes words mean nothing but themselves in a style sheet inside of a page.
enum CSSText {
  /// The words, harmless, as a string with its quotation marks.
  ///
  /// Of ASCII only letters, digits and blanks stand for themselves, so that nothing can end the string, the style sheet
  /// or the element around it. The blank after an escape belongs to it.
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
