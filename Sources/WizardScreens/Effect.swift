/// Something the state asks the shell to do. The shell carries effects out in order, and hands the outcome named here
/// to `WizardState.handle(_:)` before the next effect.
public enum Effect: Sendable, Hashable {
  /// Show the state as it is now, since the next effect takes a while.
  case show
  /// Open the store, and keep a case that already has answers: `Outcome.kept`.
  case prepare
  /// Keep the case as it is now, before anything else is shown: `Outcome.kept`.
  case keep
  /// Check that no other program has taken the case over: `Outcome.kept`.
  case checkHold
  /// Give out the cover of a new case: `Outcome.opened`.
  case openCase
  /// Go on with the case of that number or hand-off code, as typed: `Outcome.resumed`.
  case resume(String)
  /// Compose the summary as text for so many columns: `Outcome.composed`.
  case composeSummary(columns: Int)
  /// Write the summary to a file: `Outcome.saved`.
  case save(path: String, overwriting: Bool)
  /// Draw the whole screen again.
  case redraw
  /// Change to the next encoding for the terminal: `Outcome.encodingChanged`.
  case changeEncoding
  /// Ask the terminal to put a text on the user's clipboard: `Outcome.copied`.
  case copy(String)
  /// Show a text outside of the alternate screen and without borders, where any mouse can select it, until the user
  /// presses Enter.
  case showPlainly(String)
  /// Find out where the summary can be printed: `Outcome.printingWays`, or `Outcome.searchNeeded` if that takes a
  /// while.
  case findPrinters
  /// Search for printers, even if that takes a while: `Outcome.printingWays`.
  case searchPrinters
  /// Hand the summary to this machine's printer of that name: `Outcome.handed`.
  case printHere(printer: String)
  /// Work out how long it takes to print a text through the terminal: `Outcome.timed`.
  case timePrinting(Printout)
  /// Print a text on the user's own printer through the terminal: `Outcome.printed`. Nothing else is shown meanwhile.
  case printThroughTerminal(Printout)
  /// Drop the keys that were typed up to now: the user has not seen yet what they would answer.
  case dropKeys
  /// Give the terminal back, and stop until the shell continues the program.
  case suspend
  /// End the program.
  case leave(LeaveReason)
}

extension Effect: ScreenEffect {
  /// The reason to leave; `nil` for any other effect.
  public var leaving: LeaveReason? {
    if case .leave(let reason) = self { reason } else { nil }
  }
}
