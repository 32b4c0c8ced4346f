import Glibc

/// The files of a guide that was written before there were facts and tables, put into the form of today.
///
/// Everything that means the same stays as the author wrote it, comments too.
public struct OldGuide: Sendable {
  private let name: String
  private let flow: String
  private let words: String
  private let article: String
  private let isAtOldPlace: Bool

  /// Reads the files of a folder, each at its old place or at that of today.
  ///
  /// - Throws: A flaw for each file that is missing or not to be read.
  public init(directory: String, name: String) throws(GuideFileFlaws) {
    let report = FlawReport()
    let places = GuideFolder.fileNames.map { file in
      let old = file.split(separator: "/").last.map(String.init) ?? file
      return access("\(directory)/\(file)", F_OK) != 0 && access("\(directory)/\(old)", F_OK) == 0 ? old : file
    }
    let texts = places.map { TextFile.read("\(directory)/\($0)", file: $0, report: report) ?? "" }
    try report.throwIfAny()
    self.name = name
    (flow, words, article) = (texts[0], texts[1], texts[2])
    isAtOldPlace = places != GuideFolder.fileNames
  }

  /// Makes a guide of texts.
  public init(name: String, flow: String, words: String, article: String) {
    (self.name, self.flow, self.words, self.article, isAtOldPlace) = (name, flow, words, article, true)
  }

  /// The words that conditions and facts get in the place of what the program of before said by itself.
  public struct NewWords: Sendable {
    let title: @Sendable (_ good: String) -> String
    let values: [String: @Sendable (_ good: String) -> String]
    let nothingSigned: String
    let listUnseen: String

    /// Takes the words.
    ///
    /// - Parameters:
    ///   - title: What the fact about a signed good is called.
    ///   - values: What each value of it says, by the value's name: `in-force`, `not-in-force`, `absent`, `unknown`.
    ///   - nothingSigned: The situation in which nothing is signed.
    ///   - listUnseen: The situation in which nobody saw what is signed.
    public init(
      title: @escaping @Sendable (_ good: String) -> String,
      values: [String: @Sendable (_ good: String) -> String], nothingSigned: String, listUnseen: String
    ) {
      self.title = title
      self.values = values
      self.nothingSigned = nothingSigned
      self.listUnseen = listUnseen
    }
  }

  /// Whether every file lies at its place of today, and has no key of before.
  public var isUpToDate: Bool {
    let report = FlawReport()
    let old: [OldKey] = [.parts, .signed, .comparison, .goods]
    let roots = [flow, words].map { YAMLDocument($0, file: "", report: report)?.root }
    let pastes = roots[0].map { OldSigning.steps(of: $0).contains { $0["paste"] != nil } } ?? false
    return !isAtOldPlace && !pastes && !roots.contains { root in old.contains { root?.key($0) != nil } }
  }

  /// The guide in the form of today, not checked.
  ///
  /// - Throws: The flaws of files that are no YAML.
  public func upgraded(wording: NewWords) throws(GuideFileFlaws) -> GuideFolder {
    let report = FlawReport()
    let flowRoot = YAMLDocument(flow, file: GuideFolder.flowFile, report: report)?.root
    let wordsRoot = YAMLDocument(words, file: GuideFolder.wordsFile, report: report)?.root
    guard let flowRoot, let wordsRoot else { throw GuideFileFlaws(report.list) }
    let signing = OldSigning(in: flowRoot)
    return GuideFolder(
      name: name, flow: upgradedFlow(flowRoot, signing), words: upgradedWords(wordsRoot, signing, wording),
      article: article)
  }

  private func upgradedFlow(_ root: YAMLCursor, _ signing: OldSigning?) -> String {
    var edits = TextEdits(of: flow)
    if let key = root.key(.parts) { edits.replace(key, by: "sections") }
    let steps = OldSigning.steps(of: root)
    for choice in steps.flatMap({ $0["choices"]?.items ?? [] }) {
      guard let key = choice.key(.compare), let good = choice[.compare] else { continue }
      edits.replace(key, by: "table")
      edits.replace(good, by: OldSigning.table(comparing: good.word ?? ""))
    }
    let findings = root["findings"]?.items ?? []
    for passage in (steps + findings).flatMap({ $0["passages"]?.items ?? [] }) { upgrade(passage, &edits) }
    if let key = root.key(.signed) { edits.replace(edits.block(at: key), by: signing?.blocks ?? "") }
    if let key = root.key(.comparison) { edits.replace(edits.block(at: key), by: "") }
    let recognised = pastes(of: steps, &edits)
    return edits.text + (recognised.isEmpty ? "" : "\nrecognises:\n" + recognised.joined(separator: "\n") + "\n")
  }

  /// Takes what steps said about pasted texts out of them, and gives the items of the list that has it now.
  private func pastes(of steps: [YAMLCursor], _ edits: inout TextEdits) -> [String] {
    var items: [String] = []
    for (key, paste) in steps.flatMap(\.pairs) where key.word == "paste" {
      edits.replace(edits.entry(key, paste), by: "")
      items.append("  - " + paste.inOneLine)
    }
    return items
  }

  /// Says of each drawing that it stands for a lost picture, as every drawing did.
  private func upgradeDrawings(in root: YAMLCursor, _ edits: inout TextEdits) {
    let places = (root["steps"]?.pairs ?? []) + (root["findings"]?.pairs ?? [])
    for block in places.flatMap({ $0.value["body"]?.items ?? [] }) where block["figure"] != nil && block["lost"] == nil
    {
      guard let key = block.pairs.first(where: { $0.key.word == "alt" })?.key else { continue }
      let gap = edits.isFirst(key) ? "\n" + String(repeating: " ", count: key.position.column - 1) : ", "
      edits.replace(key, by: "lost: yes" + gap + "alt")
    }
  }

  /// Joins both conditions of a passage.
  private func upgrade(_ passage: YAMLCursor, _ edits: inout TextEdits) {
    guard let standing = passage[.standing], let key = passage.key(.standing) else { return }
    guard let when = passage["when"] else {
      edits.replace(key, by: "when")
      for (good, _) in standing.pairs { edits.replace(good, by: OldSigning.fact(about: good.word ?? "")) }
      return
    }
    let answers = when.pairs.map { "\($0.key.inOneLine): \($0.value.inOneLine)" }
    let facts = standing.pairs.map { "\(OldSigning.fact(about: $0.key.word ?? "")): \($0.value.inOneLine)" }
    let id = passage["id"]?.inOneLine ?? ""
    edits.replace(
      edits.mapping(passage), by: "{ id: \(id), when: { " + (answers + facts).joined(separator: ", ") + " } }")
  }

  private func upgradedWords(_ root: YAMLCursor, _ signing: OldSigning?, _ wording: NewWords) -> String {
    var edits = TextEdits(of: words)
    if let key = root.key(.parts) { edits.replace(key, by: "sections") }
    upgradeDrawings(in: root, &edits)
    let facts = signing?.words(wording, naming: root[.goods]) ?? ""
    guard let key = root.key(.goods) else {
      return edits.text + (facts.isEmpty ? "" : "\n" + facts)
    }
    edits.replace(edits.block(at: key), by: facts)
    return edits.text
  }
}
