extension Paste {
  /// The parameter's value in a pasted address, or in a log's line such as `service: …`; `nil` where it has none.
  ///
  /// What is no letter, digit, `_`, `.` or `-` ends the value, so that nothing else of the text gets out of here.
  public func value(in text: String) -> String? {
    let pairs = Self.unescapingSigns(of: text.prefix(Self.longestText))
      .matches(of: /([A-Za-z0-9_\-]+)["' ]*[=:]["' ]*([A-Za-z0-9_.\-]{1,128})/)
    return pairs.first { $0.1.lowercased() == parameter.lowercased() }.map { String($0.2) }
  }

  /// Characters of a pasted text that are looked at; addresses of a failing request are some 2,000 long.
  private static var longestText: Int { 65_536 }

  /// The text with the percent escapes undone that an address inside another address has between its parameters.
  private static func unescapingSigns(of text: Substring) -> String {
    let signs = ["%26": "&", "%3d": "=", "%3f": "?", "%22": "\"", "%3a": ":"]
    var result = ""
    var rest = text
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[percent...]
      let escape = rest.prefix(3)
      result += signs[escape.lowercased()] ?? String(escape)
      rest = rest.dropFirst(3)
    }
    return result + rest
  }
}
