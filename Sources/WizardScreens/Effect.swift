/// Something the state asks the shell to do. What came of it is handed to `WizardState.handle(_:)` as the outcome that is
/// named here, before the next effect is carried out.
public enum Effect: Sendable, Hashable {
  /// Show the state as it is now, since what is asked for next takes a while.
  case show
  /// Get ready to keep the case, and keep what a new one begins with: `Outcome.kept`.
  case prepare
  /// Keep the case as it stands now, before anything is shown: `Outcome.kept`.
  case keep
  /// Look whether the case is still ours to keep: `Outcome.kept`.
  case checkHold
  /// Open a new case: `Outcome.opened`.
  case openCase
  /// Go on with the case that was named: `Outcome.resumed`.
  case resume(String)
  /// Write the summary as text, for so many columns: `Outcome.composed`.
  case composeSummary(columns: Int)
  /// Write the summary to a file: `Outcome.saved`.
  case save(path: String, overwriting: Bool)
  /// Draw the whole screen anew.
  case redraw
  /// Write characters for the terminal in another way: `Outcome.encodingChanged`.
  case changeEncoding
  /// Ask the terminal to put a text on the user's clipboard: `Outcome.copied`.
  case copy(String)
  /// Show a text where any mouse can select it: outside of the alternate screen, without borders, until Enter.
  case showPlainly(String)
  /// Say where the summary can be printed: `Outcome.printingWays`, or `Outcome.searchNeeded` where that takes a while.
  case findPrinters
  /// Look for printers, however long that takes: `Outcome.printingWays`.
  case searchPrinters
  /// Hand the summary to this machine's printer of that name: `Outcome.handed`.
  case printHere(printer: String)
  /// Say how long it takes to print a text through the terminal: `Outcome.timed`.
  case timePrinting(Printout)
  /// Send a text to the user's own printer, through the terminal, and nothing else meanwhile: `Outcome.printed`.
  case printThroughTerminal(Printout)
  /// Forget what was typed up to now: whoever typed it saw nothing of what came meanwhile.
  case dropKeys
  /// Give the terminal back and stop until the shell goes on with the program.
  case suspend
  /// End the program.
  case leave(LeaveReason)
}

/// Why the program ends.
public enum LeaveReason: Sendable, Hashable {
  /// Someone chose to.
  case chosen
  /// The terminal is gone, or the program was asked to end.
  case hangUp
  /// Another program goes on with the case.
  case takenOver
  /// Nobody pressed a key for too long.
  case idle
}
