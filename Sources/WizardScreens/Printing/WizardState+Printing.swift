import GuideContent
import Text

/// Printing, on this machine's printer or on the user's own through the terminal. On the user's own printer a test line
/// comes first.
extension WizardState {
  private typealias Words = Phrases.Printing

  /// Searches for printers, and shows a screen that says so.
  mutating func searchPrinters() -> [Effect] {
    wait(for: .searchPrinters, Words.title, Words.searching)
  }

  /// Shows a screen without keys while other programs run for an effect.
  private mutating func wait(for effect: Effect, _ title: String, _ text: String) -> [Effect] {
    message = nil
    var waiting = dialog(title, text, [])
    waiting.isStoppable = false
    overlay = .dialog(waiting)
    return [.show, effect, .dropKeys]
  }

  /// Asks where to print. It asks even if there is only one way, since printing uses paper.
  mutating func ask(_ ways: PrintingWays) {
    message = nil
    overlay = .dialog(waysDialog(ways))
  }

  /// Takes the outcome of handing the summary to this machine's printer.
  mutating func take(_ outcome: HandingOutcome) -> [Effect] {
    message = outcome.words
    return backToSummary()
  }

  /// Prints a text on the user's own printer. The screen says so and for how long, since nothing else can be shown
  /// meanwhile.
  mutating func send(_ printout: Printout, seconds: Int) -> [Effect] {
    send(printout, saying: Words.sendingSummary(seconds: "\(seconds)"))
  }

  private mutating func send(_ printout: Printout, saying text: String) -> [Effect] {
    message = nil
    overlay = .dialog(dialog(Words.sendingTitle, text, []))
    return [.show, .printThroughTerminal(printout)]
  }

  /// Takes the outcome of printing a text through the terminal.
  mutating func take(_ end: PrintingEnd, of printout: Printout) -> [Effect] {
    switch (end, printout.content) {
    case (.sent, .testLine):
      overlay = .dialog(questionDialog(after: printout))
      return []
    case (.sent, .summary): message = Words.sent
    // A terminal that is gone is no outcome of its own here, since the loop notices it by itself.
    case (.stopped, _), (.gone, _): message = Words.stopped
    case (.stalled, _): message = Words.stalled
    }
    return backToSummary()
  }

  /// Carries out the option that was chosen in a dialog on printing.
  mutating func carryOutPrinting(_ command: DialogOverlay.Command, in dialog: DialogOverlay) -> [Effect] {
    overlay = .dialog(dialog)
    switch command {
    case .printHere(let printer):
      return wait(
        for: .printHere(printer: printer), Words.sendingTitle, Words.handingOver(name: printer.harmless))
    case .print(let printout):
      return printout.content == .testLine ? send(printout, saying: Words.sendingLine) : [.timePrinting(printout)]
    case .nothingPrinted: overlay = .dialog(nothingPrintedDialog)
    default: break
    }
    return []
  }

  /// Closes a dialog: to a new summary if it was opened from one, since the screen may have another size by now, else
  /// to the page.
  mutating func close(_ dialog: DialogOverlay) -> [Effect] {
    overlay = dialog.summary.map { .pager($0) }
    return dialog.summary == nil ? [] : [composeSummary]
  }

  private mutating func backToSummary() -> [Effect] {
    overlay = openSummary.map { .pager($0) }
    return [composeSummary]
  }

  /// The summary that is open, or that a dialog was opened from.
  var openSummary: PagerOverlay? {
    switch overlay {
    case .pager(let pager): pager.purpose == .summary ? pager : nil
    case .dialog(let dialog): dialog.summary
    default: nil
    }
  }
}

/// The dialogs on printing.
extension WizardState {
  private func dialog(_ title: String, _ text: String, _ options: [DialogOverlay.Option]) -> DialogOverlay {
    DialogOverlay(title: title, text: text, options: options, summary: openSummary)
  }

  private func waysDialog(_ ways: PrintingWays) -> DialogOverlay {
    let here = isKiosk ? nil : ways.here
    var choices: [(text: String, command: DialogOverlay.Command)] = []
    if let here { choices.append((Words.here(name: here.harmless), .printHere(printer: here))) }
    if ways.own == .possible { choices.append((Words.own, .print(Printout(behind: surface.encoding)))) }
    var options = choices.enumerated().map { index, choice in
      DialogOverlay.Option(key: Character("\(index + 1)"), text: choice.text, command: choice.command)
    }
    options.append(.init(key: "n", text: choices.isEmpty ? Words.back : Words.doNotPrint, command: .cancel))
    return dialog(
      choices.isEmpty ? Words.impossibleTitle : Words.title, waysText(hasPrinterHere: here != nil, ways.own), options)
  }

  /// The question where to print, and why there are no more ways.
  private func waysText(hasPrinterHere: Bool, _ own: PrinterAccess) -> String {
    let noneHere = isKiosk ? "" : Words.noneHere
    let lines =
      switch (hasPrinterHere, own == .possible) {
      case (true, true): [Words.which, Words.ownHow]
      case (true, false): [Words.useHere, reason(own)]
      case (false, true): [noneHere + Words.tryOwn]
      case (false, false): [noneHere, reason(own), instead]
      }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Why the user's own printer cannot be used.
  private func reason(_ own: PrinterAccess) -> String {
    if case .swallowed(let multiplexer) = own {
      Words.ownSwallowed(name: multiplexer.rawValue)
    } else {
      Words.ownImpossible
    }
  }

  private func questionDialog(after printout: Printout) -> DialogOverlay {
    let question = Words.question(line: Words.testLine(encoding: printout.encoding.rawValue))
    return dialog(
      Words.questionTitle, printout.hasTriedAll ? "\(Words.garbledAlways)\n\(question)" : question,
      [
        .init(key: "y", text: Words.readable, command: .print(printout.whole)),
        .init(key: "g", text: Words.garbled(encoding: printout.next.encoding.rawValue), command: .print(printout.next)),
        .init(key: "n", text: Words.nothing, command: .nothingPrinted),
      ])
  }

  private var nothingPrintedDialog: DialogOverlay {
    dialog(
      Words.nothingTitle, Words.nothingText + "\n" + instead,
      [.init(key: "n", text: Words.back, command: .cancel)])
  }

  /// What to do if nothing can be printed.
  private var instead: String { isKiosk ? Words.insteadInKiosk : Words.instead }
}
