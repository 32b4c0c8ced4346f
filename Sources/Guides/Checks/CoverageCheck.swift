/// Checks whether every owed paragraph of the article stands, word for word, on a screen that names it.
///
/// `ReachCheck` checks whether that screen can be reached.
struct CoverageCheck {
  private let guide: Guide
  private let article: Article
  private var carried: Set<Int> = []
  private(set) var flaws = FlawList<GuideFlaw>()

  init(guide: Guide, article: Article) {
    self.guide = guide
    self.article = article
    for (step, keys) in guide.flow.stepsWithKeys {
      check(step.article, at: keys, lines: Self.lines(of: step.id, in: guide))
    }
    for finding in guide.flow.findings {
      check(finding.article, at: finding.keys, lines: Self.lines(of: finding.id, in: guide))
    }
    for section in guide.flow.sections {
      let title = guide.texts.sections[section.id].map { [$0.title.trimmed] } ?? []
      check(section.article, at: ["sections", section.id.rawValue], lines: Set(title))
    }
    for number in guide.flow.notOwed.keys.sorted() where article.paragraphs[number] == nil {
      flaws.append(
        GuideFlaw(.noSuchParagraph(article.paragraph(number)), at: .flow(["not-owed", "\(article.paragraph(number))"])))
    }
    let owed = Set(article.paragraphs.keys).subtracting(guide.flow.notOwed.keys)
    for number in owed.subtracting(carried).sorted() {
      flaws.append(GuideFlaw(.paragraphNotNamed(article.paragraph(number)), at: .article(number)))
    }
  }

  /// The article's lines that a place shows: its title, and each line of its blocks that are the article's.
  static func lines(of place: PlaceID, in guide: Guide) -> Set<String> {
    guard let words = guide.texts.places[place] else { return [] }
    let blocks = words.body.filter { $0.origin == .article }.flatMap { $0.text.split(separator: "\n") }
    return Set(blocks.map { String($0).trimmed } + [words.title.trimmed])
  }

  private mutating func check(_ numbers: [Int], at keys: [String], lines: Set<String>) {
    for number in numbers {
      carried.insert(number)
      let location = GuideFlaw.Location.flow(keys + ["article"])
      guard let paragraph = article.paragraphs[number] else {
        flaws.append(GuideFlaw(.noSuchParagraph(article.paragraph(number)), at: location))
        continue
      }
      if !lines.contains(paragraph.trimmed) {
        flaws.append(GuideFlaw(.paragraphNotCarried(article.paragraph(number)), at: location))
      }
    }
  }
}

extension String {
  /// The text without blanks at its ends, as an article's paragraphs are compared.
  var trimmed: String {
    let start = drop { $0 == " " || $0 == "\n" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\n" }) else { return "" }
    return String(start[...last])
  }
}
