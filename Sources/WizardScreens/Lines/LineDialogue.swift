public import Cases
import GuideContent
public import Guides
public import Text
public import Wizard

/// The wizard line by line: numbered questions in full sentences, for pipes, simple terminals and screen readers.
///
/// It has the pages of the full screen, and makes the same moves.
public struct LineDialogue: Sendable {
  /// The session that is walked.
  public internal(set) var session: Session
  /// What is known of the case besides its session.
  public internal(set) var cover: CaseCover
  /// The reader of the lines.
  public let audience: Audience
  let isKiosk: Bool
  private let breaker: LineBreaker
  private let width: Int
  /// An answer that waits for a yes, since it would make later answers rest.
  private var pendingChange: Answer?
  /// Whether the next line is the day on which to ask again.
  var asksFollowUp = false
  /// The form, while its fields are asked for line by line.
  var form: FormOverlay?
  /// Whether the case is kept as it is now; true as long as there is nothing to keep.
  var isKept = true
  /// Today, as the shell has said before each line.
  var today = CalendarDay(daysSinceEpoch: 0)

  /// Makes a dialogue whose lines are at most `width` cells wide.
  public init(
    session: Session, cover: CaseCover, audience: Audience, width: Int = 72, metrics: TextMetrics = TextMetrics(),
    isKiosk: Bool = false
  ) {
    self.isKiosk = isKiosk
    self.session = session.shown(to: audience)
    self.cover = cover
    self.audience = audience
    self.width = max(16, width)
    breaker = LineBreaker(metrics: metrics)
  }

  /// The words before the input, on the same line.
  public var prompt: String {
    if let form { return formPrompt(form) }
    return pendingChange == nil ? Phrases.Plain.prompt : Phrases.Plain.confirmPrompt
  }

  /// Whether the next line may hold something private. No transcript may show that in full.
  public var asksForPrivateWords: Bool { form != nil || pendingChange == nil && asksPrivateValue }

  /// Takes an event, and gives the reply to it. Nothing else changes the dialogue.
  public mutating func handle(_ event: LineEvent) -> LineReply {
    switch event {
    case .start: begin
    case .line(let line): take(line)
    case .day(let day): note(day)
    case .kept(let outcome): take(outcome)
    case .resumed(let outcome): take(outcome)
    case .composed(let summary): LineReply(lines: lines(of: summary))
    case .printingWays(let ways): take(ways)
    case .handed(let outcome): LineReply(lines: wrapped([outcome.words]))
    }
  }

  /// The first lines: what the program is, how to answer, and the first question.
  private var begin: LineReply {
    LineReply(lines: wrapped([Phrases.Plain.welcome(title: session.guide.texts.title), Phrases.Plain.hint]) + question)
  }

  private mutating func note(_ day: CalendarDay) -> LineReply {
    today = day
    return LineReply()
  }

  /// Takes a typed line, without its line end. If it changes the case, the reply says that the case must be kept first.
  private mutating func take(_ line: String) -> LineReply {
    let before = keptParts
    let line = isNumber(line) ? line.plainSigns : line
    var reply = respond(to: line.harmless(upTo: TextLimit.line.characters).trimmedBlanks)
    reply.keepsCase = keptParts != before
    return reply
  }

  private mutating func respond(to text: String) -> LineReply {
    if let form { return fill(form, with: text) }
    if let answer = pendingChange { return confirm(text, answer) }
    if asksFollowUp, let reply = takeFollowUp(text, unless: Self.command(in: text)) { return reply }
    if asksValue, let value = Self.markedValue(in: text) { return takeValue(value) }
    switch Self.command(in: text) {
    case "?", "help": return LineReply(lines: wrapped(help) + question)
    case "b": return move(.back)
    case "u": return move(.undo)
    case "s": return LineReply(effect: .composeSummary)
    case "p": return isKiosk ? LineReply(lines: wrapped([insteadOfPrinting])) : LineReply(effect: .findPrinters)
    case "q": return LineReply(lines: farewell, effect: .leave)
    case "c": return LineReply(lines: code)
    case "r": return resume(text.dropFirst().description.trimmedBlanks)
    case "i" where audience == .agent: return openForm()
    case "h" where audience == .agent: return park(because: text.dropFirst().description.trimmedBlanks)
    case "g": return LineReply(lines: outline)
    case "w": return LineReply(lines: addresses)
    case "n": return note(text.dropFirst().description.trimmedBlanks)
    case "v": return paste(text.dropFirst().description.trimmedBlanks)
    default: return asksValue ? takeValue(text) : answer(text)
    }
  }

