public import Cases
import Guides
public import Text
public import Wizard

/// What came of an effect.
public enum Outcome: Sendable {
  /// What came of keeping the case, or of looking whether it is still ours.
  case kept(KeepOutcome)
  /// A new case is open under this cover.
  case opened(CaseCover)
  /// What came of going on with another case.
  case resumed(ResumeOutcome)
  /// The summary is written as text.
  case composed(summary: String)
  /// What came of writing the summary to a file.
  case saved(SaveOutcome)
  /// Whether the terminal was asked to put a text on the clipboard; it never says whether it did.
  case copied(isAsked: Bool)
  /// Where the summary can be printed cannot be told at once: other programs have to be asked.
  case searchNeeded
  /// The ways to print are known.
  case printingWays(PrintingWays)
  /// What came of handing the summary to this machine's printer.
  case handed(HandingOutcome)
  /// So many seconds it takes to print a text through the terminal.
  case timed(Printout, seconds: Int)
  /// What came of printing a text through the terminal.
  case printed(PrintingOutcome, of: Printout)
  /// Characters are written for the terminal in another way.
  case encodingChanged(Surface)
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
