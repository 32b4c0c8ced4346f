import GuideContent
import Guides
import Text
import Wizard

/// A page in full sentences. What the full screen shows by its layout is said in words here.
struct LineWords {
  let page: Page
  let session: Session

  /// The paragraphs. They may be broken into several lines; an empty one is a blank line.
  var paragraphs: [String] {
    [""] + opening + [page.title] + page.sections.flatMap { words(for: $0) } + rows
  }

  private var opening: [String] {
    let progress = session.progress
    guard page.place.kind == .step, let section = progress.section.flatMap({ session.guide.texts.sections[$0]?.title })
    else {
      return page.place.kind == .finding ? [Phrases.Plain.finding] : []
    }
    return [Phrases.Plain.progress(section: section, question: String(progress.question))]
  }

  private func words(for section: Page.Section) -> [String] {
    switch section.kind {
    case .block(.article), .source, .phone, .notice: [section.text]
    case .block(.ours): [Phrases.Plain.addition(text: section.text)]
    case .block(.reading): [Phrases.Plain.reading(text: section.text)]
    case .block(.figure): [Phrases.Plain.figure(text: section.alternative ?? section.text)]
    case .action: [Phrases.Plain.action(text: section.text)]
    case .say: [Phrases.Plain.say(text: section.text)]
    case .aside: [Phrases.Plain.aside(text: section.text)]
    case .note: [Phrases.Plain.noteIs(note: section.text)]
    }
  }

  private var rows: [String] {
    let choices = page.rows.enumerated().compactMap { index, row -> String? in
      guard case .choice(let choice) = row.meaning else { return nil }
      return line(for: row, choice, number: index + 1)
    }
    guard !choices.isEmpty else {
      return page.rows.first?.meaning == .summary ? [Phrases.Plain.enterForSummary] : [Phrases.Plain.enterToGoOn]
    }
    return choices + [page.takesSeveral ? Phrases.Plain.chooseSeveral : Phrases.Plain.chooseOne]
  }

  private func line(for row: Page.Row, _ choice: ChoiceID, number: Int) -> String {
    let isAnswer = page.place.answer?.choices.contains(choice) ?? false
    let isProposed = page.place.answer == nil && session.proposals[page.place.id] == choice
    let mark = isAnswer ? Phrases.Screen.answeredMark : isProposed ? Phrases.Screen.proposedMark : ""
    let alone = row.isExclusive ? Phrases.Plain.aloneMark : ""
    return Phrases.Plain.choice(number: String(number), text: row.text + alone + mark)
  }
}
