import GuideContent
import TextScreen
import Wizard

extension WizardState {
  /// Takes a key while an overlay stands over the page.
  mutating func handleInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .list(let list): handle(key, in: list)
    case .pager(let pager): handle(key, in: pager)
    case .input(let input): handle(key, in: input)
    case .dialog(let dialog): handle(key, in: dialog)
    case .find(let find): handle(key, in: find)
    case .form(let form): handle(key, in: form)
    case .symbol(let symbol): handle(key, in: symbol)
    case nil: []
    }
  }

  private mutating func handle(_ key: Key, in list: ListOverlay) -> [Effect] {
    var list = list
    switch key {
    case .up, .character("k"), .backTab: list.move(by: -1)
    case .down, .character("j"), .tab: list.move(by: 1)
    case .pageUp: list.move(by: -max(1, size.rows / 4))
    case .pageDown: list.move(by: max(1, size.rows / 4))
    case .home: list.highlight = 0
    case .end: list.highlight = max(0, list.rows.count - 1)
    case .enter, .right:
      follow(list.target)
      return []
    case _ where Self.closes(key):
      overlay = nil
      return []
    default: return []
    }
    overlay = .list(list)
    return []
  }

  private mutating func follow(_ target: ListOverlay.Target?) {
    overlay = nil
    switch target {
    case .go(let id): make(.go(id))
    case .read(let id): overlay = .pager(readingPager(of: id))
    case nil: break
    }
  }

  /// A place that the path does not come through, to be read only.
  private func readingPager(of id: PlaceID) -> PagerOverlay {
    let words = session.guide.words(of: id)
    let choices = (session.guide.step(id)?.choices ?? []).map { "- " + session.guide.words(of: $0.id, at: id) }
    let body = words.body.map(\.text)
    let text = ([Phrases.Screen.notOnPathYet, "", words.title, ""] + body + choices).joined(separator: "\n")
    return PagerOverlay(purpose: .reading, title: words.short, text: text)
  }

  private mutating func handle(_ key: Key, in pager: PagerOverlay) -> [Effect] {
    if pager.purpose == .addresses, !pager.items.isEmpty, let moved = moved(pager, by: key) {
      overlay = .pager(moved)
      return []
    }
    var pager = pager
    switch key {
    case .up, .character("k"): pager.scroll -= 1
    case .down, .character("j"): pager.scroll += 1
    case .pageUp: pager.scroll -= pagerRows
    case .pageDown, .character(" "), .enter: pager.scroll += pagerRows
    case .home: pager.scroll = 0
    case .end: pager.scroll = .max / 2
    case .character("w") where pager.purpose == .summary && !isKiosk:
      overlay = .input(fileNameInput(thenLeave: false, name: proposedFileName))
      return []
    case .character("p") where pager.purpose == .summary: return [.findPrinters]
    case .character("y") where pager.copyable != nil: return [.copy(pager.copyable ?? "")]
    case .character("t") where pager.plainText != nil: return [.showPlainly(pager.plainText ?? "")]
    case .character("o") where !pager.items.isEmpty:
      overlay = .symbol(SymbolOverlay(pager: pager))
      return []
    case _ where Self.closes(key):
      overlay = nil
      return []
    default: return []
    }
    pager.scroll = max(0, min(pager.scroll, lines(of: pager).count - pagerRows))
    overlay = .pager(pager)
    return []
  }

  private mutating func handle(_ key: Key, in dialog: DialogOverlay) -> [Effect] {
    var dialog = dialog
    switch key {
    case .up, .left, .backTab: dialog.move(by: -1)
    case .down, .right, .tab: dialog.move(by: 1)
    case .pageUp: scroll(&dialog, by: -1)
    case .pageDown: scroll(&dialog, by: 1)
    case .enter where dialog.options.indices.contains(dialog.highlight):
      return carryOut(dialog.options[dialog.highlight].command, in: dialog)
    case .character(let character):
      guard let option = dialog.options.first(where: { String($0.key) == character.lowercased() }) else { return [] }
      return carryOut(option.command, in: dialog)
    case .escape, .backspace, .control("c"): return close(dialog)
    default: return []
    }
    overlay = .dialog(dialog)
    return []
  }

  private func scroll(_ dialog: inout DialogOverlay, by direction: Int) {
    let arrangement = FrameComposer(self).arrangement(of: dialog)
    dialog.scroll = arrangement.scroll(dialog.scroll + direction * arrangement.page)
  }

  private mutating func carryOut(_ command: DialogOverlay.Command, in dialog: DialogOverlay) -> [Effect] {
    overlay = nil
    switch command {
    case .cancel: return close(dialog)
    case .answer(let answer): return take(answer)
    case .leave: return [.leave(.chosen)]
    case .saveAndLeave: overlay = .input(fileNameInput(thenLeave: true, name: proposedFileName))
    case .newCase: return [.openCase]
    case .overwrite(let path, let thenLeave):
      leavesAfterSaving = thenLeave
      return [.save(path: path, overwriting: true)]
    case .saveElsewhere(let thenLeave):
      overlay = .input(fileNameInput(thenLeave: thenLeave, name: proposedFileName))
    case .printHere, .print, .nothingPrinted: return carryOutPrinting(command, in: dialog)
    }
    return []
  }

  private mutating func handle(_ key: Key, in find: FindOverlay) -> [Effect] {
    var find = find
    switch key {
    case .up: find.move(by: -1)
    case .down, .tab: find.move(by: 1)
    case .pageUp: find.move(by: -max(1, size.rows / 4))
    case .pageDown: find.move(by: max(1, size.rows / 4))
    case .enter:
      guard find.hits.indices.contains(find.highlight) else { return [] }
      let id = find.hits[find.highlight].place
      follow(session.path.place(id) == nil ? .read(id) : .go(id))
      return []
    case .escape, .control("c"):
      overlay = nil
      return []
    default:
      let before = find.field.text
      guard find.field.handle(key) else { return [] }
      if find.field.text != before { find.refresh() }
    }
    overlay = .find(find)
    return []
  }

  /// Keys that close an overlay in which nothing is typed.
  static func closes(_ key: Key) -> Bool {
    [.escape, .backspace, .left, .character("q"), .character("b"), .control("c")].contains(key)
  }
}
