import GuideContent
import Wizard

/// Collects what a booklet says from a guide.
struct BookletComposer {
  private typealias Words = Phrases.Booklet

  private let guide: Guide
  private let numbers: PlaceNumbers
  private let situations: SituationWords

  init(guide: Guide) {
    self.guide = guide
    numbers = PlaceNumbers(of: guide)
    situations = SituationWords(guide: guide)
  }

  /// The steps before the parts, and those of each part.
  var parts: [BookletContent.Section] {
    let opening = BookletContent.Section(
      id: "opening", title: Words.opening, places: guide.flow.opening.map { place(of: $0) })
    return [opening]
      + guide.flow.parts.map { part in
        BookletContent.Section(
          id: "part-\(part.id)", title: guide.texts.parts[part.id]?.title ?? part.id.rawValue,
          places: part.steps.map { place(of: $0) })
      }
  }

  /// The findings.
  var findings: BookletContent.Section {
    BookletContent.Section(
      id: "findings", title: Words.findings, places: guide.flow.findings.map { place(of: $0) })
  }

  /// The questions after findings.
  var retries: BookletContent.Section {
    BookletContent.Section(id: "retries", title: Words.retries, places: numbers.retrySteps.map { place(of: $0) })
  }

  /// The telephone lines in the order in which findings name them, each with these findings.
  var phones: [BookletContent.Phone] {
    var order: [PhoneID] = []
    for id in guide.flow.findings.flatMap(\.phones) + guide.texts.phones.keys.sorted() where !order.contains(id) {
      order.append(id)
    }
    return order.compactMap { id in
      guard let text = guide.texts.phones[id] else { return nil }
      let phone = PhoneContent(text)
      let places = guide.flow.findings.filter { $0.phones.contains(id) }.map(\.id)
      return BookletContent.Phone(phone: phone, findingIDs: places, text: words(for: phone, at: places))
    }
  }

  /// The addresses in the order in which places carry them, then those that none carries.
  var addresses: [AddressContent] {
    var index = AddressIndex()
    let known = guide.texts.addresses
    for place in (parts + [findings, retries]).flatMap(\.places) {
      for address in place.blocks.flatMap({ Addresses.all(in: $0.text) }) {
        let text = known.first { $0.address == address }
        _ = index.number(of: text ?? AddressText(address: address, label: address, origin: .ours))
      }
    }
    for address in known { _ = index.number(of: address) }
    return index.entries
  }

  private func place(of step: Step) -> BookletContent.Place {
    let destinations = DestinationWords(guide: guide, numbers: numbers)
    let choices = step.choices.map { choice in
      let words = guide.words(of: choice.id, at: step.id)
      return BookletContent.Choice(
        id: choice.id, text: choice.isExclusive ? Words.exclusive(choice: words) : words,
        leads: destinations.leads(of: choice, at: step.id))
    }
    return place(
      step.id, article: step.article, takesSeveral: step.takesSeveral, choices: choices, passages: step.passages)
  }

  private func place(of finding: Finding) -> BookletContent.Place {
    let remedy = BookletContent.Remedy(
      action: guide.words(of: finding.id).action,
      actor: guide.texts.actors[finding.actor] ?? finding.actor.rawValue,
      phones: finding.phones.compactMap { guide.texts.phones[$0] }.map { PhoneContent($0) },
      followUp: finding.followUp.map { words(for: $0) }, retry: words(forRetryOf: finding))
    return place(finding.id, article: finding.article, passages: finding.passages, remedy: remedy)
  }

  private func place(
    _ id: PlaceID, article: [Int], takesSeveral: Bool = false, choices: [BookletContent.Choice] = [],
    passages: [Passage], remedy: BookletContent.Remedy? = nil
  ) -> BookletContent.Place {
    let words = guide.words(of: id)
    return BookletContent.Place(
      id: id, number: numbers[id], title: words.title, article: article,
      blocks: words.body.map { block in
        let situation = block.passage.flatMap { situations.words(for: $0, at: id) }
        return BookletContent.Block(kind: block.kind, text: block.text, situation: situation)
      },
      say: words.say, aside: words.aside,
      variants: passages.compactMap { passage in
        guard let variant = words.variants[passage.id],
          let situation = situations.words(for: passage.id, at: id)
        else { return nil }
        return BookletContent.Variant(situation: situation, say: variant.say, action: variant.action)
      }, takesSeveral: takesSeveral, choices: choices, remedy: remedy)
  }

  private func words(for days: ClosedRange<Int>) -> String {
    let first = String(days.lowerBound)
    return days.count == 1
      ? Words.followUpDay(first: first) : Words.followUpDays(first: first, last: String(days.upperBound))
  }

  private func words(forRetryOf finding: Finding) -> String {
    let question = numbers[finding.retryStep]
    return switch finding.retry {
    case .now: Words.retryNow(question: question)
    case .later: Words.retryLater(question: question)
    case .none: Words.retryNone
    }
  }

  private func words(for phone: PhoneContent, at places: [PlaceID]) -> String {
    let origin = phone.origin.words
    if places.isEmpty { return Words.phoneUnused(label: phone.label, number: phone.number, origin: origin) }
    let names = places.map { numbers[$0] }.joined(separator: Phrases.Summary.and)
    return Words.phoneUse(label: phone.label, number: phone.number, origin: origin, places: names)
  }
}

extension BookletContent {
  /// The booklet of a guide.
  init(of guide: Guide) {
    let composer = BookletComposer(guide: guide)
    self.init(
      guide: GuideFacts(
        id: guide.flow.id, title: guide.texts.title, subtitle: guide.texts.subtitle, version: guide.flow.version,
        source: guide.flow.source), handOver: guide.flow.handOver,
      parts: composer.parts, findings: composer.findings, retries: composer.retries, phones: composer.phones,
      addresses: composer.addresses)
  }
}
