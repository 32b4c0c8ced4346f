import Cases
import GuideContent
public import Guides
public import Text

/// The agent's desk as one value: the list of the cases kept here, and how the agent looks at it.
///
/// `handle(_:)` changes the state and gives the effects for the shell; `frame()` draws the state.
public struct DeskState: ScreenState {
  /// What covers the list, or part of it, and takes the keys.
  enum Layer: Sendable, Hashable {
    /// Words to search for are being typed.
    case searching(TextField)
    /// The question whether to delete the case for good.
    case forgetting(CaseNumber)
    /// The help, with so many lines scrolled away at the top.
    case help(scroll: Int)
  }

  /// The surface that the next frame is for.
  var surface: Surface
  var size: ScreenSize { surface.size }
  var metrics: TextMetrics { surface.metrics }
  /// The present day, which tells what cases are due.
  var today: CalendarDay
  var rows: [DeskRow] = []
  /// Whether there may be more cases than the rows.
  var isCut = false
  var highlight = 0
  var filter: DeskFilter
  /// The words that all listed cases have in them; empty if none are searched for.
  var text: String
  var layer: Layer?
  /// One line on what has just happened.
  var message: String?
  /// How the list was looked at before the last keys.
  var looks = LastLooks<DeskLook>()
  /// Which keys count, by when they arrive.
  var pace = Pace()

  /// Makes a desk without rows.
  public init(
    surface: Surface, today: CalendarDay, text: String = "", filter: DeskFilter = .all
  ) {
    self.filter = filter
    self.surface = surface
    self.today = today
    self.text = TextLimit.words.prefix(of: text)
  }

  /// The query for the list.
  var query: CaseQuery { CaseQuery(text: text, statuses: filter.statuses, today: today) }

  /// Shows the cases of a listing. The highlight stays on its case if that is still listed.
  private mutating func show(_ found: DeskListing) {
    let number = highlighted?.entry.number
    rows = found.rows
    isCut = found.isCut
    highlight = rows.firstIndex { $0.entry.number == number } ?? min(highlight, max(0, rows.count - 1))
  }

  /// The highlighted case; `nil` if there are no rows.
  var highlighted: DeskRow? { rows.indices.contains(highlight) ? rows[highlight] : nil }

  /// The first effects, in order.
  public var opening: [DeskEffect] { [.list(query)] }

  /// Takes an event, and gives the effects for the shell in order. Nothing else changes the state.
  public mutating func handle(_ event: Event<DeskOutcome>) -> [DeskEffect] {
    switch event {
    case .input(let input, let moment):
      pace.arrive(at: moment)
      return take(input)
    case .outcome(let outcome): return take(outcome)
    case .clock(let clock): return take(clock)
    case .surface(let surface):
      self.surface = surface
      return []
    }
  }

  private mutating func take(_ clock: Clock) -> [DeskEffect] {
    switch clock {
    case .quiet: return [.list(query)]
    case .shown(let moment): pace.show(at: moment)
    case .time, .day, .idleWarning, .idleEnd: break
    }
    return []
  }

  private mutating func take(_ outcome: DeskOutcome) -> [DeskEffect] {
    switch outcome {
    case .listed(let found, let day):
      today = day
      show(found)
    case .left(let words):
      message = words ?? message
      pace.turn(toNew: false)
      return [.list(query)]
    case .forgotten(let number): message = Phrases.Desk.forgotten(number: number.description)
    case .encodingChanged(let surface, let multiplexer): message = EncodingWords.now(on: surface, through: multiplexer)
    case .failed(let words): message = words
    }
    return []
  }

  private mutating func take(_ input: Input) -> [DeskEffect] {
    switch input {
    case .silentTerminal(let multiplexer):
      message = EncodingWords.hint(behind: multiplexer)
      return []
    case .lostChinese(let multiplexer):
      message = EncodingWords.lost(in: multiplexer)
      return []
    case .hangUp: return [.leave(.hangUp)]
    case .paste(let words): return paste(words)
    case .burst(let text, let keysGiven): return take(burst: text, keysGiven: keysGiven)
    case .key(let key):
      if let effects = effectsEverywhere(of: key) { return effects }
      looks.note(DeskLook(of: self))
      guard counts(key) else {
        message = message ?? Phrases.Screen.tooEarly
        return []
      }
      message = nil
      guard DeskComposer(self).isLargeEnough else {
        return DeskAction.action(for: key) == .leave ? [.leave(.chosen)] : []
      }
      return take(key)
    }
  }

  /// Whether a key counts that has just arrived: none deletes a case before the question can have been read, or opens one
  /// before the list was there to be seen.
  private func counts(_ key: Key) -> Bool {
    switch layer {
    case .forgetting: pace.isRead
    case nil: DeskAction.action(for: key) != .open || pace.isSeen
    default: true
    }
  }

