import Cases
import GuideFiles
import Guides
import Wizard

/// Answers in a file.
enum AnswersSource {
  /// A session with the answers of a file; `-` is standard input.
  ///
  /// - Throws: `CommandError` if the file cannot be read, or its answers do not fit the guide.
  static func session(through guide: Guide, file: FilePath) throws(CommandError) -> Session {
    let text = try InputFile(path: file).text()
    do {
      return Session(guide: guide, answers: try AnswersFile(text, for: guide, on: WallClock.today).answers)
    } catch {
      throw .flawedAnswers(error, file: file.text)
    }
  }
}
