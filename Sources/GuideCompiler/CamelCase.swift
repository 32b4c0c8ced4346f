extension String {
  /// Whether the text is a lowerCamelCase name of ASCII letters and digits.
  var isLowerCamelCase: Bool {
    guard let first = unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
  }

  /// The name with a capital at its start.
  var capitalizedName: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// Words between dots, dashes and underscores joined as one lowerCamelCase name.
  var lowerCamelCase: String {
    let words = split { ".-_ ".contains($0) }
    let rest = words.dropFirst().map { String($0).capitalizedName }
    return (words.first.map(String.init) ?? "") + rest.joined()
  }

  /// The name between backquotes, so that it may be a word of Swift such as `default`.
  var quotedName: String { "`\(self)`" }
}
