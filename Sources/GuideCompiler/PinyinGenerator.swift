import GuideFiles

/// Makes `PinyinTable.swift` of `interface/pinyin-initials.yaml`, which maps a letter to hanzi.
struct PinyinGenerator {
  private(set) var table = ""
  /// What is wrong with the file, beyond its shape.
  private(set) var flaws: [ResourceFlaw] = []

  /// Reads the table: a line for each letter, the letter first.
  init(reading cursor: YAMLCursor, path: String) {
    for entry in cursor.entries() {
      let letter = entry.key.text()
      let hanzi = entry.value.text()
      if letter.count != 1 || !letter.isLowerCamelCase {
        flaws.append(ResourceFlaw("'\(letter)' is not a letter from a to z", path, entry.key.position))
      }
      if Set(hanzi).count != hanzi.count {
        flaws.append(ResourceFlaw("a hanzi stands twice under '\(letter)'", path, entry.value.position))
      }
      table += "\(letter)\(hanzi)\n"
    }
  }

  /// The table as Swift.
  var lines: [String] {
    [
      "/// The first letters of hanzi: a line for each letter, the letter first.",
      "let pinyinTable = \(SwiftLiteral(table).source)",
    ]
  }
}
