import GuideContent
import Guides

/// Lays out the places of a booklet, each as a group that paper should not break.
struct BookletPages {
  private typealias Words = Phrases.Booklet

  /// The sections in their order.
  let sections: [BookletContent.Section]
  private let addressNumbers: [String: Int]

  init(_ content: BookletContent) {
    sections = (content.sections + [content.findings, content.endings, content.retries].compactMap(\.self))
      .filter { !$0.places.isEmpty }
    addressNumbers = Dictionary(content.addresses.map { ($0.content.address, $0.content.number) }) { first, _ in first }
  }

  /// The headings and places of all sections.
  var blocks: [Document.Block] {
    sections.flatMap { section in
      [.heading(Document.Heading(text: section.title, level: 2, anchor: section.id))]
        + section.places.map { .group(blocks(of: $0)) }
    }
  }

  /// The booklet's name for a place; the place's own name if the booklet does not have it.
  func number(of id: PlaceID) -> String {
    sections.flatMap(\.places).first { $0.id == id }?.number ?? id.rawValue
  }

  /// The numbers of places, each leading there.
  func line(to places: [PlaceID]) -> Document.Line {
    let links = places.map { Document.Inline.place(number(of: $0), anchor: Self.anchor(of: $0)) }
    return Array(links.map { [$0] }.joined(separator: [.text(Phrases.Summary.and)]))
  }

  /// The number and title of a place.
  static func title(of place: BookletContent.Place) -> String {
    Words.placeTitle(number: place.number, title: place.title)
  }

  /// The anchor of a place's heading.
  static func anchor(of place: PlaceID) -> String {
    "place-\(place)"
  }

  private func blocks(of place: BookletContent.Place) -> [Document.Block] {
    let heading = Document.Heading(text: Self.title(of: place), level: 3, anchor: Self.anchor(of: place.id))
    let say = paragraph(BookletMarks.say, place.say, .say)
    let aside = place.aside.map { [paragraph(BookletMarks.aside, $0, .aside)] } ?? []
    let names = place.paragraphs.joined(separator: Phrases.Summary.and)
    let sources =
      names.isEmpty ? [] : [Document.Block.paragraph([[.text(Phrases.Screen.paragraphs(paragraphs: names))]], .hint)]
    return head(heading, of: place) + place.blocks.flatMap { blocks(of: $0) } + sources + [say]
      + place.variants.flatMap { blocks(of: $0) } + aside + choices(of: place)
  }

  /// The heading of a place. At a finding it stays on one page with what has to be done.
  private func head(_ heading: Document.Heading, of place: BookletContent.Place) -> [Document.Block] {
    place.remedy.map { [.group([.heading(heading), facts(of: $0, at: place)])] } ?? [.heading(heading)]
  }

  private func blocks(of block: BookletContent.Block) -> [Document.Block] {
    let situation = block.situation.map { Words.when(situation: $0) } ?? ""
    switch block.kind {
    case .article: return [paragraph(situation, block.text, .article)]
    case .ours: return [paragraph(situation + BookletMarks.addition, block.text, .addition)]
    case .reading: return [paragraph(situation + BookletMarks.reading, block.text, .reading)]
    case .code:
      let whose = block.origin == .article ? Phrases.Marks.articleCode : Phrases.Marks.ownCode
      return [.code(block.text, caption: situation + Words.codeCaption(code: whose))]
    case .list:
      let items = (block.rows ?? [[block.text]]).map { [line(of: $0.joined())] }
      return mark(on: block, situation) + [.list(items, isOrdered: block.isNumbered == true)]
    case .table: return mark(on: block, situation) + [.table(block.rows ?? [[block.text]])]
    case .figure: return [.figure(block.text, caption: situation + caption(of: block))]
    }
  }

  private func caption(of figure: BookletContent.Block) -> String {
    figure.isForLostPicture == true ? Phrases.Screen.figureCaption : Phrases.Screen.ownFigureCaption
  }

  /// What stands above a list or a table: when it is shown, and that it is ours.
  private func mark(on block: BookletContent.Block, _ situation: String) -> [Document.Block] {
    let words = situation + (block.origin == .article ? "" : BookletMarks.addition)
    return words.isEmpty ? [] : [.paragraph([[.mark(words)]], .plain)]
  }

  private func blocks(of variant: BookletContent.Variant) -> [Document.Block] {
    let mark = Words.when(situation: variant.situation) + BookletMarks.say
    return variant.say.map { [paragraph(mark, $0, .say)] } ?? []
  }

  private func choices(of place: BookletContent.Place) -> [Document.Block] {
    if place.choices.isEmpty { return [] }
    let title = place.asksValue ? Words.filling : place.takesSeveral ? Words.severalChoices : Words.choices
    let items = place.choices.map { choice -> [Document.Line] in
      let text = choice.summary.map { Words.choiceInSummary(choice: choice.text, summary: $0) } ?? choice.text
      if choice.leads.count == 1, choice.leads[0].situation == nil {
        return [line(to: choice.leads[0]) { Words.choiceLeads(choice: text, destination: $0) }]
      }
      return [[.text(text)]]
        + choice.leads.map { lead in
          line(to: lead) { Words.situationLeads(situation: lead.situation ?? "", destination: $0) }
        }
    }
    if place.isPage { return [.list(items, isOrdered: false)] }
    return [.heading(Document.Heading(text: title, level: 4)), .list(items, isOrdered: !place.asksValue)]
  }

  /// A line on where a choice leads, with a link if that is a place of the booklet.
  private func line(to lead: BookletContent.Lead, saying words: (String) -> String) -> Document.Line {
    guard let place = lead.place else { return [.text(words(lead.text))] }
    return [.text(words("")), .place(lead.text, anchor: Self.anchor(of: place))]
  }

  private func facts(of remedy: BookletContent.Remedy, at place: BookletContent.Place) -> Document.Block {
    let action = remedy.action.map { [Document.Fact(Words.action, $0)] } ?? []
    let variants = place.variants.compactMap { variant in
      variant.action.map { Document.Fact(Words.actionWhen(situation: variant.situation), $0) }
    }
    let phones = remedy.phones.map { Document.Fact(Phrases.Summary.phone, $0.words) }
    let followUp = remedy.followUp.map { [Document.Fact(Words.followUp, $0)] } ?? []
    return .facts(
      action + variants + (remedy.actor.map { [Document.Fact(Words.actor, $0)] } ?? []) + phones + followUp
        + [Document.Fact(Words.retry, remedy.retry)])
  }

  private func paragraph(_ mark: String, _ text: String, _ role: Document.Role) -> Document.Block {
    var lines = text.reportLines.map { line(of: $0) }
    if !mark.isEmpty { lines[0].insert(.mark(mark), at: 0) }
    return .paragraph(lines, role)
  }

  /// Words with the addresses in them.
  private func line(of text: String) -> Document.Line {
    var line: Document.Line = []
    var rest = Substring(text)
    for address in Addresses.all(in: text) {
      guard let range = rest.firstRange(of: address) else { continue }
      if range.lowerBound > rest.startIndex { line.append(.text(String(rest[..<range.lowerBound]))) }
      line.append(.address(address))
      rest = rest[range.upperBound...]
      if rest.first == ">" { line.append(.text(String(rest.removeFirst()))) }
      if let number = addressNumbers[address] { line.append(.footnote(number)) }
    }
    return rest.isEmpty && !line.isEmpty ? line : line + [.text(String(rest))]
  }
}
