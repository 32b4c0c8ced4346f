import GuideFiles
public import Guides
import Wizard

/// Answers in a YAML file: the names of steps, each with the name of a choice or a list of names.
public struct AnswersFile: Sendable {
  private struct Entry {
    let step: PlaceID
    let answer: Answer
    let position: FilePosition
  }

  private static let mostNamesQuoted = 5

  /// The answers. A walk through the guide comes to all of them.
  public let answers: [PlaceID: Answer]

  /// Reads the text of a file.
  ///
  /// - Throws: The first flaw in the file's order. Whether a walk comes to each step is checked last.
  public init(_ text: String, for guide: Guide) throws(AnswersFlaw) {
    let report = FlawReport()
    let entries = YAMLDocument(text, file: "", report: report)?.root.entries().map(Self.entry) ?? []
    if let flaw = report.flaws.first { throw AnswersFlaw(.file(Self.quoted(flaw.kind)), at: flaw.position) }
    for entry in entries {
      if let kind = Self.flaw(of: entry, in: guide) { throw AnswersFlaw(kind, at: entry.position) }
    }
    answers = Dictionary(entries.map { ($0.step, $0.answer) }) { first, _ in first }
    let path = Set(Session(guide: guide, answers: answers).path.places.map(\.id))
    if let entry = entries.first(where: { !path.contains($0.step) }) {
      throw AnswersFlaw(.notOnPath(entry.step), at: entry.position)
    }
  }

  private static func entry(key: YAMLCursor, value: YAMLCursor) -> Entry {
    let choices: [ChoiceID] = value.word == nil ? value.list { $0.name() } : [value.name()]
    return Entry(step: key.name(), answer: Answer(choices), position: key.position)
  }

  /// The flaw with names of the file cut to a length that people read.
  private static func quoted(_ kind: GuideFileFlaw.Kind) -> GuideFileFlaw.Kind {
    guard case .duplicateKeys(let keys) = kind else { return kind }
    return .duplicateKeys(keys.prefix(mostNamesQuoted).map(TextLimit.quoted.prefix))
  }

  private static func flaw(of entry: Entry, in guide: Guide) -> AnswersFlaw.Kind? {
    guard let step = guide.step(entry.step) else {
      return .unknownStep(TextLimit.quoted.prefix(of: entry.step.rawValue))
    }
    if let choice = entry.answer.choices.first(where: { step.choice($0) == nil }) {
      let quoted = ChoiceID(TextLimit.quoted.prefix(of: choice.rawValue))
      return .unknownChoice(quoted, at: step.id, known: step.choices.map(\.id))
    }
    return step.accepts(entry.answer) ? nil : .notTogether(at: step.id)
  }
}
