import GuideContent
import Wizard

extension Document {
  private typealias Words = Phrases.Summary

  /// A summary: what to do first, how it came about last.
  init(of content: SummaryContent) {
    self.init(
      title: Self.title(of: content),
      blocks: [.lead(Self.lead(of: content))] + Self.further(in: content) + Self.record(in: content)
        + Self.causes(in: content) + Self.addresses(in: content) + Self.notes(in: content) + Self.walk(in: content)
        + Self.basis(of: content))
  }

  private static func title(of content: SummaryContent) -> String {
    guard let record = content.record else { return Words.documentTitle(guide: content.guide.title, day: content.day) }
    return Words.documentTitleOfCase(guide: content.guide.title, day: content.day, number: record.number)
  }

  private static func lead(of content: SummaryContent) -> Lead {
    let action = content.actions.first
    return Lead(
      verdict: content.verdict.text, next: [.text(content.next)] + references(to: action?.addresses ?? []),
      facts: action.map { facts(of: $0) } ?? [])
  }

  private static func facts(of action: SummaryContent.Action) -> [Fact] {
    action.phones.map { Fact(Words.phone, $0.words) }
      + (action.followUp.map { [Fact(Words.retryDay, $0.text)] } ?? [])
  }

  private static func further(in content: SummaryContent) -> [Block] {
    let items = content.actions.dropFirst().map { action -> [Line] in
      let text = action.actor.isEmpty ? action.text : Words.furtherBy(actor: action.actor, action: action.text)
      return [[.text(text)] + references(to: action.addresses)]
        + facts(of: action).map { [.text(Words.labelled(label: $0.label, value: ""))] + $0.value }
    }
    return items.isEmpty ? [] : section(Words.further, [.list(items, isOrdered: false)])
  }

  private static func record(in content: SummaryContent) -> [Block] {
    guard let record = content.record else { return [] }
    let items = [
      (Phrases.Details.number, record.number), (Words.handOffCode, record.code ?? ""),
      (Phrases.Details.merchant, record.merchant), (Phrases.Details.partnerID, record.partnerID),
      (Phrases.Details.site, record.site), (Phrases.Details.telephone, record.telephone),
      (Phrases.Details.ticket, record.ticket),
    ]
    let facts = items.filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
    let symbol = record.code.map { [Block.symbol($0.filter(\.isNumber), caption: Words.handOffCode)] } ?? []
    return section(Words.record, symbol + [.facts(facts)])
  }

  private static func causes(in content: SummaryContent) -> [Block] {
    let items = content.causes.map { Fact($0.name, $0.text) }
    return items.isEmpty ? [] : section(Words.causes, [.facts(items)])
  }

  private static func addresses(in content: SummaryContent) -> [Block] {
    guard !content.addresses.isEmpty else { return [] }
    return [.heading(Heading(text: Words.addresses, level: 2))] + hint(on: content.addresses)
      + [.addresses(content.addresses)]
  }

  /// What is to be known of the addresses that are the article's, where there are such.
  static func hint(on addresses: [AddressContent]) -> [Block] {
    addresses.contains { $0.origin == .article } ? [.paragraph([[.text(Words.addressesFromArticle)]], .hint)] : []
  }

  private static func notes(in content: SummaryContent) -> [Block] {
    let items = content.notes.map { note -> [Line] in
      let lines = note.text.reportLines
      return [[.text(Words.labelled(label: note.place, value: lines[0]))]] + lines.dropFirst().map { [.text($0)] }
    }
    return items.isEmpty ? [] : section(Words.notes, [.list(items, isOrdered: false)])
  }

  private static func walk(in content: SummaryContent) -> [Block] {
    let items = content.walk.map { stop -> [Line] in [[.text(Words.labelled(label: stop.name, value: stop.text))]] }
    let pictures = WalkPictures.pictures(of: content.walk)
    return section(Words.walk, [.pictures(pictures), .transcript([.list(items, isOrdered: true)])])
  }

  private static func basis(of content: SummaryContent) -> [Block] {
    let guide = content.guide
    let facts = [
      Fact(Words.error, Words.errorLine(title: guide.title, subtitle: guide.subtitle)),
      Fact(Words.article, [.address(guide.source)]),
      Fact(Words.guide, Words.guideLine(guide: guide.id.rawValue, version: guide.version)),
      Fact(Words.day, content.dayInWords),
    ]
    return section(Words.basis, [.facts(facts)])
  }

  private static func section(_ heading: String, _ blocks: [Block]) -> [Block] {
    [.group([.heading(Heading(text: heading, level: 2))] + blocks)]
  }

  private static func references(to numbers: [Int]) -> Line {
    numbers.isEmpty ? [] : [.references(numbers)]
  }
}

extension PhoneContent {
  /// The line in words, with where its number comes from.
  var words: String {
    Phrases.Summary.phoneLine(label: label, number: number, origin: origin.words)
  }
}
