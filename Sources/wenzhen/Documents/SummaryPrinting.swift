import Glibc
import GuideContent
import Terminal
import Text
import WizardScreens

/// Prints summaries: through lp on this machine's printer, or through the terminal on the user's own.
struct SummaryPrinting {
  /// Whether a merchant walks over SSH. No program of this machine, and so no lp, may run for a merchant.
  let isKiosk: Bool
  /// The terminal; `nil` if the dialogue goes line by line.
  let terminal: TerminalScreen?
  /// The keeper of the case, which knows the day of its last answer.
  let keeper: CaseKeeper

  /// The terminal to watch while lp runs; `nil` line by line, since input from a pipe may end before lp does.
  private var watched: Int32? { terminal == nil ? nil : STDIN_FILENO }

  /// Where a summary can be printed; `nil` if the answer takes a while, since other programs must be asked for
  /// printers.
  var knownWays: PrintingWays? { !isKiosk && LocalPrinter.canBeSought ? nil : ways }

  /// Where a summary can be printed. Other programs are asked for printers, which takes up to two seconds.
  var ways: PrintingWays {
    PrintingWays(
      here: isKiosk ? nil : LocalPrinter(watching: watched)?.name, own: terminal?.printerAccess ?? PrinterAccess.none)
  }

  /// Hands the summary of a walk on the screen to this machine's printer of that name.
  func hand(_ state: WizardState, to printer: String) -> HandingOutcome {
    hand(SummaryText.printable(of: state, on: keeper.day), to: printer)
  }

  /// Hands the summary of a walk by lines to this machine's printer of that name.
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

  /// How many seconds it takes to send a text to the user's own printer through the terminal.
  func seconds(for printout: Printout, of state: WizardState) -> Int {
    TerminalScreen.printingSeconds(text(of: printout, of: state), in: printout.encoding)
  }

  /// Sends a text to the user's own printer through the terminal.
  func send(_ printout: Printout, of state: WizardState) -> PrintingEnd {
    terminal?.print(text(of: printout, of: state), in: printout.encoding) ?? .stopped
  }

  private func text(of printout: Printout, of state: WizardState) -> PrinterText {
    switch printout.content {
    case .testLine: PrinterText(Phrases.Printing.testLine(encoding: printout.encoding.rawValue))
    case .summary: SummaryText.printable(of: state, on: keeper.day)
    }
  }
}
