import GuideContent
import Guides
import Text
import Wizard

/// A page in full sentences. What the full screen shows by its layout is said in words here.
struct LineWords {
  let page: Page
  let session: Session

  /// A piece of the page.
  enum Piece: Sendable, Hashable {
    /// Words that may be broken into several lines; empty words are a blank line.
    case paragraph(String)
    /// A line that stays as it is, whatever its width.
    case line(String)
    /// Words after a mark, which may be broken into several lines.
    case item(mark: String, String)
  }

  /// The pieces, in order.
  func pieces(metrics: TextMetrics) -> [Piece] {
    ([""] + opening + [page.title]).map { .paragraph($0) } + page.sections.flatMap { pieces(of: $0, metrics: metrics) }
      + rows.map { .paragraph($0) }
  }

  private var opening: [String] {
    let progress = session.progress
    guard page.place.kind == .step || page.place.kind == .page,
      let section = progress.section.flatMap({ session.guide.texts.sections[$0]?.title })
    else {
      return page.place.kind == .finding
        ? [Phrases.Plain.finding] : page.place.kind == .ending ? [Phrases.Plain.ending] : []
    }
    return [Phrases.Plain.progress(section: section, question: String(progress.question))]
  }

  private func pieces(of section: Page.Section, metrics: TextMetrics) -> [Piece] {
    switch section.kind {
    case .block(.code): return pieces(ofCode: section, metrics: metrics)
    case .block(.list): return opening(of: section) + ListMarks(section).items.map { .item(mark: $0.mark, $0.text) }
    case .block(.table):
      // Columns say nothing to who only hears them.
      let table = TableText(
        section.rows, breaker: LineBreaker(metrics: metrics), labelled: Phrases.Summary.labelled(label:value:))
      return opening(of: section) + table.records(width: .max).map { .item(mark: "", $0) }
    default: return words(for: section).map { .paragraph($0) }
    }
  }

  /// That a list or a table is ours; nothing if it is the article's.
  private func opening(of section: Page.Section) -> [Piece] {
    section.origin == .ours ? [.paragraph(Phrases.Plain.addition(text: ""))] : []
  }

  private func pieces(ofCode section: Page.Section, metrics: TextMetrics) -> [Piece] {
    let lines = metrics.codeLines(of: section.text)
    let whose = section.origin == .article ? Phrases.Marks.articleCode : Phrases.Marks.ownCode
    return [.paragraph(Phrases.Plain.codeBegins(code: whose, lines: "\(lines.count)"))] + lines.map { .line($0) }
      + [.paragraph(Phrases.Plain.codeEnds)]
  }

  private func words(for section: Page.Section) -> [String] {
    switch section.kind {
    case .block(.article), .block(.code), .block(.list), .block(.table), .source, .phone, .choices, .notice:
      [section.text]
    case .block(.ours): [Phrases.Plain.addition(text: section.text)]
    case .block(.reading): [Phrases.Plain.reading(text: section.text)]
    case .block(.figure): [section.wordsForFigure(section.alternative ?? section.text)]
    case .action: [Phrases.Plain.action(text: section.text)]
    case .say: [Phrases.Plain.say(text: section.text)]
    case .aside: [Phrases.Plain.aside(text: section.text)]
    case .note: [Phrases.Plain.noteIs(note: section.text)]
    }
  }

  /// More choices than this are not read out. The others are found by their words.
  private static let mostListed = 40
  /// How many choices of so many are read out.
  private static let firstListed = 10

  private var rows: [String] {
    let isShortened = page.choiceCount > Self.mostListed
    let choices = page.rows.enumerated().compactMap { index, row -> String? in
      guard !isShortened || index < Self.firstListed || isMarked(row) else { return nil }
      guard case .choice(let choice) = row.meaning else { return nil }
      return line(for: row, choice, number: index + 1)
    }
    if page.rows.first?.meaning == .fill { return filling }
    guard !choices.isEmpty else {
      return page.rows.first?.meaning == .summary ? [Phrases.Plain.enterForSummary] : [Phrases.Plain.enterToGoOn]
    }
    let count = "\(page.choiceCount)"
    let found = isShortened ? [Phrases.Plain.listShortened(count: count)] : page.isLong ? [Phrases.Plain.listLong] : []
    return choices + found + [page.takesSeveral ? Phrases.Plain.chooseSeveral : Phrases.Plain.chooseOne] + proposed
  }

  /// What Enter takes, if a pasted text proposes something here.
  private var proposed: [String] {
    guard page.place.answer == nil, let choice = session.proposals[page.place.id] else { return [] }
    let row = page.rows.first { $0.meaning == .choice(choice) }
    return row.map { [Phrases.Plain.enterTakesProposed(choice: $0.text)] } ?? []
  }

  /// Whether a row is the answer here, or proposed.
  private func isMarked(_ row: Page.Row) -> Bool {
    guard case .choice(let choice) = row.meaning else { return true }
    return page.place.answer?.choices.contains(choice) == true || session.proposals[page.place.id] == choice
  }

  /// The value that is known, and what to type.
  private var filling: [String] {
    let (guide, place) = (session.guide, page.place)
    let known = place.lacksValue ? [] : place.answer.map { guide.words(of: $0, at: place.id) } ?? []
    return known.map { Phrases.Plain.filled(value: $0) }
      + [Phrases.Plain.fillIn(expected: ValueWords.expectation(at: place.id, in: guide))]
  }

  private func line(for row: Page.Row, _ choice: ChoiceID, number: Int) -> String {
    let isAnswer = page.place.answer?.choices.contains(choice) ?? false
    let isProposed = page.place.answer == nil && session.proposals[page.place.id] == choice
    let mark = isAnswer ? Phrases.Screen.answeredMark : isProposed ? Phrases.Screen.proposedMark : ""
    let alone = row.isExclusive ? Phrases.Plain.aloneMark : ""
    return Phrases.Plain.choice(number: String(number), text: row.text + alone + mark)
  }
}
