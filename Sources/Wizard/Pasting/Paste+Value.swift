public import Guides

extension Paste {
  /// The parameter's value in a pasted text: an address, a line of a log, a form, a mail, or a program's source.
  ///
  /// What is no letter, digit, `_`, `.` or `-` ends the value, so that nothing else of the text gets out of here. The time
  /// grows with the length of the text and with nothing else.
  ///
  /// - Parameter known: The values that stand for a choice. One of them wins over any other value, wherever it stands. A
  ///   text that is nothing but a known value needs no name in front of it.
  /// - Returns: `nil` if the text does not have the parameter.
  public func value(in text: String, known: Set<String>) -> String? {
    let text = PastedText(text)
    let readings = text.readings(of: parameter)
    if let value = readings.joined().first(where: known.contains) { return value }
    return text.onlyWord.flatMap { known.contains($0) ? $0 : nil } ?? readings.first?.first
  }
}
