import Dispatch
public import Guides
import Synchronization

/// The text of a guide's files, not yet looked into.
public struct GuideFolder: Sendable {
  static let flowFile = "flow.yaml"
  static let wordsFile = "words/zh-Hans.yaml"
  static let onlyArticle = "article"
  static let articleFile = "sources/article.md"

  /// The paths of a guide's files in its folder.
  public static var fileNames: [String] { [flowFile, wordsFile, articleFile] }

  /// The folder's name, which must be the guide's.
  public var name: String
  /// What `flow.yaml` holds: routing without words.
  public var flow: String
  /// What `words/zh-Hans.yaml` holds: words without routing.
  public var words: String
  /// What the files of `sources` hold, by their names: the numbered articles.
  public var sources: [String: String]
  /// What the other files of `words` hold, by their languages: the same words in another language.
  public var translations: [Language: String]

  /// Makes a folder of texts.
  public init(name: String, flow: String, words: String, article: String, translations: [Language: String] = [:]) {
    self.translations = translations
    self.name = name
    self.flow = flow
    self.words = words
    sources = [Self.onlyArticle: article]
  }

  /// What `sources/article.md` holds, the only article of most guides.
  public var article: String {
    get { sources[Self.onlyArticle] ?? "" }
    set { sources[Self.onlyArticle] = newValue }
  }

  /// The path of each file with its text.
  public var texts: [(file: String, text: String)] {
    [(Self.flowFile, flow), (Self.wordsFile, words)] + articles.map { ("sources/\($0.name).md", $0.text) }
      + translations.sorted { $0.key < $1.key }.map { ("words/\($0.key).yaml", $0.value) }
  }

  /// Adds everything on which the guide depends to a hash.
  public func add(to hash: inout StableHash) {
    hash.add(name)
    for (file, text) in texts {
      hash.add(file)
      hash.add(text)
    }
  }

  /// Reads the files and checks the guide.
  ///
  /// - Parameters:
  ///   - taken: The names of the fields that every case form has, which no field of the guide may have.
  ///   - hasPassed: Whether the same files have passed the checks before, so that only their form is looked at.
  /// - Throws: The flaws of the files; if they have none, those of the guide they make.
  public func guide(besides taken: Set<FieldID> = [], hasPassed: Bool = false) throws(GuideFileFlaws) -> LoadedGuide {
    let report = FlawReport()
    let wordsReport = FlawReport()
    let (flowFile, wordsFile) = readHalves(report, wordsReport)
    if let flowFile, flowFile.flow.id.rawValue != name {
      let position = flowFile.document.root.position(of: ["id"])
      report.add(.idIsNotFolder(name: name), file: Self.flowFile, position: position)
    }
    for field in flowFile?.flow.fields ?? [] where taken.contains(field.id) {
      let position = flowFile?.document.root.position(of: ["fields", field.id.rawValue]) ?? FilePosition()
      report.add(.flaw(.reservedName(field.id.rawValue)), file: Self.flowFile, position: position)
    }
    report.add(wordsReport)
    let articleText = ArticleTexts(articles, report: report)
    guard case (let flowDocument, var flow)? = flowFile, let (wordsDocument, texts) = wordsFile, report.isEmpty else {
      throw GuideFileFlaws(report.list)
    }
    if !articleText.article.sources.isEmpty { flow = flow.citing(articleText.article.sources) }
    guard !hasPassed else {
      let guide = Guide(trusted: flow, texts: texts)
      return LoadedGuide(
        flow: flow, texts: texts, article: articleText.article, guide: guide,
        translations: try translated(guide, article: articleText.article))
    }
    let guide: Guide
    do {
      guide = try Guide(checking: flow, texts: texts, article: articleText.article)
    } catch {
      throw GuideFileFlaws(
        error.list.map {
          $0.located(flow: flowDocument.root, words: wordsDocument.root, in: words, article: articleText)
        })
    }
    return LoadedGuide(
      flow: flow, texts: texts, article: articleText.article, guide: guide,
      translations: try translated(guide, article: articleText.article))
  }