  /// The first word of a line, in small letters; `nil` if the line is blank.
  private static func command(in line: String) -> String? {
    line.split(maxSplits: 1, whereSeparator: \.isBlank).first.map { $0.description.narrowed.lowercased() }
  }

  /// Whether a line has a number in it, of which signs that nobody sees are to be dropped: in a field, or of a case to go on
  /// with.
  private func isNumber(_ line: String) -> Bool {
    form.map { $0.fields[$0.focus].text.takesPlainSigns } ?? (Self.command(in: line) == "r")
  }

  /// The lines of a summary, which the shell has composed as text, and what to type next.
  private func lines(of summary: String) -> [String] {
    summary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + wrapped([session.path.ending == nil ? Phrases.Plain.afterSummary : Phrases.Plain.afterEnd])
  }

  private mutating func answer(_ text: String) -> LineReply {
    let rows = page.rows.filter { $0.meaning != .ticked }
    if text.isEmpty, session.place.isToRead { return takeRow(rows.first) }
    if text.isEmpty, let proposal = session.proposal { return takeProposal(proposal) }
    let numbers = TypedNumbers(text).numbers
    guard !numbers.isEmpty else { return LineReply(lines: wrapped([Phrases.Plain.nothingTyped])) }
    let picked = numbers.compactMap { number in
      number.flatMap { rows.indices.contains($0 - 1) ? rows[$0 - 1] : nil }
    }
    guard picked.count == numbers.count else {
      if page.isLong, let reply = find(text) { return reply }
      let problem = Phrases.Plain.notUnderstood(line: TextLimit.quoted.prefix(of: text))
      let isTypedThroughInputMethod = text.narrowed.contains(where: \.isFromInputMethod)
      return LineReply(lines: wrapped([problem] + (isTypedThroughInputMethod ? [Phrases.Keys.inputMethodIsOn] : [])))
    }
    var choices: [ChoiceID] = []
    for case .choice(let choice) in picked.map(\.meaning) where !choices.contains(choice) { choices.append(choice) }
    return choices.isEmpty ? takeRow(picked.first) : propose(Answer(choices))
  }

  private mutating func takeRow(_ row: Page.Row?) -> LineReply {
    row?.meaning == .summary ? endCase() : move(.goOn)
  }

  mutating func propose(_ answer: Answer) -> LineReply {
    let dropped = session.guide.step(session.cursor)?.accepts(answer) == true ? session.placesDropped(by: answer) : []
    guard !dropped.isEmpty else { return take(answer) }
    pendingChange = answer
    let lines = dropped.map { "- " + OutlineWords.line(for: $0, on: session) }
    return LineReply(lines: wrapped([Phrases.Dialogs.changeText] + lines + [Phrases.Dialogs.changeHint]))
  }

  /// Takes the choice that a pasted text proposes, and says which it was: who only hears the question has not seen it.
  private mutating func takeProposal(_ choice: ChoiceID) -> LineReply {
    let words = session.guide.words(of: choice, at: session.cursor, given: session.path.answers)
    var reply = propose(Answer(choice))
    reply.lines = wrapped([Phrases.Plain.proposedTaken(choice: words)]) + reply.lines
    return reply
  }

  private mutating func confirm(_ text: String, _ answer: Answer) -> LineReply {
    pendingChange = nil
    guard text.narrowed.lowercased() == "y" else { return LineReply(lines: wrapped([Phrases.Plain.kept]) + question) }
    return take(answer)
  }

  private mutating func take(_ answer: Answer) -> LineReply {
    let stood = session.cursor
    let reply = move(.answer(answer))
    guard session.cursor == stood, session.path.ending != nil, session.place.answer == answer else { return reply }
    if session.asksForDay { cover.followUp = nil }
    return endCase()
  }

