import Cases
import GuideContent
import Guides
import Text
import Wizard

extension WizardState {
  /// Takes a key while there is an overlay.
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

  /// Says that a key means nothing, and which keys do.
  mutating func sayMeaningless<Action>(_ key: Key, among bindings: [KeyBinding<Action>]) -> [Effect] {
    message = KeyWords(on: surface).nothing(key, among: bindings)
    return []
  }

  private mutating func handle(_ key: Key, in list: ListOverlay) -> [Effect] {
    var list = list
    switch ListOverlay.bindings.action(for: key) {
    case .moveUp: list.move(by: -1)
    case .moveDown: list.move(by: 1)
    case .pageUp: list.move(by: -max(1, size.rows / 4))
    case .pageDown: list.move(by: max(1, size.rows / 4))
    case .moveToFirst: list.highlight = 0
    case .moveToLast: list.highlight = max(0, list.rows.count - 1)
    case .take:
      follow(list.target)
      return []
    case .close:
      overlay = nil
      return []
    case nil: return sayMeaningless(key, among: ListOverlay.bindings)
    }
    overlay = .list(list)
    return []
  }

  private mutating func follow(_ target: ListOverlay.Target?) {
    overlay = nil
    switch target {
    case .go(let id): make(.go(id))
    case .read(let id):
      codeCopied = nil
      overlay = .pager(readingPager(of: id))
    case nil: break
    }
  }

  /// A pager with a place that is not on the path: it can be read, not answered.
  private func readingPager(of id: PlaceID) -> PagerOverlay {
    let words = session.guide.words(of: id)
    let step = session.guide.step(id)
    let choices =
      step?.asksValue == true
      ? [ValueWords.expectation(at: id, in: session.guide)]
      : (step?.wordedChoices ?? []).map { "- " + session.guide.words(of: $0, at: id) }
    let rows = choices.isEmpty ? [] : [Page.Section(kind: .choices, text: choices.joined(separator: "\n"))]
    return PagerOverlay(
      purpose: .reading, title: words.short,
      text: [Phrases.Screen.notOnPathYet, "", words.title].joined(separator: "\n"),
      sections: words.body.map { Page.Section($0) } + rows)
  }

  private mutating func handle(_ key: Key, in pager: PagerOverlay) -> [Effect] {
    let bindings = pager.bindings(for: audience, inKiosk: isKiosk)
    let match = bindings.match(for: key)
    switch match?.action {
    case .move(let motion):
      let hasAddresses = pager.purpose == .addresses && !pager.items.isEmpty
      overlay = .pager(hasAddresses ? moved(pager, by: motion) : scrolled(pager, by: motion))
    case .shift:
      var moved = pager
      moved.shift = shift(pager.shift, with: match?.key ?? key, columns: size.columns, of: pager.sections)
      overlay = .pager(moved)
    case .copyCode: return copyCode(of: pager.codes)
    case .showCode: return showCode(of: pager.codes)
    case .save: overlay = .input(fileNameInput(thenLeave: false, name: proposedFileName))
    case .print: return [.findPrinters]
    case .copy: return pager.copyable.map { [.copy($0)] } ?? []
    case .showPlainly: return pager.plainText.map { [.showPlainly($0)] } ?? []
    case .showSymbol: overlay = .symbol(SymbolOverlay(pager: pager))
    case .act(let action): return act(action, over: pager)
    case .close:
      // Backspace and its like go back to the last answer, the others lead on.
      let leadsOn = pager.purpose == .summary && session.path.ending != nil
      let leaves = [.escape, .character("q"), .control("c")].contains(match?.key)
      overlay = leadsOn && leaves ? .dialog(endDialog(after: pager)) : nil
    case nil: return sayMeaningless(key, among: bindings)
    }
    return []
  }

  /// Does over the summary what a key does at a place. The summary is there again when that is closed.
  private mutating func act(_ action: Action, over summary: PagerOverlay) -> [Effect] {
    switch action {
    case .newCase: return beginNewCase()
    case .note: open(.input(noteInput))
    case .details: open(.form(caseForm))
    case .park: open(.input(parkInput))
    case .code: overlay = .pager(codePager)
    default: return []
    }
    summaryToReturnTo = summary
    return []
  }

  private func scrolled(_ pager: PagerOverlay, by motion: PagerOverlay.Motion) -> PagerOverlay {
    let most = max(0, lines(of: pager).count - pagerRows)
    let wanted =
      switch motion {
      case .up: pager.scroll - 1
      case .down: pager.scroll + 1
      case .pageUp: pager.scroll - pagerRows
      case .pageDown: pager.scroll + pagerRows
      case .halfPageUp: pager.scroll - max(1, pagerRows / 2)
      case .halfPageDown: pager.scroll + max(1, pagerRows / 2)
      case .toStart: 0
      case .toEnd: most
      }
    var pager = pager
    pager.scroll = max(0, min(wanted, most))
    return pager
  }

  private mutating func handle(_ key: Key, in dialog: DialogOverlay) -> [Effect] {
    var dialog = dialog
    switch dialog.bindings.action(for: key) {
    case .previous: move(&dialog, by: -1)
    case .next: move(&dialog, by: 1)
    case .pageUp: scroll(&dialog, by: -1)
    case .pageDown: scroll(&dialog, by: 1)
    case .take:
      guard dialog.options.indices.contains(dialog.highlight) else { return [] }
      return carryOut(dialog.options[dialog.highlight].command, in: dialog)
    case .choose(let index): return carryOut(dialog.options[index].command, in: dialog)
    case .close: return close(dialog)
    case nil: return sayMeaningless(key, among: dialog.bindings)
    }
    overlay = .dialog(dialog)
    return []
  }

  /// Goes to the next option. The options go around, unless the text is longer than the screen: then it is read on below
  /// the last one.
  private func move(_ dialog: inout DialogOverlay, by distance: Int) {
    let arrangement = FrameComposer(self).arrangement(of: dialog)
    guard arrangement.scroll(1) > 0 else { return dialog.move(by: distance) }
    (dialog.highlight, dialog.scroll) =
      arrangement.step(distance, from: dialog.highlight, scroll: dialog.scroll)
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
    switch FindOverlay.bindings.action(for: key) {
    case .moveUp: find.move(by: -1)
    case .moveDown: find.move(by: 1)
    case .pageUp: find.move(by: -max(1, size.rows / 4))
    case .pageDown: find.move(by: max(1, size.rows / 4))
    case .take:
      guard find.hits.indices.contains(find.highlight) else { return [] }
      switch find.hits[find.highlight] {
      case .choice(let choice, _): return take(found: choice)
      case .inGuide(let id, _): follow(session.path.place(id) == nil ? .read(id) : .go(id))
      }
      return []
    case .close:
      overlay = nil
      return []
    case nil:
      let before = find.field.text
      guard find.field.handle(key) else { return sayMeaningless(key, among: FindOverlay.bindings) }
      if find.field.text != before { find.refresh() }
    }
    overlay = .find(find)
    return []
  }
}
