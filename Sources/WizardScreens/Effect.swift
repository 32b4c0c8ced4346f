public import Wizard

/// Something the state asks the shell to do.
public enum Effect: Sendable, Hashable {
  /// Keep the case as it stands now, before anything is shown, and hand what came of it to `WizardState.kept(_:)`.
  case keep
  /// Open a new case and hand its cover to `WizardState.begin(_:)`.
  case openCase
  /// Go on with the case that was named, and hand what came of it to `WizardState.resumed(_:)`.
  case resume(String)
  /// Write the summary as text and hand it to `WizardState.present(summary:)`.
  case composeSummary
  /// Write the summary to a file and hand what came of it to `WizardState.saved(_:)`.
  case save(path: String, overwriting: Bool)
  /// Draw the whole screen anew.
  case redraw
  /// Write characters for the terminal in another way, and say in which by `WizardState.tell(_:)`.
  case changeEncoding
  /// Ask the terminal to put a text on the user's clipboard, and hand whether it was asked to `WizardState.copied(_:)`.
  case copy(String)
  /// Show a text where any mouse can select it: outside of the alternate screen, without borders, until Enter.
  case showPlainly(String)
  /// Look for printers, and hand the ways to print to `WizardState.found(_:)`.
  case findPrinters
  /// Hand the summary to this machine's printer of that name, and what came of it to `WizardState.printed(_:)`.
  case printHere(printer: String)
  /// Send a text to the user's own printer, through the terminal, after `WizardState.beginPrinting(_:seconds:)`, and hand
  /// what came of it to `WizardState.printed(_:of:)`.
  case printThroughTerminal(Printout)
  /// Give the terminal back and stop until the shell goes on with the program.
  case suspend
  /// End the program.
  case leave(LeaveReason)

  /// Whether another case is walked afterwards.
  public var exchangesTheCase: Bool {
    switch self {
    case .openCase, .resume: true
    default: false
    }
  }
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

/// What came of keeping a case.
public enum KeepOutcome: Sendable, Hashable {
  /// It is on disk.
  case kept
  /// It is not, and the walk goes on in memory; the words say why and what to do.
  case notKept(message: String)
  /// Another program goes on with the case, or it was deleted; the words say so. This program has to end.
  case lost(message: String)
}

/// What came of writing a file.
public enum SaveOutcome: Sendable, Hashable {
  /// It is written, under this path from the root.
  case saved(path: String)
  /// A file of that name is there already; nothing was written.
  case exists(path: String)
  /// It could not be written; the words say why and what to do.
  case failed(path: String, message: String)
}

/// What came of going on with another case.
public enum ResumeOutcome: Sendable {
  /// That case is walked from now on; the words say what is worth knowing of it.
  case resumed(Session, CaseCover, message: String)
  /// It is not; the words say why and what to do.
  case refused(message: String)
}
