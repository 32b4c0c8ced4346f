import GuideFiles
public import Guides
import Wizard

/// Answers in a YAML file: the names of steps, each with the name of a choice, a list of names, or a value as people type it.
public struct AnswersFile: Sendable {
  private struct Entry {
    let step: PlaceID
    let answer: Answer
    /// What stands there as a value.
    let typed: String?
    let position: FilePosition
  }

  private static let mostNamesQuoted = 5

  /// The answers. A walk through the guide comes to all of them.
  public let answers: [PlaceID: Answer]

  /// Reads the text of a file.
  ///
  /// - Parameter today: The day from which days since a date are counted, and to which names of days are related.
  /// - Throws: The first flaw in the file's order. Whether a walk comes to each step is checked last.
  public init(_ text: String, for guide: Guide, on today: CalendarDay) throws(AnswersFlaw) {
    let report = FlawReport()
    let entries =
      YAMLDocument(text, file: "", report: report)?.root.entries().map { entry in
        Self.entry(key: entry.key, value: entry.value, in: guide)
      } ?? []
    if let flaw = report.flaws.first { throw AnswersFlaw(.file(Self.quoted(flaw.kind)), at: flaw.position) }
    var answers: [PlaceID: Answer] = [:]
    for entry in entries {
      do throws(AnswersFlaw.Kind) {
        answers[entry.step] = try Self.answer(of: entry, in: guide, on: today)
      } catch {
        throw AnswersFlaw(error, at: entry.position)
      }
    }
    self.answers = answers
    let path = Set(Session(guide: guide, answers: answers).path.places.map(\.id))
    if let entry = entries.first(where: { !path.contains($0.step) }) {
      throw AnswersFlaw(.notOnPath(entry.step), at: entry.position)
    }
  }

  private static func entry(key: YAMLCursor, value: YAMLCursor, in guide: Guide) -> Entry {
    let step: PlaceID = key.name()
    guard guide.step(step)?.asksValue != true else {
      return Entry(step: step, answer: Answer([]), typed: value.text(), position: key.position)
    }
    let choices: [ChoiceID] = value.word == nil ? value.list { $0.name() } : [value.name()]
    return Entry(step: step, answer: Answer(choices), typed: nil, position: key.position)
  }

  /// The flaw with names of the file cut to a length that people read.
  private static func quoted(_ kind: GuideFileFlaw.Kind) -> GuideFileFlaw.Kind {
    guard case .duplicateKeys(let keys) = kind else { return kind }
    return .duplicateKeys(keys.prefix(mostNamesQuoted).map(TextLimit.quoted.prefix))
  }

  private static func answer(
    of entry: Entry, in guide: Guide, on today: CalendarDay
  ) throws(AnswersFlaw.Kind) -> Answer {
    guard let step = guide.step(entry.step), !step.isPage else {
      throw .unknownStep(TextLimit.quoted.prefix(of: entry.step.rawValue))
    }
    if let typed = entry.typed {
      guard let value = try? ValueReader(for: step.id, in: guide, on: today)?.value(of: typed) else {
        throw .notAValue(at: step.id)
      }
      return Answer(value)
    }
    if let choice = entry.answer.choices.first(where: { step.choice($0) == nil }) {
      let quoted = ChoiceID(TextLimit.quoted.prefix(of: choice.rawValue))
      throw .unknownChoice(quoted, at: step.id, known: step.choices.map(\.id))
    }
    guard step.accepts(entry.answer) else { throw .notTogether(at: step.id) }
    return entry.answer
  }
}
