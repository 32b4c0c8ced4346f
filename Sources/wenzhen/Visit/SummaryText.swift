import Cases
import GuideContent
import Guides
import Reports
import Terminal
import Text
import Wizard
import WizardScreens

/// The summary of a walk as text, to show and to save.
enum SummaryText {
  /// The summary of a walk on the screen, as of a day, for so many columns.
  static func text(of state: WizardState, on day: CalendarDay, columns: Int) -> String {
    SummaryReport(of: summary(of: state, on: day)).text(columns: columns)
  }

  /// The summary of a walk by lines, as of a day, in words alone.
  static func text(of dialogue: LineDialogue, on day: CalendarDay) -> String {
    SummaryReport(of: summary(of: dialogue, on: day)).spoken
  }

  /// The summary of a walk on the screen, as of a day, for a printer. Form feeds separate the pages.
  static func printable(of state: WizardState, on day: CalendarDay) -> PrinterText {
    PrinterText(SummaryReport(of: summary(of: state, on: day)).text(on: .a4))
  }

  /// The summary of a walk by lines, as of a day, for a printer.
  static func printable(of dialogue: LineDialogue, on day: CalendarDay) -> PrinterText {
    PrinterText(SummaryReport(of: summary(of: dialogue, on: day)).text(on: .a4))
  }

  /// Writes the summary to a file, in the format that the ending of the file's name stands for.
  ///
  /// - Parameters:
  ///   - name: The name as it was typed.
  ///   - encoding: The encoding of the terminal that it was typed on.
  ///   - overwriting: Whether a file of that name may be replaced.
  static func save(
    _ state: WizardState, on day: CalendarDay, to name: String, in encoding: TextEncoding, overwriting: Bool
  ) -> SaveOutcome {
    let typed = TypedPath(name, in: encoding)
    do throws(CommandError) {
      let format = try ReportFormat(fileName: name) ?? .text
      let document = SummaryReport(of: summary(of: state, on: day)).render(format)
      try OutputFile(path: typed.path, mayReplace: overwriting).write(Array(document.utf8))
      return .saved(path: typed.fromRoot.text(in: encoding))
    } catch .outputExists {
      return .exists(path: name)
    } catch {
      return .failed(path: name, message: ErrorMessages.message(forUnsaved: error))
    }
  }

  private static func summary(of state: WizardState, on day: CalendarDay) -> Summary {
    let header =
      state.isBegun ? header(of: state.session, under: state.cover, for: state.audience) : nil
    return Summary(of: state.session, on: day, for: state.audience, caseHeader: header)
  }

  private static func summary(of dialogue: LineDialogue, on day: CalendarDay) -> Summary {
    // Anybody may read a transcript, so that what is private is masked in it, as it is for a merchant.
    let header = dialogue.isBegun ? header(of: dialogue.session, under: dialogue.cover, for: .merchant) : nil
    return Summary(of: dialogue.session, on: day, for: dialogue.audience, caseHeader: header)
  }

  private static func header(
    of session: Session, under cover: CaseCover, for audience: Audience
  ) -> Summary.CaseHeader {
    Summary.CaseHeader(of: session, under: cover, for: audience, form: session.guide.caseForm)
  }
}
