public import Guides
public import Wizard

/// What a case amounts to: the content of what is printed, before it has a format.
public struct Summary: Sendable, Hashable {
  /// The first line: how the case stands.
  public enum Verdict: Sendable, Hashable {
    /// The error is gone, after the remedy of this finding if there was one.
    case solved(after: PlaceID?)
    /// The finding names the cause, and its remedy has to be carried out or to take effect.
    case waiting(PlaceID)
    /// It is another error, or has become one after the finding.
    case otherCode(after: PlaceID?)
    /// All sections are walked. The remedy of this finding has still to be carried out; `nil` if the error is still there
    /// and nothing is left to try.
    case handedOver(pending: PlaceID?)
    /// This finding is on the path, and nobody has said yet what came of its remedy.
    case found(PlaceID)
    /// A question is still open.
    case open(PlaceID)
    /// The walk ended with this ending of the guide's own.
    case ended(PlaceID)

    /// The finding, the question or the ending of the verdict.
    public var place: PlaceID? {
      switch self {
      case .solved(let finding), .otherCode(let finding), .handedOver(let finding): finding
      case .waiting(let place), .found(let place), .open(let place), .ended(let place): place
      }
    }
  }

  /// An action that has to be carried out.
  public struct Action: Sendable, Hashable {
    /// The finding or the ending that asks for the action.
    public let finding: PlaceID
    /// The action in one sentence.
    public let text: String
    /// Who carries it out.
    public let actor: String
    /// Whether the reader of the summary carries it out.
    public let isUpToReader: Bool
    /// Telephone lines that help.
    public let phones: [PhoneText]
    /// The first and the last day on which to ask again; `nil` if nobody need ask.
    public let followUp: ClosedRange<CalendarDay>?
  }

  /// A cause and its state.
  public struct Cause: Sendable, Hashable {
    /// The cause.
    public let id: CauseID
    /// What it is called.
    public let name: String
    /// The state of the cause.
    public let state: CauseState
    /// For an open cause: the last place at which nobody knew; `nil` if no question about it was asked.
    public let unsureAt: PlaceID?
  }

  /// A place of the walk, with its words and its answer.
  public struct Stop: Sendable, Hashable {
    /// The place.
    public let place: Place
    /// The title of the section it belongs to; `nil` before the first section and after the last.
    public let sectionTitle: String?
    /// The words there.
    public let words: PlaceWords
    /// The words of the answer's choices, in order, or of its value; empty at a finding and at an unanswered question.
    public let answer: [String]
    /// The value that was typed, as other programs read it; `nil` if none was, or the reader may not see it.
    public let typed: String?
    /// The note written there.
    public let note: String?
  }

  /// A note without its place on the walk.
  public struct Note: Sendable, Hashable {
    /// The short name of the place it was written at.
    public let place: String
    /// The note.
    public let text: String
  }

  /// The case behind a summary: its number, its code, and whom it is about, as far as the reader may see that.
  public struct CaseHeader: Sendable, Hashable {
    /// The case's number.
    public let number: CaseNumber
    /// The hand-off code; `nil` if the path is too long for one.
    public let code: HandOffCode?
    /// Whom it is about: the fields of the form in order.
    public let details: [Detail]
    /// The day on which to ask again that somebody told; `nil` if nobody did.
    public let followUp: CalendarDay?

    /// A field of the form, and what is known; for a merchant, what is private is masked. Empty if nothing is known.
    public struct Detail: Sendable, Hashable {
      /// The field.
      public let field: FormField
      /// What is known.
      public let text: String
    }

    /// What `audience` may read of a case, whose details are those of a form.
    public init(of session: Session, under cover: CaseCover, for audience: Audience, form: CaseForm) {
      number = cover.number
      followUp = cover.followUp
      code = try? HandOffCode(of: session.path, through: session.guide)
      details = form.fields.map { field in
        let text = cover.details[field.id]
        return Detail(field: field, text: audience == .agent ? text : field.rule.masked(text))
      }
    }
  }

  /// The guide's name.
  public let guide: GuideID
  /// The guide's title.
  public let title: String
  /// The guide's subtitle.
  public let subtitle: String
  /// The guide's version.
  public let version: String
  /// The addresses of the source articles.
  public let sources: [String]
  /// The day of the call.
  public let day: CalendarDay
  /// How the case stands.
  public let verdict: Verdict
  /// How the walk ended; `nil` while a question is open.
  public let ending: Ending?
  /// What has to be done, the next thing first.
  public let actions: [Action]
  /// The causes in the article's order.
  public let causes: [Cause]
  /// The walk, in order.
  public let walk: [Stop]
  /// Notes written at places that the path no longer comes through, with the places' short names.
  public let otherNotes: [Note]
  /// The guide's own fields of the case form.
  public let ownFields: [FormField]
  /// What stands of the case at the head of a summary; `nil` if no case is kept.
  public let caseHeader: CaseHeader?

