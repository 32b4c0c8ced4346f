import ArgumentParser
import GuideContent
import GuideFiles
import Wizard

/// `--answers`, where it may be left out.
struct AnswersOptions: ParsableArguments {
  @Option(
    name: .customLong("answers"), help: ArgumentHelp(Phrases.Options.answers, valueName: Phrases.Options.file),
    completion: .file())
  var file: String?

  /// A session with the answers of the file, where there is one.
  func session(through guide: Guide) throws(CommandError) -> Session {
    guard let file else { return Session(guide: guide) }
    return try AnswersSource.session(through: guide, file: file)
  }
}