  /// The words in other languages, each of which has to be complete.
  private func translated(_ guide: Guide, article: Article) throws(GuideFileFlaws) -> [Language: GuideTexts] {
    let report = FlawReport()
    var translated: [Language: GuideTexts] = [:]
    for (language, words) in translations.sorted(by: { $0.key < $1.key }) {
      let file = "words/\(language).yaml"
      let own = FlawReport()
      let read = YAMLDocument(words, file: file, report: own).map { ($0.root, GuideTexts(reading: $0.root)) }
      report.add(own)
      guard let (root, texts) = read, own.isEmpty else { continue }
      translated[language] = texts
      report.add(
        guide.flaws(inTranslation: texts, article: article).map { $0.located(words: root, in: words, file: file) })
    }
    try report.throwIfAny()
    return translated
  }

  /// The articles by name, in order.
  private var articles: [(name: String, text: String)] { sources.sorted { $0.key < $1.key }.map { ($0, $1) } }

  private typealias FlowHalf = (document: YAMLDocument, flow: Flow)
  private typealias WordsHalf = (document: YAMLDocument, texts: GuideTexts)

  /// Takes both YAML files apart at once: that is most of the work of a check, and neither needs the other for it.
  private func readHalves(_ flowReport: FlawReport, _ wordsReport: FlawReport) -> (FlowHalf?, WordsHalf?) {
    let flowHalf = Mutex<FlowHalf?>(nil)
    let wordsHalf = Mutex<WordsHalf?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        let read = YAMLDocument(
          flow, file: Self.flowFile, report: flowReport, articles: sources.count > 1 ? sources.keys.sorted() : []
        ).map { ($0, Flow(reading: $0.root)) }
        flowHalf.withLock { $0 = read }
      } else {
        let read = YAMLDocument(words, file: Self.wordsFile, report: wordsReport)
          .map { ($0, GuideTexts(reading: $0.root)) }
        wordsHalf.withLock { $0 = read }
      }
    }
    return (flowHalf.withLock { $0 }, wordsHalf.withLock { $0 })
  }
}

extension GuideFlaw {
  /// Finds the position in the words of another language.
  fileprivate func located(words: YAMLCursor, in text: String, file: String) -> GuideFileFlaw {
    guard case .words(let path) = location else { return GuideFileFlaw(.flaw(kind), file: file) }
    let position = words.position(of: path.atItsWords(in: words))
    let exact = kind.wordsAtFault.flatMap { FilePosition(of: $0, in: text, from: position) }
    return GuideFileFlaw(.flaw(kind), file: file, position: exact ?? position)
  }

  /// Finds the position in the files.
  fileprivate func located(
    flow: YAMLCursor, words: YAMLCursor, in text: String, article: ArticleTexts
  ) -> GuideFileFlaw {
    let isTwin = if case .duplicateName = kind { true } else { false }
    return switch location {
    case .flow(let path):
      GuideFileFlaw(
        .flaw(kind), file: GuideFolder.flowFile,
        position: flow.position(of: path + kind.numberAtFault, lastOfTwins: isTwin))
    case .words: located(words: words, in: text, file: GuideFolder.wordsFile)
    case .article(let number):
      GuideFileFlaw(
        .flaw(kind), file: article.position(of: number).file,
        position: FilePosition(line: article.position(of: number).line))
    }
  }
}

extension [String] {
  /// The path to the words of a place. Those of an ending that the flow does not have look like those of a finding.
  fileprivate func atItsWords(in words: YAMLCursor) -> [String] {
    guard first == "findings", count > 1, !words.has(Array(prefix(2))), words.has(["endings", self[1]]) else {
      return self
    }
    return ["endings"] + dropFirst()
  }
}

extension GuideFlaw.Kind {
  /// The words that an author looks for in the file; `nil` if the position says enough.
  fileprivate var wordsAtFault: String? {
    switch self {
    case .notInArticle(let words): words
    case .strangeAddress(let words), .strangePhone(let words): words
    case .unknownNameInBraces(let name): "{\(name)"
    case .openBrace(let words): "{\(words)"
    default: nil
    }
  }

  /// The number that stands in a list of paragraphs, as the last key of a path.
  fileprivate var numberAtFault: [String] {
    switch self {
    case .paragraphNotCarried(let paragraph), .noSuchParagraph(let paragraph): ["\(paragraph)"]
    default: []
    }
  }
}