  /// The effects of a key that means the same in every layer, and that leaves the message as it is; `nil` if the key is
  /// no such key.
  private func effectsEverywhere(of key: Key) -> [DeskEffect]? {
    switch DeskAction.action(for: key) {
    case .redraw: [.list(query), .redraw]
    case .suspend: [.suspend]
    default: nil
    }
  }

  private mutating func take(_ key: Key) -> [DeskEffect] {
    switch layer {
    case .searching(let field): find(key, in: field)
    case .forgetting(let number): confirm(key, number)
    case .help(let scroll): read(key, scroll)
    case nil: act(on: key)
    }
  }

  private mutating func act(on key: Key) -> [DeskEffect] {
    switch DeskAction.action(for: key) {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -DeskComposer(self).listRows)
    case .pageDown: move(by: DeskComposer(self).listRows)
    case .first: highlight = 0
    case .last: highlight = max(0, rows.count - 1)
    case .open: return highlighted.map { [.open($0.entry.number)] } ?? []
    case .find: layer = .searching(TextField(text: text, limit: .words, takesPlainSigns: true))
    case .nextFilter: return changeFilter(by: 1)
    case .previousFilter: return changeFilter(by: -1)
    case .begin: return [.begin]
    case .forget:
      layer = highlighted.map { .forgetting($0.entry.number) }
      pace.turn(toNew: true)
    case .help: layer = .help(scroll: 0)
    case .changeEncoding: return [.changeEncoding]
    case .redraw, .suspend: break  // They mean the same everywhere.
    case .leave: return leave()
    case nil: sayMeaningless(key, among: DeskAction.bindings)
    }
    return []
  }

  /// Says that a key means nothing, and which keys do.
  private mutating func sayMeaningless<Action>(_ key: Key, among bindings: [KeyBinding<Action>]) {
    message = KeyWords(on: surface).nothing(key, among: bindings)
  }

  /// Leaves the desk. If only some cases are listed, it lists all cases again instead.
  private mutating func leave() -> [DeskEffect] {
    guard !text.isEmpty else { return [.leave(.chosen)] }
    text = ""
    return [.list(query)]
  }

  private mutating func move(by distance: Int) {
    highlight = min(max(0, highlight + distance), max(0, rows.count - 1))
  }

  private mutating func changeFilter(by distance: Int) -> [DeskEffect] {
    let filters = DeskFilter.allCases
    let index = filters.firstIndex(of: filter) ?? 0
    filter = filters[(index + distance + filters.count) % filters.count]
    highlight = 0
    return [.list(query)]
  }
}

/// The layers.
extension DeskState {
  private mutating func find(_ key: Key, in field: TextField) -> [DeskEffect] {
    var field = field
    switch Layer.searchKeys.action(for: key) {
    case .done:
      layer = nil
      return []
    case .showAll:
      layer = nil
      text = ""
      return [.list(query)]
    case nil:
      guard field.handle(key) else {
        sayMeaningless(key, among: Layer.searchKeys)
        return []
      }
      return look(for: field)
    }
  }

  private mutating func look(for field: TextField) -> [DeskEffect] {
    layer = .searching(field)
    guard field.text != text else { return [] }
    text = field.text
    highlight = 0
    return [.list(query)]
  }

  mutating func paste(_ words: String) -> [DeskEffect] {
    guard layer == nil || layer?.field != nil else {
      message = Phrases.Desk.pasteMeansNothing
      return []
    }
    var field = layer?.field ?? TextField(limit: .words, takesPlainSigns: true)
    field.insert(words)
    return look(for: field)
  }

  private mutating func confirm(_ key: Key, _ number: CaseNumber) -> [DeskEffect] {
    switch Layer.forgettingKeys.action(for: key) {
    case .forget:
      layer = nil
      return [.forget(number), .list(query)]
    case .cancel: layer = nil
    case nil: sayMeaningless(key, among: Layer.forgettingKeys)
    }
    return []
  }

  private mutating func read(_ key: Key, _ scroll: Int) -> [DeskEffect] {
    let page = DeskComposer(self).bodyRows - 2
    switch Layer.helpKeys.action(for: key) {
    case .up: layer = .help(scroll: DeskComposer(self).helpScroll(scroll - 1))
    case .down: layer = .help(scroll: DeskComposer(self).helpScroll(scroll + 1))
    case .pageUp: layer = .help(scroll: DeskComposer(self).helpScroll(scroll - page))
    case .pageDown: layer = .help(scroll: DeskComposer(self).helpScroll(scroll + page))
    case .close: layer = nil
    case nil: sayMeaningless(key, among: Layer.helpKeys)
    }
    return []
  }
}

extension DeskState.Layer {
  /// The field that is being typed in; `nil` if there is none.
  var field: TextField? {
    if case .searching(let field) = self { return field }
    return nil
  }
}
