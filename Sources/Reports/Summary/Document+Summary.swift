import Cases
import GuideContent
import Guides
import Wizard

extension Document {
  /// A summary: first what to do, last how it came about.
  init(of summary: Summary) {
    self = SummaryComposer(of: summary).document
  }

  /// A remark on the addresses of the article, if there are any.
  static func hint(on addresses: [AddressContent]) -> [Block] {
    addresses.contains { $0.origin == .article }
      ? [.paragraph([[.text(Phrases.Summary.addressesFromArticle)]], .hint)] : []
  }
}

extension Document {
  /// Sets a summary as a document.
  fileprivate struct SummaryComposer {
    private typealias Words = Phrases.Summary

    private let summary: Summary
    private let words: SummaryWords
    private let index: AddressIndex

    init(of summary: Summary) {
      self.summary = summary
      words = SummaryWords(summary)
      index = AddressIndex(of: summary)
    }

    var document: Document {
      Document(title: title, blocks: [.lead(lead)] + further + aboutCase + causes + addresses + notes + walk + basis)
    }

    private var title: String {
      let (guide, day) = (summary.title, summary.day.description)
      guard let header = summary.caseHeader else { return Words.documentTitle(guide: guide, day: day) }
      return Words.documentTitleOfCase(guide: guide, day: day, number: header.number.description)
    }

    private var lead: Lead {
      let action = summary.actions.first
      return Lead(
        verdict: words.verdict, next: [.text(words.next)] + (action.map { references(of: $0) } ?? []),
        facts: action.map { facts(of: $0) } ?? [])
    }

    private func facts(of action: Summary.Action) -> [Fact] {
      action.phones.map { Fact(Words.phone, PhoneContent($0).words) }
        + (action.followUp.map { [Fact(Words.retryDay, words.followUp(on: $0))] } ?? [])
    }

    private var further: [Block] {
      let items = summary.actions.dropFirst().map { action -> [Line] in
        let actor = SummaryWords.actor(of: action)
        let text = actor.isEmpty ? action.text : Words.furtherBy(actor: actor, action: action.text)
        return [[.text(text)] + references(of: action)]
          + facts(of: action).map { [.text(Words.labelled(label: $0.label, value: ""))] + $0.value }
      }
      return items.isEmpty ? [] : section(Words.further, [.list(items, isOrdered: false)])
    }

    private var aboutCase: [Block] {
      guard let header = summary.caseHeader else { return [] }
      let code = header.code?.description
      let items =
        [(Phrases.Details.number, header.number.description), (Words.handOffCode, code ?? "")]
        + header.details.map { ($0.field.text.label, $0.text) }
      let facts = items.filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
      let symbol = code.map { [Block.symbol($0.filter(\.isNumber), caption: Words.handOffCode)] } ?? []
      return section(Words.caseHeading, symbol + [.facts(facts)])
    }

    private var causes: [Block] {
      let items = summary.causes.map { Fact($0.name, words.state(of: $0)) }
      return items.isEmpty ? [] : section(Words.causes, [.facts(items)])
    }

    private var addresses: [Block] {
      guard !index.entries.isEmpty else { return [] }
      return [.heading(Heading(text: Words.addresses, level: 2))] + Document.hint(on: index.entries)
        + [.addresses(index.entries)]
    }

    private var notes: [Block] {
      let items = summary.notes.map { note -> [Line] in
        let lines = note.text.reportLines
        return [[.text(Words.labelled(label: note.place, value: lines[0]))]] + lines.dropFirst().map { [.text($0)] }
      }
      return items.isEmpty ? [] : section(Words.notes, [.list(items, isOrdered: false)])
    }

    private var walk: [Block] {
      let items = summary.walk.map { stop -> [Line] in
        [[.text(Words.labelled(label: SummaryWords.name(of: stop), value: SummaryWords.result(of: stop)))]]
      }
      let pictures = WalkPictures.pictures(of: summary.walk)
      return section(Words.walk, [.pictures(pictures), .transcript([.list(items, isOrdered: true)])])
    }

    private var basis: [Block] {
      let facts = [
        Fact(Words.error, Words.errorLine(title: summary.title, subtitle: summary.subtitle)),
        Fact(Words.guide, Words.guideLine(guide: summary.guide.rawValue, version: summary.version)),
        Fact(Words.day, words.day),
      ]
      let articles = summary.sources.map { Fact(Words.article, [.address($0)]) }
      return section(Words.basis, [.facts([facts[0]] + articles + facts.dropFirst())])
    }

    private func section(_ heading: String, _ blocks: [Block]) -> [Block] {
      [.group([.heading(Heading(text: heading, level: 2))] + blocks)]
    }

    private func references(of action: Summary.Action) -> Line {
      let numbers = index.numbers(for: action, of: summary)
      return numbers.isEmpty ? [] : [.references(numbers)]
    }
  }
}

extension PhoneContent {
  /// The line in words, and where its number comes from.
  var words: String {
    Phrases.Summary.phoneLine(label: label, number: number, origin: origin.words)
  }
}
