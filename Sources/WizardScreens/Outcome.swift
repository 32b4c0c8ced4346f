public import Cases
import Guides
public import Text
public import Wizard

/// The outcome of an effect.
public enum Outcome: ScreenOutcome {
  /// The outcome of keeping the case, or of checking that it was not taken over.
  case kept(KeepOutcome)
  /// A new case has this cover.
  case opened(CaseCover)
  /// The outcome of going on with another case.
  case resumed(ResumeOutcome)
  /// The summary as text.
  case composed(summary: String)
  /// The outcome of writing the summary to a file.
  case saved(SaveOutcome)
  /// Whether the terminal was asked to put a text on the clipboard. No terminal says whether it did.
  case copied(isAsked: Bool)
  /// Other programs must be asked where the summary can be printed, which takes a while.
  case searchNeeded
  /// The ways to print.
  case printingWays(PrintingWays)
  /// The outcome of handing the summary to this machine's printer.
  case handed(HandingOutcome)
  /// It takes so many seconds to print the text through the terminal.
  case timed(Printout, seconds: Int)
  /// The outcome of printing a text through the terminal.
  case printed(PrintingEnd, of: Printout)
  /// The encoding was changed; the next frame is for this surface.
  case encodingChanged(Surface, through: Multiplexer?)
}

/// The outcome of keeping a case.
public enum KeepOutcome: Sendable, Hashable {
  /// The case is on disk.
  case kept
  /// The case is not on disk, and the walk goes on in memory; the words say why and what to do.
  case notKept(message: String)
  /// Another program has taken the case over, or somebody has deleted it; the words say so. This program must end.
  case lost(message: String)
}

/// The outcome of writing a file.
public enum SaveOutcome: Sendable, Hashable {
  /// The file is written, at this absolute path.
  case saved(path: String)
  /// There is a file of that name; nothing was written.
  case exists(path: String)
  /// The file was not written; the words say why and what to do.
  case failed(path: String, message: String)
}

/// The outcome of going on with another case.
public enum ResumeOutcome: Sendable {
  /// That case is walked from now on; the words say what the reader should know of it.
  case resumed(Session, CaseCover, message: String)
  /// The present case goes on; the words say why and what to do.
  case refused(message: String)
}
