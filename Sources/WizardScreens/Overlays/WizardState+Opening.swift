import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Opening overlays.
extension WizardState {
  var outline: ListOverlay {
    let rows = session.path.places.map { place in
      ListOverlay.Row(text: OutlineWords.line(for: place, on: session), target: .go(place.id))
    }
    let current = session.path.places.firstIndex { $0.id == session.cursor } ?? 0
    return ListOverlay(
      title: Phrases.Screen.outlineTitle, rows: rows, emptyText: Phrases.Screen.outlineEmpty, highlight: current)
  }

  var addressPager: PagerOverlay {
    let items = page.addresses.map { entry in
      PagerOverlay.Item(
        name: entry.label,
        label: entry.origin == .article ? Phrases.Screen.articleAddress(label: entry.label) : entry.label,
        text: entry.address)
    }
    let entries = zip(items, page.addresses).map { item, entry in
      ([item.label, item.text] + (entry.instead.map { [$0] } ?? [])).joined(separator: "\n")
    }
    return PagerOverlay(
      purpose: .addresses, title: Phrases.Screen.addressesTitle,
      text: entries.isEmpty ? Phrases.Screen.addressesEmpty : entries.joined(separator: "\n\n"), items: items)
  }

  var codePager: PagerOverlay {
    let words = CodeWords(session: session, number: cover.number, isKiosk: isKiosk)
    return PagerOverlay(
      purpose: .code, title: Phrases.Screen.codeTitle, text: words.paragraphs.joined(separator: "\n"),
      items: words.digits.map {
        [PagerOverlay.Item(name: Phrases.Screen.codeTitle, label: Phrases.Screen.codeTitle, text: $0)]
      } ?? [])
  }

  var noteInput: InputOverlay {
    InputOverlay(
      purpose: .note, title: Phrases.Screen.noteTitle(place: session.guide.words(of: session.cursor).short),
      hint: Phrases.Screen.noteHint,
      field: TextField(text: cover.drafts[.note(session.cursor)] ?? session.notes[session.cursor] ?? "", limit: .note))
  }

  var caseForm: FormOverlay {
    FormOverlay(cover.details, drafts: cover.drafts, form: session.guide.caseForm)
  }

  mutating func openPaste(with text: String) {
    guard session.takesPastes else {
      message = Phrases.Refusals.nothingToPaste
      return
    }
    var field = TextField(limit: .address)
    field.insert(text)
    overlay = .input(
      InputOverlay(
        purpose: .paste, title: Phrases.Screen.pasteTitle, hint: pasteHint, field: field))
  }

  private var pasteHint: String {
    RefusalWords.parameters(of: session.guide).map { Phrases.Screen.pasteHint(names: $0) }
      ?? Phrases.Screen.pasteHintAnything
  }

  mutating func openFind() {
    let index = search ?? GuideSearch(guide: session.guide)
    search = index
    overlay = .find(FindOverlay(search: index))
  }

  var helpPager: PagerOverlay {
    let names = keys.bindings.map { metrics.width($0.name) }.max() ?? 0
    let lines = keys.bindings.map { binding in
      metrics.padded(binding.name, to: names + 2) + FormWords.help(of: binding, for: session.guide.caseForm)
    }
    let text = ([Phrases.Screen.helpIntro, ""] + lines + ["", Phrases.Screen.helpOutro]).joined(separator: "\n")
    return PagerOverlay(purpose: .help, title: Phrases.Screen.helpTitle, text: text)
  }

  var leaveDialog: DialogOverlay {
    let save = DialogOverlay.Option(key: "s", text: Phrases.Dialogs.saveAndLeave, command: .saveAndLeave)
    let leave = DialogOverlay.Option(key: "y", text: Phrases.Dialogs.leave, command: .leave)
    let stay = DialogOverlay.Option(key: "n", text: Phrases.Dialogs.stay, command: .cancel)
    return DialogOverlay(
      title: Phrases.Dialogs.leaveTitle, text: leaveText, options: (isKiosk ? [] : [save]) + [leave, stay])
  }

  /// Leaves. It asks first only if something could be lost: answers that are not kept, or the number without which a
  /// merchant over SSH cannot come back.
  mutating func leave() -> [Effect] {
    guard isBegun, isKiosk || !isKept else { return [.leave(.chosen)] }
    overlay = .dialog(leaveDialog)
    return []
  }

