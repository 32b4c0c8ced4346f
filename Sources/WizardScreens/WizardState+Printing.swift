import GuideContent
import TextScreen

/// Printing: on this machine's printer, or on the user's own through the terminal, which first prints a line.
extension WizardState {
  private typealias Words = Phrases.Printing

  /// Takes where the summary can be printed, and asks where to; also where there is one way only, since paper is used.
  public mutating func found(_ ways: PrintingWays) {
    message = nil
    overlay = .dialog(waysDialog(ways))
  }

  /// Takes what came of handing the summary to this machine's printer, and says what to do next.
  public mutating func printed(_ outcome: HandingOutcome) -> [Effect] {
    message = outcome.words
    return backToSummary()
  }

  /// Shows that a text is being printed, and for how long: nothing can be shown meanwhile.
  public mutating func beginPrinting(_ printout: Printout, seconds: Int) {
    message = nil
    let text = printout.content == .testLine ? Words.sendingLine : Words.sendingSummary(seconds: "\(seconds)")
    overlay = .dialog(dialog(Words.sendingTitle, text, []))
  }

  /// Takes what came of printing a text through the terminal, and says what to do next.
  public mutating func printed(_ outcome: PrintingOutcome, of printout: Printout) -> [Effect] {
    switch (outcome, printout.content) {
    case (.sent, .testLine):
      overlay = .dialog(questionDialog(after: printout))
      return []
    case (.sent, .summary): message = Words.sent
    case (.stopped, _): message = Words.stopped
    case (.stalled, _): message = Words.stalled
    }
    return backToSummary()
  }

  /// Carries out what was chosen in a dialog about printing.
  mutating func carryOutPrinting(_ command: DialogOverlay.Command, in dialog: DialogOverlay) -> [Effect] {
    overlay = .dialog(dialog)
    switch command {
    case .printHere(let printer): return [.printHere(printer: printer)]
    case .print(let printout): return [.printThroughTerminal(printout)]
    case .nothingPrinted: overlay = .dialog(nothingPrintedDialog)
    default: break
    }
    return []
  }

  /// Returns to the summary where a dialog was opened over it; it is made anew, since the screen may have changed.
  mutating func close(_ dialog: DialogOverlay) -> [Effect] {
    overlay = dialog.summary.map { .pager($0) }
    return dialog.summary == nil ? [] : [.composeSummary]
  }

  private mutating func backToSummary() -> [Effect] {
    overlay = summaryBeneath.map { .pager($0) }
    return [.composeSummary]
  }

  /// The summary that is read, or over which a dialog stands.
  private var summaryBeneath: PagerOverlay? {
    switch overlay {
    case .pager(let pager): pager.purpose == .summary ? pager : nil
    case .dialog(let dialog): dialog.summary
    default: nil
    }
  }
}

/// The dialogs.
extension WizardState {
  private func dialog(_ title: String, _ text: String, _ options: [DialogOverlay.Option], highlight: Int = 0)
    -> DialogOverlay
  {
    DialogOverlay(
      title: title, text: text, options: options, highlight: highlight, summary: summaryBeneath)
  }

  private func waysDialog(_ ways: PrintingWays) -> DialogOverlay {
    var options: [DialogOverlay.Option] = []
    var notes: [String] = []
    if let printer = ways.here, !isKiosk {
      options.append(
        .init(key: "1", text: Words.here(name: printer.harmless), command: .printHere(printer: printer)))
    } else if !isKiosk {
      notes.append(Words.noneHere)
    }
    switch ways.own {
    case .possible(let encodings) where !encodings.isEmpty:
      options.append(.init(key: "2", text: Words.own, command: .print(Printout(encodings: encodings))))
      notes.append(Words.ownHow)
    case .swallowed(let name): notes.append(Words.ownSwallowed(name: name))
    case .possible, .none: notes.append(Words.ownImpossible)
    }
    let isPossible = !options.isEmpty
    options.append(.init(key: "n", text: isPossible ? Words.doNotPrint : Words.back, command: .cancel))
    let text = ([isPossible ? Words.which : ""] + notes + [isPossible ? "" : instead]).filter { !$0.isEmpty }
    return dialog(isPossible ? Words.title : Words.impossibleTitle, text.joined(separator: "\n"), options)
  }

  private func questionDialog(after printout: Printout) -> DialogOverlay {
    let question = Words.question(line: Words.testLine(encoding: printout.encoding))
    return dialog(
      Words.questionTitle, printout.hasTriedAll ? "\(Words.garbledAlways)\n\(question)" : question,
      [
        .init(key: "y", text: Words.readable, command: .print(printout.whole)),
        .init(key: "g", text: Words.garbled(encoding: printout.next.encoding), command: .print(printout.next)),
        .init(key: "n", text: Words.nothing, command: .nothingPrinted),
      ])
  }

  private var nothingPrintedDialog: DialogOverlay {
    dialog(
      Words.nothingTitle, Words.nothingText + "\n" + instead,
      [.init(key: "n", text: Words.back, command: .cancel)])
  }

  /// What to do where nothing can be printed.
  private var instead: String { isKiosk ? Words.insteadInKiosk : Words.instead }
}
