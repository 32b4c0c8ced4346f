import Reports
import Wizard
import WizardScreens

/// The summary of a walk as text, shown and saved.
enum SummaryText {
  /// The summary as of today, for a screen of so many columns.
  static func text(of session: Session, columns: Int) -> String {
    SummaryReport(of: Summary(of: session, on: WallClock.today)).text(columns: columns)
  }

  /// The summary as of today, as it goes to paper.
  static func text(of session: Session) throws(CommandError) -> String {
    try Rendering.text { try SummaryReport(of: Summary(of: session, on: WallClock.today)).render(.text) }
  }

  /// Writes the summary to a file.
  static func save(_ session: Session, to path: String, overwriting: Bool) -> SaveOutcome {
    do throws(CommandError) {
      try OutputFile(path: path, mayReplace: overwriting).write(try text(of: session))
      return .saved(path: path)
    } catch .outputExists {
      return .exists(path: path)
    } catch {
      return .failed(path: path, message: ErrorMessages.message(for: error))
    }
  }
}
