import GuideContent
import Guides

/// Collects what a booklet says from a guide.
struct BookletComposer {
  private typealias Words = Phrases.Booklet

  private let guide: Guide
  private let numbers: PlaceNumbers
  private let situations: SituationWords
  /// Which passages walks see together.
  private let exploration: Exploration

  init(guide: Guide) {
    self.guide = guide
    numbers = PlaceNumbers(of: guide)
    situations = SituationWords(guide: guide)
    exploration = Exploration(of: guide)
  }

  /// The steps before the sections, and those of each section.
  var sections: [BookletContent.Section] {
    let opening = BookletContent.Section(
      id: "opening", title: Phrases.Graph.opening, places: guide.flow.opening.map { place(of: $0) })
    return [opening]
      + guide.flow.sections.map { section in
        BookletContent.Section(
          id: "section-\(section.id)", title: title(of: section), places: section.steps.map { place(of: $0) })
      }
  }

  /// A section's title, with the situation in which it is walked.
  private func title(of section: Section) -> String {
    let title = guide.texts.sections[section.id]?.title ?? section.id.rawValue
    guard section.when != .always else { return title }
    return Words.sectionWhen(title: title, situation: situations.words(for: section.when))
  }

  /// The findings.
  var findings: BookletContent.Section {
    BookletContent.Section(
      id: "findings", title: Words.findings,
      places: guide.flow.findings.filter { $0.ends == nil }.map { place(of: $0) })
  }

  /// The guide's own endings; `nil` if it has none.
  var endings: BookletContent.Section? {
    let places = guide.flow.findings.filter { $0.ends != nil }.map { place(of: $0) }
    return places.isEmpty ? nil : BookletContent.Section(id: "endings", title: Words.endings, places: places)
  }

  /// The questions after findings.
  var retries: BookletContent.Section {
    BookletContent.Section(id: "retries", title: Words.retries, places: numbers.retrySteps.map { place(of: $0) })
  }

  private func place(of step: Step) -> BookletContent.Place {
    let destinations = DestinationWords(guide: guide, numbers: numbers)
    let choices = step.writtenChoices.map { choice in
      BookletContent.Choice(
        id: step.asksValue ? "value" : choice.id, text: words(for: choice, of: step),
        summary: guide.words(of: step.id).summaries[choice.id], leads: destinations.leads(of: choice, at: step.id))
    }
    return place(
      step.id, article: step.article, takesSeveral: step.takesSeveral, asksValue: step.asksValue,
      isPage: step.isPage, choices: choices, passages: step.passages)
  }

  private func words(for choice: Choice, of step: Step) -> String {
    guard !step.isPage else { return Words.readOn }
    guard !step.asksValue else { return ValueWords.expectation(at: step.id, in: guide).asPartOfSentence }
    let words = guide.words(of: choice.id, at: step.id)
    return choice.isExclusive ? Words.exclusive(choice: words) : words
  }

  private func place(of finding: Finding) -> BookletContent.Place {
    let remedy = BookletContent.Remedy(
      action: guide.words(of: finding.id).action,
      actor: finding.actor.map { guide.texts.actors[$0] ?? $0.rawValue },
      phones: finding.phones.compactMap { guide.texts.phones[$0] }.map { PhoneContent($0) },
      followUp: finding.followUp.map { words(for: $0) }, retry: words(forRetryOf: finding))
    return place(finding.id, article: finding.article, passages: finding.passages, remedy: remedy)
  }

  private func place(
    _ id: PlaceID, article: [Int], takesSeveral: Bool = false, asksValue: Bool = false, isPage: Bool = false,
    choices: [BookletContent.Choice] = [],
    passages: [Passage], remedy: BookletContent.Remedy? = nil
  ) -> BookletContent.Place {
    let words = guide.words(of: id)
    return BookletContent.Place(
      id: id, number: numbers[id], title: words.title, article: article,
      paragraphs: guide.paragraphs(at: id).map(\.description),
      blocks: blocks(of: words, at: id), say: words.say, aside: words.aside,
      variants: variants(of: words, at: id, passages: passages), takesSeveral: takesSeveral, asksValue: asksValue,
      isPage: isPage,
      choices: choices,
      remedy: remedy)
  }