  /// What a session amounts to on a day, for `audience` to read.
  public init(of session: Session, on day: CalendarDay, for audience: Audience = .agent, caseHeader: CaseHeader? = nil)
  {
    var session = session
    if audience != .agent { session.hidePrivateValues() }
    let guide = session.guide
    let path = session.path
    self.caseHeader = caseHeader
    ownFields = guide.fields
    self.guide = guide.flow.id
    title = guide.texts.title
    subtitle = guide.texts.subtitle
    version = guide.flow.version
    sources = guide.flow.sourceAddresses
    self.day = day
    ending = path.ending
    verdict = Self.verdict(of: path)
    actions = Self.actions(of: session, on: day, told: caseHeader?.followUp, for: audience)
    causes = Self.causes(of: session)
    walk = path.places.map { place in
      let words = guide.words(of: place.id, given: path.answers)
      let answer = place.answer.map { guide.summary(of: $0, at: place.id, given: path.answers) } ?? []
      return Stop(
        place: place, sectionTitle: place.section.flatMap { guide.texts.sections[$0]?.title }, words: words,
        answer: answer, typed: Self.typed(at: place, in: guide),
        note: session.notes[place.id])
    }
    otherNotes = session.notes.filter { path.place($0.key) == nil }.sorted { $0.key < $1.key }
      .map { Note(place: guide.words(of: $0.key).short, text: $0.value) }
  }

  private static func typed(at place: Place, in guide: Guide) -> String? {
    let isHidden = guide.wording.hidesPrivateValues && guide.step(place.id)?.asks?.isPrivate == true
    return isHidden ? nil : place.answer?.value?.plain
  }

  /// All notes, those of the walk first.
  public var notes: [Note] {
    walk.compactMap { stop in stop.note.map { Note(place: stop.words.short, text: $0) } } + otherNotes
  }
}

extension Summary {
  /// How the case of a path stands.
  static func verdict(of path: Path) -> Verdict {
    if let own = path.ownEnding { return .ended(own) }
    let findings = path.findings
    switch path.ending {
    case .solved: return .solved(after: findings.last.flatMap { didNotHelp($0, on: path) ? nil : $0 })
    case .waiting: return findings.last.map { .waiting($0) } ?? .handedOver(pending: nil)
    case .otherCode: return .otherCode(after: findings.dropLast().last)
    case .handedOver: return .handedOver(pending: putOff(on: path).first)
    case nil:
      guard let end = path.end else { return .handedOver(pending: nil) }
      if case .retry(let finding) = end.kind { return .found(finding) }
      return .open(end.id)
    }
  }

  private static func didNotHelp(_ finding: PlaceID, on path: Path) -> Bool {
    path.outcome(of: finding) == .same || path.outcome(of: finding) == .another
  }

  /// The findings that name a cause and whose remedy was put off to check the next section meanwhile.
  private static func putOff(on path: Path) -> [PlaceID] {
    path.findings.filter { finding in
      path.outcome(of: finding) == .goOn && path.causes.values.contains(.found(at: finding))
    }
  }

  /// What the findings ask for, the last one first; one whose remedy is done or did not help asks for nothing more.
  ///
  /// A remedy that was put off comes before the hand-over: it may well mend what support would be asked about.
  private static func actions(
    of session: Session, on day: CalendarDay, told: CalendarDay?, for audience: Audience
  ) -> [Action] {
    let path = session.path
    let pending = path.findings.reversed().filter { finding in
      switch path.outcome(of: finding) {
      case .fixed, .same, .another: false
      case .wait, .goOn, .cannot, nil: true
      }
    }
    let first = path.ending == .handedOver ? putOff(on: path) : []
    let open = path.ending == .solved ? [] : first + pending.filter { !first.contains($0) }
    return ([path.ownEnding].compactMap(\.self) + open).compactMap { id in
      guard let finding = session.guide.finding(id) else { return nil }
      let words = session.guide.words(of: id, given: path.answers)
      if finding.ends != nil, words.action == nil { return nil }
      let followUp = finding.followUp?.days(after: day, told: path.ending == .waiting ? told : nil)
      return Action(
        finding: id, text: words.action ?? words.title,
        actor: finding.actor.flatMap { session.guide.texts.actors[$0] } ?? "",
        isUpToReader: finding.isUp(to: audience), phones: words.phones, followUp: followUp)
    }
  }

  private static func causes(of session: Session) -> [Cause] {
    let guide = session.guide
    return guide.flow.causes.map { id in
      let state = session.path.causes[id] ?? .open
      let unsure = state == .open ? session.path.places.last { asks(about: id, at: $0, in: guide) }?.id : nil
      return Cause(id: id, name: guide.texts.causes[id] ?? id.rawValue, state: state, unsureAt: unsure)
    }
  }

  private static func asks(about cause: CauseID, at place: Place, in guide: Guide) -> Bool {
    guard place.answer != nil, let step = guide.step(place.id) else { return false }
    return step.choices.flatMap { guide.routes(of: $0) }.contains {
      $0.found.contains(cause) || $0.ruledOut.contains(cause)
    }
  }
}
