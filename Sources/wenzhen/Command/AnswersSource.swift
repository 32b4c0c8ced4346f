import Cases
import GuideFiles
import Guides
import Wizard

/// Answers that somebody wrote into a file.
enum AnswersSource {
  /// A session with the answers of a file; `-` is standard input.
  static func session(through guide: Guide, file: FilePath) throws(CommandError) -> Session {
    let text = try InputFile(path: file).text()
    do {
      return Session(guide: guide, answers: try AnswersFile(text, for: guide).answers)
    } catch {
      throw .flawedAnswers(error, file: file.text)
    }
  }
}
