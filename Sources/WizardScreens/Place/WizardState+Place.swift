import Cases
import GuideContent
import Guides
import Text
import Wizard

extension WizardState {
  /// Takes a key while there is no overlay.
  mutating func handleAtPlace(_ key: Key) -> [Effect] {
    if let effects = fill(with: key) { return effects }
    guard let (key, action) = keys.match(for: key) else {
      if asksValue, case .character(let character) = key, !character.isBlank {
        openValue(typing: String(character))
        return []
      }
      if page.isLong, case .character(let character) = key, character.isFromInputMethod {
        openChoiceFind(with: String(character))
        return []
      }
      return sayMeaningless(key, among: FrameComposer(self).placeKeys(for: page))
    }
    switch action {
    case .pick: return pick(key)
    case .take: return readOn(with: key) ?? takeRow()
    case .tick: return readOn(with: key) ?? tickOrTake()
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .moveToFirst: (highlight, scroll) = (0, 0)
    case .pageUp where page.isLong: turnList(by: -1)
    case .pageDown where page.isLong: turnList(by: 1)
    case .pageUp: scrollText { -$0.page }
    case .pageDown: scrollText { $0.page }
    case .halfPageUp: scrollText { -$0.halfPage }
    case .halfPageDown: scrollText { $0.halfPage }
    case .back: make(.back)
    case .end: turnsPage ? readToEnd() : make(.goToEnd)
    case .undo: undo()
    case .agentLines: toggleAgentLines()
    case .summary: return [composeSummary]
    case .outline: overlay = .list(outline)
    case .shift: shiftCode(with: key)
    case .copyCode: return copyCode(of: page.codes)
    case .showCode: return showCode(of: page.codes)
    case .addresses: overlay = .pager(addressPager)
    case .find: openFind()
    case .findChoice:
      guard page.isLong else { return sayMeaningless(key, among: FrameComposer(self).placeKeys(for: page)) }
      openChoiceFind()
    case .note: open(.input(noteInput))
    case .paste: openPaste(with: "")
    case .newCase: return beginNewCase()
    case .code: overlay = .pager(codePager)
    case .resume: openResume()
    case .details: open(.form(caseForm))
    case .park: open(.input(parkInput))
    case .help: overlay = .pager(helpPager)
    case .leave: return leave()
    case .changeEncoding: return [.changeEncoding]
    case .redraw, .suspend: break  // They mean the same everywhere.
    }
    return []
  }

  private mutating func pick(_ key: Key) -> [Effect] {
    guard case .character(let digit) = key else { return [] }
    guard !asksValue else {
      openValue(typing: String(digit))
      return []
    }
    if !page.takesSeveral { pace.noteDigit() }
    guard let index = row(of: digit) else {
      message = Phrases.Screen.noSuchDigit(digit: String(digit))
      return []
    }
    highlight = index
    guard page.takesSeveral else { return takeRow() }
    tick(page.rows[index])
    if !page.isLong { highlight = page.rows.count - 1 }
    return []
  }

  /// The index of the row that a digit means: in a long list, of those in sight.
  private func row(of digit: Character) -> Int? {
    guard page.isLong else { return page.rows.firstIndex { $0.digit == digit } }
    let group = longList.group(ofRow: highlight)
    let index = Page.digits.firstIndex(of: digit).map { group.lowerBound + $0 }
    return index.flatMap { group.contains($0) ? $0 : nil }
  }

  private mutating func tickOrTake() -> [Effect] {
    let rows = page.rows
    guard page.takesSeveral, rows.indices.contains(highlight), rows[highlight].meaning != .ticked else {
      return takeRow()
    }
    tick(rows[highlight])
    return []
  }

  private mutating func takeRow() -> [Effect] {
    let rows = page.rows
    guard rows.indices.contains(highlight) else { return [] }
    switch rows[highlight].meaning {
    case .choice(let choice):
      guard page.takesSeveral else { return propose(Answer(choice)) }
      guard !ticks.contains(choice) else { return takeTicked(rows) }
      tick(rows[highlight])
      if !page.isLong { highlight = rows.count - 1 }
      return []
    case .ticked: return takeTicked(rows)
    case .fill:
      openValue()
      return []
    case .goOn:
      make(.goOn)
      return []
    case .summary: return endCase()
    }
  }

