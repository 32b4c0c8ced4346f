import GuideFiles

/// Makes `Phrases.swift` of `interface/zh-Hans.yaml`: a namespace for each section, in it a constant for each phrase, or
/// a function if the phrase has placeholders.
struct PhrasesGenerator {
  private(set) var lines = [
    "/// The fixed texts of the interface, by section.",
    "public enum Phrases {",
  ]
  /// What is wrong with the file, beyond its shape.
  private(set) var flaws: [ResourceFlaw] = []

  /// Reads the phrases.
  init(reading cursor: YAMLCursor, path: String) {
    for section in cursor.entries() {
      let name = section.key.text()
      refuseUnlessName(section.key, path)
      lines.append("  /// The texts of the section `\(name)`.")
      lines.append("  public enum \(name.capitalizedName.quotedName) {")
      for phrase in section.value.entries() { add(phrase, section: name, path) }
      lines.append("  }")
    }
    lines.append("}")
  }

  private mutating func refuseUnlessName(_ key: YAMLCursor, _ path: String) {
    guard !key.text().isLowerCamelCase else { return }
    flaws.append(ResourceFlaw("'\(key.text())' is not a lowerCamelCase name", path, key.position))
  }

  private mutating func add(_ phrase: (key: YAMLCursor, value: YAMLCursor), section: String, _ path: String) {
    refuseUnlessName(phrase.key, path)
    let key = phrase.key.text()
    do {
      let template = try PhraseTemplate(phrase.value.text())
      lines.append("    /// The text `\(section).\(key)`.")
      lines.append("    \(Self.declaration(of: key, template))")
    } catch {
      flaws.append(ResourceFlaw(error.englishMessage, path, phrase.value.position))
    }
  }

  /// A phrase as a declaration: a constant, or a function of its placeholders.
  static func declaration(of key: String, _ template: PhraseTemplate) -> String {
    let literal = SwiftLiteral(template.pieces).source
    guard !template.parameters.isEmpty else { return "public static let \(key.quotedName) = \(literal)" }
    let parameters = template.parameters.map { "\($0): String" }.joined(separator: ", ")
    return "public static func \(key.quotedName)(\(parameters)) -> String { \(literal) }"
  }
}

extension PhraseTemplate.Flaw {
  fileprivate var englishMessage: String {
    switch self {
    case .loneBrace: "a brace stands alone; write {{ or }} for a brace"
    case .badPlaceholder(let name): "'{\(name)}' is not a lowerCamelCase placeholder"
    }
  }
}
