import GuideFiles

/// Makes `ConfusionTable.swift` of `interface/confusions.yaml`, which maps words to those that are meant by them.
struct ConfusionsGenerator {
  private(set) var table = ""
  /// The flaws of the file, beyond those of its shape.
  private(set) var flaws: [ResourceFlaw] = []

  /// Reads the table: a line for each pair, the word that is written first.
  init(reading cursor: YAMLCursor, path: String) {
    let pairs = cursor.entries().map { (key: $0.key, written: $0.key.text(), meant: $0.value.text()) }
    let written = Set(pairs.map(\.written))
    for pair in pairs {
      if pair.written.isEmpty || pair.meant.isEmpty || (pair.written + pair.meant).contains(where: \.isWhitespace) {
        flaws.append(ResourceFlaw("neither word may be empty or have a blank in it", path, pair.key.position))
      }
      if written.contains(where: pair.meant.contains) {
        flaws.append(ResourceFlaw("'\(pair.meant)' is not what is meant on another line", path, pair.key.position))
      }
      table += "\(pair.written) \(pair.meant)\n"
    }
  }

  /// The table as Swift.
  var lines: [String] {
    [
      "/// Words and what is meant by them: a line for each pair, with a blank between.",
      "let confusionTable = \(SwiftLiteral(table).source)",
    ]
  }
}
