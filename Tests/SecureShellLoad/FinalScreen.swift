/// What a merchant sees at the end.
struct FinalScreen {
  /// Every byte of the keys that were pressed.
  let keys: [UInt8]
  let lines: [String]

  /// Counts the screens that cannot be right: those without their title, those with signs that could not be read, and
  /// those that differ from most of the screens after the same keys.
  ///
  /// - Parameter title: Words of the first line that has any, which is compared no further, since it holds minutes.
  static func garbled(_ screens: [FinalScreen], title: String) -> Int {
    let sound = screens.filter { $0.isWhole(title: title) }
    return Dictionary(grouping: sound, by: \.keys).values.reduce(screens.count - sound.count) { sum, group in
      let alike = Dictionary(grouping: group) { $0.linesBelowTitle }
      return sum + group.count - (alike.values.map(\.count).max() ?? 0)
    }
  }

  private func isWhole(title: String) -> Bool {
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return first.contains(title) && !lines.contains { $0.unicodeScalars.contains("\u{FFFD}") }
  }

  private var linesBelowTitle: ArraySlice<String> {
    lines.drop { $0.allSatisfy(\.isWhitespace) }.dropFirst()
  }
}
