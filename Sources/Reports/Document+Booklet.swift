import GuideContent
import Wizard

extension Document {
  private typealias Words = Phrases.Booklet

  /// A booklet: what the marks mean, contents, every place, and the indexes.
  init(of content: BookletContent) {
    let pages = BookletPages(content)
    let title = Words.documentTitle(guide: content.guide.title, subtitle: content.guide.subtitle)
    self.init(
      title: title,
      blocks: [
        .heading(Heading(text: title, level: 1)), .paragraph([[.text(Words.purpose)]], .plain), Self.basis(of: content),
        Self.marks(handOver: pages.number(of: content.handOver)), Self.contents(of: pages.sections),
      ] + pages.blocks + Self.phones(in: content) + Self.addresses(in: content))
  }

  private static func basis(of content: BookletContent) -> Block {
    let guide = content.guide
    return .facts([
      Fact(Phrases.Summary.guide, Phrases.Summary.guideLine(guide: guide.id.rawValue, version: guide.version)),
      Fact(Phrases.Summary.article, [.address(guide.source)]),
    ])
  }

  private static func marks(handOver: String) -> Block {
    let lines = [
      Words.markAddition(mark: BookletMarks.addition), Words.markReading(mark: BookletMarks.reading),
      Words.markFigure, Words.markSay(mark: BookletMarks.say),
      Words.markAside(mark: BookletMarks.aside), Words.partDone(handOver: handOver),
    ]
    return .group([
      .heading(Heading(text: Words.marksHeading, level: 2)), .list(lines.map { [[.text($0)]] }, isOrdered: false),
    ])
  }

  private static func contents(of sections: [BookletContent.Section]) -> Block {
    let items = sections.map { section -> [Line] in
      [[.place(section.title, anchor: section.id)]]
        + section.places.map { [.place(BookletPages.title(of: $0), anchor: BookletPages.anchor(of: $0.id))] }
    }
    return .group([.heading(Heading(text: Words.contents, level: 2)), .list(items, isOrdered: false)])
  }

  private static func phones(in content: BookletContent) -> [Block] {
    guard !content.phones.isEmpty else { return [] }
    return [
      .group([
        .heading(Heading(text: Words.phones, level: 2)),
        .list(content.phones.map { [[.text($0.text)]] }, isOrdered: false),
      ])
    ]
  }

  private static func addresses(in content: BookletContent) -> [Block] {
    guard !content.addresses.isEmpty else { return [] }
    return [
      .heading(Heading(text: Words.addresses, level: 2)),
      .paragraph([[.text(Phrases.Summary.addressesFromArticle)]], .hint), .addresses(content.addresses),
    ]
  }
}
