import Cases
import Guides
import Reports
import Wizard

/// A run that asks nothing: the answers have to lead to an end, and the summary is printed.
struct BatchRun {
  let session: Session
  /// The file the answers come from.
  let file: String

  func run() throws(CommandError) {
    if session.path.ending == nil, let open = session.path.end {
      throw .unanswered(open.id, title: session.guide.words(of: open.id).short, file: file)
    }
    try StandardOutput.write(SummaryReport(of: Summary(of: session, on: WallClock.today)).render(.text))
  }
}
