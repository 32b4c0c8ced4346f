import Reports
import TextScreen
import Wizard
import WizardScreens

/// The summary of a walk as text, shown and saved.
enum SummaryText {
  /// The summary of a state as of a day, for its screen.
  static func text(of state: WizardState, on day: CalendarDay) -> String {
    SummaryReport(of: summary(of: state, on: day)).text(columns: state.summaryColumns)
  }

  /// The summary of a dialogue as of a day, to be read line by line.
  static func text(of dialogue: LineDialogue, on day: CalendarDay) -> String {
    SummaryReport(of: summary(of: dialogue, on: day)).spoken
  }

  /// A summary as it goes to paper.
  static func text(of summary: Summary) throws(CommandError) -> String {
    try Rendering.text { try SummaryReport(of: summary).render(.text) }
  }

  /// A summary as it goes to a printer: pages parted by form feeds.
  static func printable(_ summary: Summary) throws(CommandError) -> PrinterText {
    PrinterText(try text(of: summary))
  }

  /// The summary of a state as of a day, for a printer.
  static func printable(of state: WizardState, on day: CalendarDay) throws(CommandError) -> PrinterText {
    try printable(summary(of: state, on: day))
  }

  /// The summary of a dialogue as of a day, for a printer.
  static func printable(of dialogue: LineDialogue, on day: CalendarDay) throws(CommandError) -> PrinterText {
    try printable(summary(of: dialogue, on: day))
  }

  /// Writes the summary to a file.
  static func save(_ state: WizardState, on day: CalendarDay, to path: String, overwriting: Bool) -> SaveOutcome {
    do throws(CommandError) {
      try OutputFile(path: path, mayReplace: overwriting).write(try text(of: summary(of: state, on: day)))
      return .saved(path: path)
    } catch .outputExists {
      return .exists(path: path)
    } catch {
      return .failed(path: path, message: ErrorMessages.message(for: error))
    }
  }

  private static func summary(of state: WizardState, on day: CalendarDay) -> Summary {
    let record = state.isBegun ? Summary.Record(of: state.session, under: state.cover, for: state.audience) : nil
    return Summary(of: state.session, on: day, record: record)
  }

  private static func summary(of dialogue: LineDialogue, on day: CalendarDay) -> Summary {
    // A transcript may be read by anybody: what is private is masked in it, as it is for a merchant.
    let record =
      dialogue.isBegun ? Summary.Record(of: dialogue.session, under: dialogue.cover, for: .merchant) : nil
    return Summary(of: dialogue.session, on: day, record: record)
  }
}
