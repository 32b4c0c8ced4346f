extension String {
  /// The text without the full stops and blanks at its end, so that it can stand inside another sentence.
  var asPartOfSentence: String {
    var text = Substring(self)
    while let last = text.last, last == "\u{3002}" || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The lines of the text, without empty ones at its end.
  var reportLines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    while lines.count > 1, lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
    return lines
  }
}
