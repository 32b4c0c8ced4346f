import Glibc
import GuideContent
import Terminal
import Text
import WizardScreens

/// Where summaries are printed, and how: through lp, or through the terminal.
struct SummaryPrinting {
  /// Whether a merchant walks at the far end of a line, for whom no program of this machine runs.
  let isKiosk: Bool
  /// The terminal; `nil` line by line.
  let terminal: TerminalScreen?
  /// What knows the day that a summary is of.
  let keeper: CaseKeeper

  /// The terminal that is watched while another program runs; input line by line may end before its time.
  private var watched: Int32? { terminal == nil ? nil : STDIN_FILENO }

  /// Where a summary can be printed; `nil` if printers have to be looked for, which takes a while.
  var knownWays: PrintingWays? { !isKiosk && LocalPrinter.canBeSought ? nil : ways }

  /// Where a summary can be printed; printers are looked for.
  var ways: PrintingWays {
    let own: PrintingWays.Own =
      switch terminal?.printerAccess {
      case .possible: .possible(encodings: encodings)
      case .swallowed(let multiplexer): .swallowed(by: multiplexer.rawValue)
      case .none?, nil: .none
      }
    return PrintingWays(here: isKiosk ? nil : LocalPrinter(watching: watched)?.name, own: own)
  }

  /// The encodings that a printer is tried in: the terminal's own, then those that printers for Chinese usually read.
  private var encodings: [String] {
    let own = terminal?.encoding ?? .utf8
    return ([own] + [.utf8, .gb18030].filter { $0 != own }).map(\.rawValue)
  }

  /// Hands the summary of a state to this machine's printer of that name.
  func hand(_ state: WizardState, to printer: String) -> HandingOutcome {
    hand(SummaryText.printable(of: state, on: keeper.day), to: printer)
  }

  /// Hands the summary of a dialogue to this machine's printer of that name.
  func hand(_ dialogue: LineDialogue, to printer: String) -> HandingOutcome {
    hand(SummaryText.printable(of: dialogue, on: keeper.day), to: printer)
  }

  private func hand(_ text: PrinterText, to printer: String) -> HandingOutcome {
    do throws(CommandError) {
      let request = try LocalPrinter(named: printer, watching: watched).take(text)
      return .accepted(printer: printer, request: request)
    } catch {
      return .refused(message: ErrorMessages.message(for: error))
    }
  }

  /// How many seconds it takes to send a text to the user's own printer.
  func seconds(for printout: Printout, of state: WizardState) -> Int {
    TerminalScreen.printingSeconds(text(of: printout, of: state), in: encoding(of: printout))
  }

  /// Sends a text to the user's own printer.
  func send(_ printout: Printout, of state: WizardState) -> PrintingOutcome {
    outcome(of: terminal?.print(text(of: printout, of: state), in: encoding(of: printout)))
  }

  private func encoding(of printout: Printout) -> TextEncoding { TextEncoding(rawValue: printout.encoding) ?? .utf8 }

  private func text(of printout: Printout, of state: WizardState) -> PrinterText {
    switch printout.content {
    case .testLine: PrinterText(Phrases.Printing.testLine(encoding: printout.encoding))
    case .summary: SummaryText.printable(of: state, on: keeper.day)
    }
  }

  /// A terminal that is gone says so by itself; until then its printing was stopped.
  private func outcome(of end: PrintingEnd?) -> PrintingOutcome {
    switch end {
    case .sent: .sent
    case .stalled: .stalled
    case .stopped, .gone, nil: .stopped
    }
  }
}
