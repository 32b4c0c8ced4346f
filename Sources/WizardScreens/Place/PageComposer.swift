import GuideContent
public import Guides
public import Wizard

/// Composes pages from the guide's words and the phrases around them.
public struct PageComposer: Sendable {
  private let session: Session
  private let audience: Audience
  private let showsAgentLines: Bool

  /// Composes the pages of a session for a reader.
  ///
  /// - Parameter showsAgentLines: Whether to show what only agents see. It must be false for a merchant.
  public init(session: Session, audience: Audience, showsAgentLines: Bool) {
    self.session = session
    self.audience = audience
    self.showsAgentLines = showsAgentLines
  }

  /// The page of the place at the cursor.
  public var page: Page { page(of: session.place) }

  /// The page of a place.
  public func page(of place: Place) -> Page {
    let guide = session.guide
    let words = guide.words(of: place.id, given: session.path.answers)
    return Page(
      place: place, title: words.title, sections: sections(of: place, words: words),
      rows: rows(of: place, words: words),
      takesSeveral: guide.step(place.id)?.takesSeveral ?? false, addresses: words.addresses)
  }

  private func sections(of place: Place, words: PlaceWords) -> [Page.Section] {
    var sections = actions(at: place, words: words)
    sections += words.body.map { Page.Section($0) }
    sections += words.phones.map { Page.Section(kind: .phone, text: Self.line(for: $0)) }
    if bearsSources(words) { sections.append(Page.Section(kind: .source, text: Phrases.Screen.articleSources)) }
    let paragraphs = session.guide.paragraphs(at: place.id)
    if !paragraphs.isEmpty {
      let names = paragraphs.map(\.description).joined(separator: Phrases.Summary.and)
      sections.append(Page.Section(kind: .source, text: Phrases.Screen.paragraphs(paragraphs: names)))
    }
    sections += notices(at: place)
    if showsAgentLines {
      sections.append(Page.Section(kind: .say, text: words.say))
      if let aside = words.aside { sections.append(Page.Section(kind: .aside, text: aside)) }
    }
    if let note = session.notes[place.id] { sections.append(Page.Section(kind: .note, text: note)) }
    return sections
  }

  /// The next action of a finding. It stands first, so that whoever reads only one line knows what to do.
  private func actions(at place: Place, words: PlaceWords) -> [Page.Section] {
    guard let action = words.action, let finding = session.guide.finding(place.id) else { return [] }
    let actor =
      finding.isUp(to: audience)
      ? Phrases.Screen.you : finding.actor.map { session.guide.texts.actors[$0] ?? $0.rawValue } ?? ""
    return [Page.Section(kind: .action, text: Phrases.Screen.action(action: action, actor: actor))]
  }

  /// A telephone line as the screens and the dialogue by lines show it.
  static func line(for phone: PhoneText) -> String {
    switch phone.origin {
    case .article: Phrases.Screen.articlePhone(label: phone.label, number: phone.number)
    case .ours: Phrases.Screen.ownPhone(label: phone.label, number: phone.number)
    }
  }

  /// Whether the page has an address of the article. Some of those no longer answer.
  private func bearsSources(_ words: PlaceWords) -> Bool {
    words.addresses.contains { $0.origin == .article }
  }

  private func notices(at place: Place) -> [Page.Section] {
    var notices: [String] = []
    if place.isDerived { notices.append(Phrases.Screen.derived) }
    if place.lacksValue { notices.append(Phrases.Screen.fillAgain) }
    if let proposed = session.proposals[place.id], place.answer == nil {
      notices.append(
        Phrases.Screen.proposed(choice: session.guide.words(of: proposed, at: place.id, given: session.path.answers)))
    }
    return notices.map { Page.Section(kind: .notice, text: $0) }
  }

  private func rows(of place: Place, words: PlaceWords) -> [Page.Row] {
    guard let step = session.guide.step(place.id), !step.isPage else { return [rowOn(from: place)] }
    if step.asksValue { return [rowOfValue(at: place)] }
    var rows = zip(words.choices, step.choices).enumerated().map { index, pair in
      Page.Row(
        meaning: .choice(pair.0.id), text: pair.0.text,
        digit: words.choices.count > Page.digits.count ? nil : Page.digits[index], isExclusive: pair.1.isExclusive)
    }
    if step.takesSeveral {
      rows.append(Page.Row(meaning: .ticked, text: Phrases.Screen.ticked, digit: nil, isExclusive: false))
    }
    return rows
  }

  private func rowOfValue(at place: Place) -> Page.Row {
    let known = place.lacksValue ? nil : place.answer.map { session.guide.words(of: $0, at: place.id) }
    let text =
      known.map { Phrases.Screen.refill(value: $0.joined()) }
      ?? (isText(place) ? Phrases.Screen.fillInText : Phrases.Screen.fillIn)
    return Page.Row(meaning: .fill, text: text, digit: nil, isExclusive: false)
  }

  private func isText(_ place: Place) -> Bool {
    if case .text = session.guide.step(place.id)?.asks?.kind { true } else { false }
  }

  private func rowOn(from place: Place) -> Page.Row {
    guard session.path.place(after: place.id) != nil else {
      return Page.Row(meaning: .summary, text: Phrases.Screen.toSummary, digit: "1", isExclusive: false)
    }
    return Page.Row(meaning: .goOn, text: Phrases.Screen.goOn, digit: "1", isExclusive: false)
  }
}

extension Page.Section {
  init(_ block: TextBlock) {
    self.init(
      kind: .block(block.kind), text: block.text, alternative: block.alternative, rows: block.rows,
      isNumbered: block.isNumbered, isForLostPicture: block.isForLostPicture, origin: block.origin)
  }
}