  private mutating func move(_ move: Move) -> LineReply {
    do throws(MoveRefusal) {
      try session.make(move)
      return LineReply(lines: question)
    } catch .alreadyAtEnd {
      return LineReply(effect: .composeSummary)
    } catch {
      return LineReply(lines: wrapped([RefusalWords.words(for: error, in: session.guide)]))
    }
  }

  private mutating func note(_ text: String) -> LineReply {
    guard !text.isEmpty else {
      let note = session.notes[session.cursor].map { Phrases.Plain.noteIs(note: $0) } ?? Phrases.Plain.noteHow
      return LineReply(lines: wrapped([note]))
    }
    let isRemoval = text.narrowed == "-"
    cover.drafts[.note(session.cursor)] = nil
    _ = move(.note(isRemoval ? "" : TextLimit.note.prefix(of: text)))
    cover.drafts[.note(session.cursor)] = nil
    return LineReply(lines: wrapped([isRemoval ? Phrases.Screen.noteRemoved : Phrases.Screen.noteKept]))
  }

  private mutating func paste(_ text: String) -> LineReply {
    guard !text.isEmpty else { return LineReply(lines: wrapped([Phrases.Plain.pasteHow])) }
    do throws(MoveRefusal) {
      try session.make(.paste(text))
    } catch {
      return LineReply(lines: wrapped([RefusalWords.words(for: error, in: session.guide)]))
    }
    let words = session.proposedWords
    guard session.proposals[session.cursor] != nil else {
      return LineReply(lines: wrapped([Phrases.Screen.pasteTaken(choice: words)]))
    }
    let isOpen = session.proposal != nil
    return LineReply(
      lines: wrapped([
        isOpen ? Phrases.Plain.pasteTakenHere(choice: words) : Phrases.Plain.pasteTakenAgain(choice: words)
      ]))
  }
}

extension LineDialogue {
  var page: Page {
    PageComposer(session: session, audience: audience, showsAgentLines: audience == .agent).page
  }

  /// The lines of the question or finding at the cursor.
  var question: [String] {
    LineWords(page: page, session: session).pieces(metrics: breaker.metrics).flatMap { piece in
      switch piece {
      case .paragraph(let words): breaker.lines(of: words, width: width)
      case .line(let line): [line]
      case .item(let mark, let words): breaker.lines(of: mark + words, width: width, hanging: max(2, mark.count))
      }
    }
  }

  private var outline: [String] {
    wrapped(
      [Phrases.Plain.outline]
        + session.path.places.map { OutlineWords.line(for: $0, on: session) + Phrases.Plain.fullStop })
  }

  private var addresses: [String] {
    let entries = page.addresses
    guard !entries.isEmpty else { return wrapped([Phrases.Screen.addressesEmpty]) }
    return entries.flatMap { entry in
      let label = entry.origin == .article ? Phrases.Screen.articleAddress(label: entry.label) : entry.label
      return wrapped([label]) + [entry.address] + wrapped(entry.instead.map { [$0] } ?? [])
    }
  }

  private var help: [String] {
    [Phrases.Plain.helpNumbers, Phrases.Plain.helpBack, Phrases.Plain.helpSummary]
      + (isKiosk ? [] : [Phrases.Plain.helpPrint])
      + [
        Phrases.Plain.helpOutline, Phrases.Plain.helpNote, Phrases.Plain.helpAddresses, Phrases.Plain.helpPaste,
        Phrases.Plain.helpCode, Phrases.Plain.helpResume,
      ] + (audience == .agent ? [helpDetails, Phrases.Plain.helpPark] : []) + [Phrases.Plain.helpLeave]
  }

  private var helpDetails: String {
    Phrases.Plain.helpDetails(fields: FormWords.names(of: session.guide.caseForm))
  }

  func wrapped(_ texts: [String]) -> [String] {
    texts.flatMap { breaker.lines(of: $0, width: width) }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmedBlanks: String {
    let start = drop(while: \.isBlank)
    guard let last = start.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(start[...last])
  }
}

extension Character {
  /// Whether the character is a blank, the wide one of Chinese input methods too.
  var isBlank: Bool { self == " " || self == "\u{3000}" }
}
