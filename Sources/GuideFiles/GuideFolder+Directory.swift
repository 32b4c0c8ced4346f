import Glibc
import Guides

extension GuideFolder {
  /// Reads the files of a folder.
  ///
  /// - Parameters:
  ///   - directory: The folder's path.
  ///   - name: The guide's name; the path's last component if none is given.
  /// - Throws: A flaw for each file that is missing, too large, not to be read or not UTF-8.
  public init(directory: String, name: String? = nil) throws(GuideFileFlaws) {
    let report = FlawReport()
    let articles = Self.names(in: "\(directory)/sources").filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
    let sources = articles.isEmpty ? [Self.articleFile] : articles.map { "sources/\($0)" }
    let files = [Self.flowFile, Self.wordsFile] + sources
    let texts = files.map { file in
      Self.refuseOldPlace(of: file, in: directory, report)
        ? "" : TextFile.read("\(directory)/\(file)", file: file, report: report) ?? ""
    }
    let translations = Self.otherWords(in: directory, report)
    try report.throwIfAny()
    let name = name ?? directory.split(separator: "/").last.map(String.init) ?? ""
    self.init(name: name, flow: texts[0], words: texts[1], article: "", translations: translations)
    self.sources = Dictionary(
      zip(sources.map { String($0.dropFirst("sources/".count).dropLast(".md".count)) }, texts.dropFirst(2))
    ) { first, _ in first }
  }

  /// The words in other languages than the one that every guide has: each file of `words` that is called by a language.
  private static func otherWords(in directory: String, _ report: FlawReport) -> [Language: String] {
    var translations: [Language: String] = [:]
    for name in names(in: "\(directory)/words") where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      let file = "words/\(name)"
      guard file != wordsFile else { continue }
      guard let language = Language(tag: String(name.dropLast(".yaml".count))) else {
        report.add(.notALanguage, file: file)
        continue
      }
      translations[language] = TextFile.read("\(directory)/\(file)", file: file, report: report)
    }
    return translations
  }

  /// The names in a folder, sorted; none if it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      names.append(name)
    }
    return names.sorted()
  }

  /// Reports a file that lies where guides of before had it, beside `flow.yaml`.
  private static func refuseOldPlace(of file: String, in directory: String, _ report: FlawReport) -> Bool {
    guard let name = file.split(separator: "/").last.map(String.init), name != file,
      access("\(directory)/\(file)", F_OK) != 0, access("\(directory)/\(name)", F_OK) == 0
    else { return false }
    report.add(.oldPlace(now: file), file: name)
    return true
  }
}
