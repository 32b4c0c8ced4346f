import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Figures about a sound guide, for its author: how much there is, how long the paths are, what of the article is
/// carried.
struct CheckReport {
  private typealias Words = Phrases.Check

  private let guide: Guide
  private let article: Article
  private let languages: [Language]

  /// Makes the report on a guide that has passed every check.
  init(on guide: Guide, article: Article, languages: [Language]) {
    self.languages = languages
    self.guide = guide
    self.article = article
  }

  /// The report, one figure or list a line, joined by line ends.
  var text: String {
    (heading + [paths, handOff] + coverage + contacts + translations + [Words.sound]).map(\.harmless).joined(
      separator: "\n")
  }

  /// The languages, if there are several.
  private var translations: [String] {
    guard languages.count > 1 else { return [] }
    return [Words.languages(languages: languages.map(\.description).joined(separator: Phrases.Summary.and))]
  }

  private var heading: [String] {
    let flow = guide.flow
    let steps = flow.opening + flow.sections.flatMap(\.steps)
    let values = steps.count(where: \.asksValue)
    let (count, several) = ("\(steps.count)", "\(steps.count(where: \.takesSeveral))")
    return [
      Words.guide(id: flow.id.rawValue, version: flow.version, title: guide.texts.title),
      values == 0
        ? Words.steps(count: count, several: several)
        : Words.stepsWithValues(count: count, several: several, values: "\(values)"),
      Words.findings(count: "\(flow.findings.count)"),
    ]
  }

  private var paths: String {
    let exploration = Exploration(ofPathsIn: guide)
    let tenths = Int((exploration.mean * 10).rounded())
    let shortest = "\(exploration.shortest)"
    let longest = "\(exploration.longest)"
    let mean = "\(tenths / 10).\(tenths % 10)"
    guard let count = exploration.pathCount else {
      return Words.pathsBeyondCount(shortest: shortest, longest: longest, mean: mean)
    }
    return Words.paths(count: Self.grouped(count), shortest: shortest, longest: longest, mean: mean)
  }

  private var handOff: String {
    HandOffCode.longest(in: guide).map { Words.handOff(count: "\($0)") } ?? Words.handOffTooLong
  }

  private var coverage: [String] {
    let notOwed = guide.flow.notOwed.sorted { $0.key < $1.key }
    let owed = article.paragraphs.keys.count { guide.flow.notOwed[$0] == nil }
    let carried = carriedParagraphs.count { guide.flow.notOwed[$0] == nil }
    return [Words.article(total: "\(article.paragraphs.count)", owed: "\(owed)", carried: "\(carried)")]
      + article.sources.indices.map { coverage(ofSourceAt: $0) }
      + [Words.notOwed(count: "\(notOwed.count)")]
      + notOwed.map { Words.notOwedLine(number: "\(article.paragraph($0.key))", reason: $0.value) }
  }

  private func coverage(ofSourceAt index: Int) -> String {
    let own = Paragraph.joined(0, ofSourceAt: index)..<Paragraph.joined(0, ofSourceAt: index + 1)
    let numbers = article.paragraphs.keys.filter(own.contains)
    let owed = numbers.count { guide.flow.notOwed[$0] == nil }
    let carried = carriedParagraphs.count { own.contains($0) && guide.flow.notOwed[$0] == nil }
    return Words.articleOf(
      name: article.sources[index].name, address: article.sources[index].address, total: "\(numbers.count)",
      owed: "\(owed)", carried: "\(carried)")
  }

  private var carriedParagraphs: Set<Int> {
    let flow = guide.flow
    let steps = flow.opening + flow.sections.flatMap(\.steps)
    return Set(steps.flatMap(\.article) + flow.findings.flatMap(\.article) + flow.sections.flatMap(\.article))
  }

  private var contacts: [String] {
    let flow = guide.flow
    let places = (flow.opening + flow.sections.flatMap(\.steps)).map(\.id) + flow.findings.map(\.id)
    let shown = Set(places.flatMap { guide.words(of: $0).body.flatMap { Addresses.all(in: $0.text) } })
    let addresses = guide.texts.addresses.filter { shown.contains($0.address) }
    let phones = guide.texts.phones.sorted { $0.key < $1.key }.map(\.value)
    return [Words.addresses(count: "\(shown.count)")]
      + addresses.map { Words.contactLine(value: $0.address, label: $0.label, origin: Self.words(for: $0.origin)) }
      + [Words.phones(count: "\(phones.count)")]
      + phones.map { Words.contactLine(value: $0.number, label: $0.label, origin: Self.words(for: $0.origin)) }
  }

  private static func words(for origin: Origin) -> String {
    switch origin {
    case .article: Words.fromArticle
    case .ours: Words.fromUs
    }
  }

  /// A number with a comma between groups of three digits.
  private static func grouped(_ number: UInt128) -> String {
    let digits = Array("\(number)")
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digits[index])
    }
  }
}
