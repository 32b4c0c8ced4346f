import Cases
import Guides
import Reports
import Wizard

/// A run without questions: the answers must lead to an ending, and the summary is printed.
struct BatchRun {
  let session: Session
  /// The file that the answers come from, for error messages.
  let file: String

  func run() throws(CommandError) {
    if session.path.ending == nil, let open = session.path.end {
      throw .unanswered(open.id, title: session.guide.words(of: open.id).short, file: file)
    }
    try StandardOutput.write(SummaryReport(of: Summary(of: session, on: WallClock.today)).render(.text))
  }
}
