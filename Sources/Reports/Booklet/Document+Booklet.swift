import GuideContent
import Guides

extension Document {
  private typealias Words = Phrases.Booklet

  /// A booklet: how a call goes, what the marks mean, contents, the flow, every place, and the index.
  init(of content: BookletContent, flow: FlowChart) {
    let pages = BookletPages(content)
    let title = Words.documentTitle(guide: content.guide.title, subtitle: content.guide.subtitle)
    self.init(
      title: title,
      blocks: [
        .heading(Heading(text: title, level: 1)), .paragraph([[.text(Words.purpose)]], .plain), Self.basis(of: content),
        Self.call(through: flow), Self.marks(of: content, handOver: content.handOver.map { pages.number(of: $0) }),
        Self.contents(of: content, pages),
        .heading(Heading(text: Words.flow, level: 2, anchor: Self.flowAnchor)),
        .paragraph([[.text(Words.flowHint)]], .hint), .flow(flow),
      ] + pages.blocks + Self.index(of: content, pages))
  }

  private static let flowAnchor = "flow"
  private static let phonesAnchor = "phones"
  private static let addressesAnchor = "addresses"

  private static func basis(of content: BookletContent) -> Block {
    let guide = content.guide
    let articles = guide.sources.map { Fact(Phrases.Summary.article, [.address($0)]) }
    return .facts(
      [Fact(Phrases.Summary.guide, Phrases.Summary.guideLine(guide: guide.id.rawValue, version: guide.version))]
        + articles)
  }

  private static func call(through flow: FlowChart) -> Block {
    let first = flow.sections.first?.steps.first?.name ?? ""
    let handOver = flow.handOver.map { [Words.callHandOver(finding: $0.name)] } ?? []
    let lines =
      [Words.callStart(step: first), Words.callSay, Words.callChange, Words.callFinding(retries: Words.retries)]
      + handOver + [Words.callEnd]
    return .group([
      .heading(Heading(text: Words.call, level: 2)), .list(lines.map { [[.text($0)]] }, isOrdered: true),
    ])
  }

  private static func marks(of content: BookletContent, handOver: String?) -> Block {
    let addresses = content.addresses.isEmpty ? [] : [Words.markAddresses(addresses: Words.addresses)]
    let lines =
      [
        Words.markAddition(mark: BookletMarks.addition), Words.markReading(mark: BookletMarks.reading),
        content.hasLostPicture ? Words.markFigure : Words.markOwnFigure, Words.markSay(mark: BookletMarks.say),
        Words.markAside(mark: BookletMarks.aside), Words.markWhen, Words.markNumbers,
        handOver.map { Words.sectionDone(handOver: $0) } ?? Words.sectionDoneOnly, Words.markEffects,
      ] + addresses
    return .group([
      .heading(Heading(text: Words.marksHeading, level: 2)), .list(lines.map { [[.text($0)]] }, isOrdered: false),
    ])
  }

  private static func contents(of content: BookletContent, _ pages: BookletPages) -> Block {
    let sections = pages.sections.map { section -> [Line] in
      [[.place(section.title, anchor: section.id)]]
        + section.places.map { [.place(BookletPages.title(of: $0), anchor: BookletPages.anchor(of: $0.id))] }
    }
    let phones: [[Line]] = content.phones.isEmpty ? [] : [[[.place(Words.phones, anchor: phonesAnchor)]]]
    let addresses: [[Line]] = content.addresses.isEmpty ? [] : [[[.place(Words.addresses, anchor: addressesAnchor)]]]
    let items = [[[.place(Words.flow, anchor: flowAnchor)]]] + sections + phones + addresses
    return .group([.heading(Heading(text: Words.contents, level: 2)), .list(items, isOrdered: false)])
  }

  private static func index(of content: BookletContent, _ pages: BookletPages) -> [Block] {
    phones(in: content, pages) + addresses(in: content, pages)
  }

  private static func phones(in content: BookletContent, _ pages: BookletPages) -> [Block] {
    guard !content.phones.isEmpty else { return [] }
    let items = content.phones.map { entry -> [Line] in
      let phone = entry.phone
      if entry.placeIDs.isEmpty { return [[.text(phone.words)]] }
      let words = Words.phoneUse(phone: phone.words, places: "")
      return [[.text(words)] + pages.line(to: entry.placeIDs)]
    }
    return [
      .group([
        .heading(Heading(text: Words.phones, level: 2, anchor: phonesAnchor)), .list(items, isOrdered: false),
      ])
    ]
  }

  private static func addresses(in content: BookletContent, _ pages: BookletPages) -> [Block] {
    guard !content.addresses.isEmpty else { return [] }
    let named = content.addresses.filter { !$0.placeIDs.isEmpty }.map { entry in
      (entry.content.number, [.text(Words.namedAt(places: ""))] + pages.line(to: entry.placeIDs))
    }
    let addresses = content.addresses.map(\.content)
    return [.heading(Heading(text: Words.addresses, level: 2, anchor: addressesAnchor))] + hint(on: addresses)
      + [.addresses(addresses, places: Dictionary(uniqueKeysWithValues: named))]
  }
}
