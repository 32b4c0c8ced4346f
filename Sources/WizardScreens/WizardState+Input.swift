import Cases
import GuideContent
import Guides
import Text
import Wizard

extension WizardState {
  /// Takes a key while a line is being typed.
  mutating func handle(_ key: Key, in input: InputOverlay) -> [Effect] {
    var input = input
    switch input.bindings.action(for: key) {
    case .done: return finish(input)
    case .cancel:
      closeField()
      return []
    case nil where input.purpose == .value && input.field.text.isEmpty && key == .backspace:
      closeField()
      return []
    case nil:
      guard input.field.handle(key) else { return sayMeaningless(key, among: input.bindings) }
      input.problem = nil
      overlay = .input(input)
      return []
    }
  }

  private mutating func finish(_ input: InputOverlay) -> [Effect] {
    let text = input.field.text
    switch input.purpose {
    case .note:
      overlay = nil
      make(.note(text))
      cover.drafts[.note(session.cursor)] = nil
      message = text.isEmpty ? Phrases.Screen.noteRemoved : Phrases.Screen.noteKept
      return []
    case .value: return takeValue(in: input)
    case .paste:
      propose(from: text, in: input)
      return []
    case .park: return park(because: text, in: input)
    case .resume:
      guard !text.isEmpty else {
        refuse(input, because: Phrases.Screen.resumeMissing)
        return []
      }
      overlay = .input(input)
      message = Phrases.Screen.resuming
      return [.show, .resume(text)]
    case .followUp: return takeFollowUp(in: input)
    case .fileName(let thenLeave):
      guard !text.isEmpty else {
        refuse(input, because: Phrases.Screen.fileNameMissing)
        return []
      }
      overlay = .input(input)
      leavesAfterSaving = thenLeave
      return [.save(path: text, overwriting: false)]
    }
  }

  private mutating func propose(from text: String, in input: InputOverlay) {
    do throws(MoveRefusal) {
      try session.make(.paste(text))
      overlay = nil
      takeProposal()
    } catch {
      refuse(input, because: RefusalWords.words(for: error, in: session.guide))
    }
  }

  /// Says what a pasted text proposes. If it proposes an answer here, the highlight moves to it.
  private mutating func takeProposal() {
    setPage()
    guard let here = session.proposals[session.cursor] else {
      message = Phrases.Screen.pasteTaken(choice: session.proposedWords)
      return
    }
    highlight = page.rows.firstIndex { $0.meaning == .choice(here) } ?? highlight
    message = Phrases.Screen.pasteTakenHere(choice: session.proposedWords)
  }

  /// Parks the case and asks what comes next.
  private mutating func park(because reason: String, in input: InputOverlay) -> [Effect] {
    guard !reason.isEmpty else {
      refuse(input, because: Phrases.Screen.parkReasonMissing)
      return []
    }
    cover.parkedBecause = reason
    cover.drafts[.parkingReason] = nil
    overlay = nil
    asksAfterParking = true
    return [.keep]
  }

  /// Takes the outcome of an effect `resume`.
  mutating func take(_ outcome: ResumeOutcome) -> [Effect] {
    message = nil
    switch outcome {
    case .refused(let problem):
      guard case .input(let input) = overlay else { return [] }
      refuse(input, because: problem.harmless)
      return []
    case .resumed(let session, let cover, let words):
      self.session = session.shown(to: audience)
      self.cover = cover
      search = nil
      overlay = nil
      takenUpAt = nil
      arrive()
      greet(words)
      return [.keep]
    }
  }

  mutating func refuse(_ input: InputOverlay, because problem: String) {
    var refused = input
    refused.problem = problem
    overlay = .input(refused)
  }

  /// Shows a summary. If the user is reading a summary already, the new one replaces it at the same position.
  mutating func present(_ summary: String) {
    var pager = PagerOverlay(purpose: .summary, title: Phrases.Screen.summaryTitle, text: summary)
    if let shown = openSummary { pager.scroll = max(0, min(shown.scroll, lines(of: pager).count - pagerRows)) }
    if case .dialog(var dialog) = overlay, dialog.summary != nil {
      dialog.summary = pager
      overlay = .dialog(dialog)
    } else {
      overlay = .pager(pager)
    }
  }

  /// Takes the outcome of writing a file.
  mutating func take(_ outcome: SaveOutcome) -> [Effect] {
    let leaves = leavesAfterSaving
    leavesAfterSaving = false
    switch outcome {
    case .saved(let path):
      overlay = nil
      message = Phrases.Screen.saved(path: path.harmless)
      return leaves ? [.leave(.chosen)] : []
    case .exists(let path):
      overlay = .dialog(overwriteDialog(path: path, thenLeave: leaves))
    case .failed(let path, let problem):
      var input = fileNameInput(thenLeave: leaves, name: path)
      input.problem = problem.harmless
      overlay = .input(input)
    }
    return []
  }

  private func overwriteDialog(path: String, thenLeave: Bool) -> DialogOverlay {
    DialogOverlay(
      title: Phrases.Dialogs.overwriteTitle, text: Phrases.Dialogs.overwriteText(path: path.harmless),
      options: [
        .init(key: "y", text: Phrases.Dialogs.overwrite, command: .overwrite(path: path, thenLeave: thenLeave)),
        .init(key: "n", text: Phrases.Dialogs.saveElsewhere, command: .saveElsewhere(thenLeave: thenLeave)),
        .init(key: "x", text: Phrases.Dialogs.doNotSave, command: .cancel),
      ], highlight: 1)
  }
}