  private var leaveText: String {
    let number = cover.number.description
    if isKiosk { return isKept ? Phrases.Kiosk.leaveTextKept(number: number) : Phrases.Kiosk.leaveText }
    return isKept ? Phrases.Dialogs.leaveTextKept(number: number) : Phrases.Dialogs.leaveText
  }

  /// The dialog on what to do after a case is parked.
  var parkedDialog: DialogOverlay {
    DialogOverlay(
      title: Phrases.Dialogs.parkedTitle, text: Phrases.Dialogs.parkedText(number: cover.number.description),
      options: [
        .init(key: "y", text: Phrases.Dialogs.newCase, command: .newCase),
        .init(key: "q", text: Phrases.Dialogs.leave, command: .leave),
        .init(key: "n", text: Phrases.Dialogs.parkedStay, command: .cancel),
      ], summary: openSummary)
  }

  /// The dialog on what to do after a walk that has come to its end. It leads on from the summary.
  func endDialog(after summary: PagerOverlay) -> DialogOverlay {
    DialogOverlay(
      title: Phrases.Dialogs.endTitle, text: leaveText,
      options: [
        .init(key: "y", text: Phrases.Dialogs.newCase, command: .newCase),
        .init(key: "q", text: Phrases.Dialogs.leave, command: .leave),
        .init(key: "n", text: Phrases.Dialogs.endStay, command: .cancel),
      ], highlight: isKept ? (audience == .agent ? 0 : 1) : 2, summary: summary)
  }

  /// Asks which case to go on with. If the present case is not kept, refuses, since its answers would be lost.
  mutating func openResume() {
    guard isKept else {
      message = Phrases.Screen.resumeWhileUnkept
      return
    }
    overlay = .input(
      InputOverlay(
        purpose: .resume, title: Phrases.Screen.resumeTitle, hint: Phrases.Screen.resumeHint,
        field: TextField(limit: .reference, takesPlainSigns: true)))
  }

  var parkInput: InputOverlay {
    InputOverlay(
      purpose: .park, title: Phrases.Screen.parkTitle, hint: Phrases.Screen.parkHint,
      field: TextField(text: cover.drafts[.parkingReason] ?? cover.parkedBecause ?? "", limit: .parkingReason))
  }

  /// Begins a new case. It asks first if the present one could be lost, or has not come to its end.
  mutating func beginNewCase() -> [Effect] {
    guard isBegun, !isKept || session.path.ending == nil else { return [.openCase] }
    overlay = .dialog(newCaseDialog)
    return []
  }

  private var newCaseDialog: DialogOverlay {
    DialogOverlay(
      title: Phrases.Dialogs.newCaseTitle,
      text: isKept
        ? Phrases.Dialogs.newCaseTextKept(number: cover.number.description) : Phrases.Dialogs.newCaseText,
      options: [
        .init(key: "y", text: Phrases.Dialogs.newCase, command: .newCase),
        .init(key: "n", text: Phrases.Dialogs.noNewCase, command: .cancel),
      ], highlight: 1, summary: openSummary)
  }

  func changeDialog(_ answer: Answer, dropping places: [Place]) -> DialogOverlay {
    let lines = places.map { "- " + OutlineWords.line(for: $0, on: session) }
    return DialogOverlay(
      title: Phrases.Dialogs.changeTitle,
      text: ([Phrases.Dialogs.changeText] + lines + [Phrases.Dialogs.changeHint]).joined(separator: "\n"),
      options: [
        .init(key: "y", text: Phrases.Dialogs.change, command: .answer(answer)),
        .init(key: "n", text: Phrases.Dialogs.keep, command: .cancel),
      ])
  }

  func fileNameInput(thenLeave: Bool, name: String) -> InputOverlay {
    InputOverlay(
      purpose: .fileName(thenLeave: thenLeave), title: Phrases.Screen.fileNameTitle,
      hint: Phrases.Screen.fileNameHint, field: TextField(text: name, limit: .path))
  }

  /// The proposed name for a file of the summary.
  var proposedFileName: String { "\(Phrases.Screen.fileName)-\(cover.number).txt" }
}
