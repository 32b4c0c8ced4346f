public import Guides

/// An event for `LineDialogue.handle(_:)`.
public enum LineEvent: Sendable {
  /// The dialogue begins.
  case start
  /// A typed line, without its line end.
  case line(String)
  /// Today. The shell says it before each line.
  case day(CalendarDay)
  /// The outcome of keeping the case.
  case kept(KeepOutcome)
  /// The outcome of going on with another case.
  case resumed(ResumeOutcome)
  /// The summary as text.
  case composed(summary: String)
  /// The ways to print.
  case printingWays(PrintingWays)
  /// The outcome of handing the summary to this machine's printer.
  case handed(HandingOutcome)
}