  private mutating func takeTicked(_ rows: [Page.Row]) -> [Effect] {
    let chosen = rows.compactMap { row -> ChoiceID? in
      guard case .choice(let choice) = row.meaning, ticks.contains(choice) else { return nil }
      return choice
    }
    guard !chosen.isEmpty else {
      message = Phrases.Screen.nothingTicked
      return []
    }
    return propose(Answer(chosen))
  }

  /// Ticks or unticks a row. A row that stands alone unticks all others, and every other row unticks it.
  mutating func tick(_ row: Page.Row) {
    guard case .choice(let choice) = row.meaning else { return }
    guard ticks.remove(choice) == nil else { return }
    let alone = page.rows.filter(\.isExclusive)
    if row.isExclusive {
      ticks = []
    } else {
      for case .choice(let exclusive) in alone.map(\.meaning) { ticks.remove(exclusive) }
    }
    ticks.insert(choice)
  }

  /// Takes an answer. If it would make later answers rest, asks first.
  mutating func propose(_ answer: Answer) -> [Effect] {
    let dropped = session.placesDropped(by: answer)
    guard dropped.isEmpty else {
      overlay = .dialog(changeDialog(answer, dropping: dropped))
      return []
    }
    return take(answer)
  }

  /// Takes an answer. If the case ends with it, opens the summary.
  mutating func take(_ answer: Answer) -> [Effect] {
    let answered = page
    make(.answer(answer))
    if message == nil { cover.drafts[.value(answered.place.id)] = nil }
    let endsCase = session.cursor == answered.place.id && session.path.ending != nil
    if message == nil {
      answerTaken = AnswerWords.taken(answer, on: answered, in: session.guide, isUndoable: !endsCase, surface: surface)
    }
    if endsCase, session.asksForDay { cover.followUp = nil }
    return endsCase ? endCase() : []
  }

  /// Makes a move. If the move is refused, the message says why, and the ticks stay.
  mutating func make(_ move: Move) {
    let stood = session.place
    do throws(MoveRefusal) {
      try session.make(move)
      if session.place != stood { arrive() }
    } catch {
      message = RefusalWords.words(for: error, in: session.guide)
    }
  }

  private mutating func undo() {
    make(.undo)
    if message == nil { message = Phrases.Screen.undone }
  }

  private mutating func toggleAgentLines() {
    showsAgentLines.toggle()
    message = showsAgentLines ? Phrases.Screen.agentLinesOn : Phrases.Screen.agentLinesOff
    setPage()
    clampScroll()
  }

  /// Moves the highlight, or the text if the highlight is at an end of the rows.
  private mutating func move(by distance: Int) {
    let last = page.rows.count - 1
    // Most moves stay among the rows, and need no lines to be broken.
    guard distance > 0 ? highlight >= last : highlight <= 0 || scroll > 0 else {
      highlight += distance
      return
    }
    (highlight, scroll) = FrameComposer(self).arrangement.step(
      distance, from: highlight, scroll: scroll, last: last)
  }

  /// Turns to the next page of a finding that goes on below the screen, and passes the finding only if its end has stood
  /// there for a while; `nil` where the key takes the highlighted row.
  private mutating func readOn(with key: Key) -> [Effect]? {
    guard session.place.isToRead else { return nil }
    guard turnsPage else { return pace.allowsTaking ? nil : drop(key) }
    scrollText { $0.page }
    pace.noteText()
    return []
  }

  /// Shows the end of a finding that goes on below the screen, since nobody may pass what they have not seen.
  private mutating func readToEnd() {
    scrollText { _ in Int(Int16.max) }
    pace.noteText()
  }

  /// Takes pasted text: into the open field, or into a new field if none is open and something can be recognised here.
  ///
  /// - Parameter refusal: The message if nothing reads the text.
  mutating func paste(_ text: String, orSay refusal: String = Phrases.Screen.pasteMeansNothing) -> [Effect] {
    switch overlay {
    case .input(var input):
      input.field.insert(text)
      overlay = .input(input)
    case .form(var form):
      form.insert(text)
      overlay = .form(form)
    case .find(var find):
      find.field.insert(text)
      find.refresh()
      overlay = .find(find)
    case nil where asksValue: openValue(typing: text)
    case nil where session.takesPastes:
      openPaste(with: text)
    case nil where page.isLong:
      openChoiceFind(with: text)
    default:
      message = refusal
    }
    return []
  }
}