  /// The blocks. A block that is shown in several situations is printed once, with all of them, or without any if they
  /// are all that can come there.
  private func blocks(of words: PlaceText, at id: PlaceID) -> [BookletContent.Block] {
    var blocks: [BookletContent.Block] = []
    var passages: [[PassageID]] = []
    for block in words.body {
      let situation = block.passage.flatMap { situations.words(for: $0, at: id) }
      let earlier = blocks.firstIndex { $0.kind == block.kind && $0.text == block.text && $0.situation != nil }
      guard let situation, let earlier, let first = blocks[earlier].situation else {
        blocks.append(BookletContent.Block(block, situation: situation))
        passages.append(block.passage.map { [$0] } ?? [])
        continue
      }
      blocks[earlier].situation = Words.situationOr(first: first, second: situation)
      passages[earlier] += block.passage.map { [$0] } ?? []
    }
    for index in blocks.indices where isAlwaysShown(passages[index], at: id) { blocks[index].situation = nil }
    return blocks
  }

  /// Whether every walk that comes to a place sees one of the passages.
  private func isAlwaysShown(_ passages: [PassageID], at id: PlaceID) -> Bool {
    guard exploration.crowdedPlace == nil, let situations = exploration.situations[id] else { return false }
    return situations.allSatisfy { shown in shown.contains(where: passages.contains) }
  }

  private func variants(of words: PlaceText, at id: PlaceID, passages: [Passage]) -> [BookletContent.Variant] {
    var variants: [BookletContent.Variant] = []
    for passage in passages {
      guard let variant = words.variants[passage.id], let situation = situations.words(for: passage.id, at: id)
      else { continue }
      if let earlier = variants.firstIndex(where: { $0.say == variant.say && $0.action == variant.action }) {
        variants[earlier].situation = Words.situationOr(first: variants[earlier].situation, second: situation)
      } else {
        variants.append(BookletContent.Variant(situation: situation, say: variant.say, action: variant.action))
      }
    }
    return variants
  }

  private func words(for followUp: FollowUp) -> String {
    switch followUp {
    case .workingDays(let days) where days.count == 1: Words.followUpDay(first: String(days.lowerBound))
    case .workingDays(let days):
      Words.followUpDays(first: String(days.lowerBound), last: String(days.upperBound))
    case .days(let count): Words.followUpAfter(count: String(count))
    case .asked: Words.followUpAsked
    }
  }

  private func words(forRetryOf finding: Finding) -> String {
    if let ends = finding.ends { return DestinationWords.words(for: ends) }
    let rules = finding.retryRules.map { rule in
      Words.retryWhen(situation: situations.words(for: rule.when), retry: words(for: rule.retry, after: finding))
    }
    return (rules + [words(for: finding.retry, after: finding)]).joined(separator: Words.effectsAnd)
  }

  private func words(for retry: Finding.Retry, after finding: Finding) -> String {
    let question = numbers[finding.retryStep(asking: retry)]
    let then = finding.then.map { DestinationWords(guide: guide, numbers: numbers).words(for: $0) }
    switch (retry, then) {
    case (.now, nil): return Words.retryNow(question: question)
    case (.now, let then?): return Words.retryNowThen(question: question, destination: then)
    case (.later, nil): return Words.retryLater(question: question)
    case (.later, let then?): return Words.retryLaterThen(question: question, destination: then)
    case (.none, nil) where finding.endsCase: return Words.retryNone
    case (.none, nil): return Words.retryNoneThen(destination: Phrases.Graph.sectionDone)
    case (.none, let then?): return Words.retryNoneThen(destination: then)
    default: return Words.retryOwn(question: question)
    }
  }
}

extension BookletContent {
  /// The booklet of a guide.
  init(of guide: Guide) {
    let composer = BookletComposer(guide: guide)
    let (sections, findings, retries) = (composer.sections, composer.findings, composer.retries)
    let endings = composer.endings
    let all = sections + [findings, endings, retries].compactMap(\.self)
    let index = BookletIndex(of: guide, places: all.flatMap(\.places))
    self.init(
      guide: GuideFacts(
        id: guide.flow.id, title: guide.texts.title, subtitle: guide.texts.subtitle, version: guide.flow.version,
        sources: guide.flow.sourceAddresses), handOver: guide.flow.handOver,
      sections: sections, findings: findings, endings: endings, retries: retries, phones: index.phones,
      addresses: index.addresses)
  }
}

extension BookletContent.Block {
  fileprivate init(_ block: TextBlock, situation: String?) {
    self.init(
      kind: block.kind, text: block.text, origin: block.kind.leavesOriginOpen ? block.origin : nil,
      rows: block.rows.isEmpty ? nil : block.rows, isNumbered: block.kind == .list ? block.isNumbered : nil,
      isForLostPicture: block.kind == .figure ? block.isForLostPicture : nil, situation: situation)
  }
}
