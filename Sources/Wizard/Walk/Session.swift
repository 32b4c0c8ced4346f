public import Guides

/// The state of a walk: the answers so far, the notes, and the place somebody is at.
public struct Session: Sendable {
  /// An answer that can be taken back, with its step and the answer before it.
  private struct Undoable: Sendable {
    let step: PlaceID
    let before: Answer?
  }

  /// How many answers can certainly be taken back. At most twice as many are remembered.
  private static let undoableForSure = 1_000

  /// The guide that is walked.
  public private(set) var guide: Guide
  /// The answers by step. Those of steps off the path rest: they count again if the path comes back to them.
  public private(set) var answers: [PlaceID: Answer]
  /// The place somebody is at; it is always on the path.
  public private(set) var cursor: PlaceID
  /// Choices that a pasted text proposes, by step.
  public private(set) var proposals: [PlaceID: ChoiceID] = [:]
  /// The notes by their places.
  public private(set) var notes: [PlaceID: String]
  /// The path of the answers. It is derived again after each change.
  public private(set) var path: Path
  private var undoable: [Undoable] = []

  /// Starts a session.
  ///
  /// Answers that fit no step of the guide are left out. The cursor is at `cursor` if that is on the path, else at the
  /// first unanswered place, or at the finding before it if that is the question after a finding.
  ///
  /// - Parameters:
  ///   - answers: The answers of a case that was kept; none for a new one.
  ///   - notes: The notes of that case.
  public init(
    guide: Guide, answers: [PlaceID: Answer] = [:], notes: [PlaceID: String] = [:], cursor wanted: PlaceID? = nil
  ) {
    self.guide = guide
    var fitting: [PlaceID: Answer] = [:]
    for (id, answer) in answers { fitting[id] = guide.step(id)?.normalized(answer) }
    self.answers = fitting
    self.notes = notes.filter { guide.step($0.key) != nil || guide.finding($0.key) != nil }
    var walk = Walk(through: guide, answers: fitting)
    let path = walk.path()
    self.path = path
    cursor = wanted.flatMap { path.place($0)?.id } ?? path.firstToRead?.id ?? guide.flow.start
  }

  /// The place at the cursor.
  public var place: Place {
    path.place(cursor) ?? Place(id: cursor, kind: .step, section: nil, answer: nil, isDerived: false)
  }

  /// Whether a text can be pasted at the cursor.
  public var takesPastes: Bool { guide.recognisesTexts(at: cursor) }

  /// The choice at the cursor that a pasted text proposes, as long as the step is not answered; `nil` if none is.
  public var proposal: ChoiceID? { place.answer == nil ? proposals[cursor] : nil }

  /// Whether the walk waits for something, and whoever waits is asked for the day on which to ask again.
  public var asksForDay: Bool {
    guard path.ending == .waiting, let last = path.ownEnding ?? path.findings.last else { return false }
    return guide.finding(last)?.followUp == .asked
  }

  /// Makes a move.
  ///
  /// - Throws: Why the move is refused. Then nothing has changed.
  public mutating func make(_ move: Move) throws(MoveRefusal) {
    switch move {
    case .answer(let answer): try take(answer)
    case .goOn: try goOn()
    case .back:
      guard let before = path.place(before: cursor) else { throw .alreadyAtStart }
      cursor = before.id
    case .go(let id):
      guard path.place(id) != nil else { throw .notOnPath(id) }
      cursor = id
    case .goToEnd: cursor = path.end?.id ?? cursor
    case .undo: try undo()
    case .note(let text): notes[cursor] = text.isEmpty ? nil : text
    case .paste(let text): try propose(from: text)
    }
  }

  /// Hides the values that only agents may see from whatever words are made of the session.
  public mutating func hidePrivateValues() {
    guide.wording.hidesPrivateValues = true
  }

  /// The answered places that would fall off the path if the step at the cursor had this answer.
  public func placesDropped(by answer: Answer) -> [Place] {
    var changed = answers
    changed[cursor] = answer
    var walk = Walk(through: guide, answers: changed)
    let remaining = Set(walk.path().places.map(\.id))
    return path.places.filter { $0.answer != nil && !$0.isDerived && !remaining.contains($0.id) }
  }

  private mutating func take(_ answer: Answer) throws(MoveRefusal) {
    guard let step = guide.step(cursor), !step.isPage else { throw .notAQuestion(at: cursor) }
    guard !answer.choices.isEmpty || answer.value != nil else { throw .nothingChosen(at: cursor) }
    guard step.accepts(answer) else { throw .notAnAnswer(answer, at: cursor) }
    let isRefilled = place.lacksValue
    if answers[cursor] != step.ordered(answer) {
      remember(Undoable(step: cursor, before: answers[cursor]))
      answers[cursor] = step.ordered(answer)
      walkAnew()
    }
    cursor = (isRefilled ? path.firstToRead : path.place(after: cursor))?.id ?? cursor
  }

  private mutating func goOn() throws(MoveRefusal) {
    if guide.step(cursor) != nil, !place.isToRead, place.answer == nil || place.lacksValue {
      throw .unanswered(at: cursor)
    }
    guard let next = path.place(after: cursor) else { throw .alreadyAtEnd }
    cursor = next.id
  }

  private mutating func undo() throws(MoveRefusal) {
    guard let last = undoable.popLast() else { throw .nothingToUndo }
    answers[last.step] = last.before
    walkAnew()
    cursor = last.step
  }

  /// Remembers an answer that can be taken back. The oldest ones are dropped, so that going back and forth costs no
  /// memory.
  private mutating func remember(_ answer: Undoable) {
    if undoable.count == 2 * Self.undoableForSure { undoable.removeFirst(Self.undoableForSure) }
    undoable.append(answer)
  }

  private mutating func propose(from text: String) throws(MoveRefusal) {
    guard takesPastes else { throw .nothingToPaste(at: cursor) }
    let found = guide.recognised(in: text)
    guard found.proposals.isEmpty else {
      proposals = found.proposals
      return
    }
    guard found.unproposing.isEmpty else { throw .nothingProposed(found.unproposing) }
    if let unknown = found.unknown { throw .valueUnknown(name: unknown.name, value: unknown.value) }
    throw found.isAboutGuide ? .nothingProposed([]) : .nothingRecognised
  }

  private mutating func walkAnew() {
    var walk = Walk(through: guide, answers: answers)
    path = walk.path()
  }
}
