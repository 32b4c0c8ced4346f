import FoundationEssentials
import GuideFiles
import Guides

/// Reads the resources, gathers their flaws and makes Swift of them.
final class ResourceCompiler {
  private let resources: String
  /// The flaws so far. If there are any, the generated files must not be used.
  private(set) var flaws = FlawList<ResourceFlaw>()

  /// Makes a compiler for a folder of resources.
  init(resources: String) {
    self.resources = resources
  }

  /// Makes every Swift file.
  func compile() -> [GeneratedFile] {
    let form = form()
    return [
      GeneratedFile("EmbeddedForm.swift", form?.lines ?? []),
      GeneratedFile("EmbeddedGuides.swift", guides(besides: form?.names ?? [])),
      GeneratedFile("Phrases.swift", phrases()),
      GeneratedFile("PinyinTable.swift", pinyin()),
      GeneratedFile("ConfusionTable.swift", confusions()),
      GeneratedFile("StyleSheets.swift", styleSheets()),
    ]
  }

  private func guides(besides fields: Set<FieldID>) -> [String] {
    var lines = ["/// Every guide that ships, in the order of their names.", "let embeddedGuides: [EmbeddedGuide] = ["]
    for name in names(in: "guides") {
      let folder = "\(resources)/guides/\(name)"
      do {
        lines += literals(for: try GuideFolder(directory: folder).guide(besides: fields))
      } catch {
        flaws.append(error.list.map { ResourceFlaw($0, folder: folder) })
      }
    }
    return lines + ["]"]
  }

  private func literals(for guide: LoadedGuide) -> [String] {
    let head = [
      "  EmbeddedGuide(",
      "    id: \(SwiftLiteral(guide.flow.id.rawValue).source),",
      "    flow: \(literal(guide.flow)),",
    ]
    let translations = guide.translations.sorted { $0.key < $1.key }.flatMap { language, texts in
      ["      EmbeddedTranslation(language: \(SwiftLiteral(language.description).source),"] + literals(for: texts)
        + ["      ),"]
    }
    return head + literals(for: guide.texts).dropLast() + ["    ],", "    article: \(literal(guide.article)),"]
      + ["    translations: ["] + translations + ["    ]),"]
  }

  /// The words but those of places, and those of each place.
  private func literals(for texts: GuideTexts) -> [String] {
    var rest = texts
    rest.places = PlaceTexts([:])
    let places = texts.places.all.sorted { $0.key < $1.key }.map { id, words in
      "      (id: \(SwiftLiteral(id.rawValue).source), words: \(literal(words))),"
    }
    return ["    texts: \(literal(rest)),", "    places: ["] + places + ["    ]"]
  }

  private func literal(_ value: some Archived) -> String {
    SwiftLiteral(ArchiveWriter.archive(value)).source
  }

  private func phrases() -> [String] {
    let path = "\(resources)/interface/zh-Hans.yaml"
    guard let generator = read(path, { PhrasesGenerator(reading: $0, path: path) }) else { return [] }
    flaws.append(FlawList(generator.flaws))
    return generator.lines
  }

  private func pinyin() -> [String] {
    let path = "\(resources)/interface/pinyin-initials.yaml"
    guard let generator = read(path, { PinyinGenerator(reading: $0, path: path) }) else { return [] }
    flaws.append(FlawList(generator.flaws))
    return generator.lines
  }

  private func confusions() -> [String] {
    let path = "\(resources)/interface/confusions.yaml"
    guard let generator = read(path, { ConfusionsGenerator(reading: $0, path: path) }) else { return [] }
    flaws.append(FlawList(generator.flaws))
    return generator.lines
  }

  private func form() -> FormGenerator? {
    let path = "\(resources)/interface/fields.yaml"
    let generator = read(path) { FormGenerator(reading: $0, path: path) }
    flaws.append(FlawList(generator?.flaws ?? []))
    return generator
  }

  /// Reads a YAML file of the folder `interface`.
  private func read<Value>(_ path: String, _ make: (YAMLCursor) -> Value) -> Value? {
    let report = FlawReport()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let text = TextFile.read(path, file: name, report: report)
    let value = text.flatMap { YAMLDocument($0, file: name, report: report) }.map { make($0.root) }
    flaws.append(report.list.map { ResourceFlaw($0, folder: "\(resources)/interface") })
    return value
  }

  private func styleSheets() -> [String] {
    var lines = ["/// How pages look, by the names of the files.", "public enum StyleSheets {"]
    for name in names(in: "styles") where name.hasSuffix(".css") {
      let report = FlawReport()
      let text = TextFile.read("\(resources)/styles/\(name)", file: name, report: report)
      flaws.append(report.list.map { ResourceFlaw($0, folder: "\(resources)/styles") })
      lines.append("  /// The file `styles/\(name)`.")
      let constant = String(name.dropLast(".css".count)).lowerCamelCase
      lines.append("  public static let \(constant.quotedName) = \(SwiftLiteral(text ?? "").source)")
    }
    return lines + ["}"]
  }

  /// The names in a folder of the resources, sorted; none if there is no such folder.
  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(resources)/\(folder)")
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}
