import ArgumentParser
import GuideContent

/// `--answers`, for commands that do not need it.
struct AnswersOptions: ParsableArguments {
  @Option(
    name: .customLong("answers"), help: ArgumentHelp(Phrases.Options.answers, valueName: Phrases.Options.file),
    completion: .file())
  var file: FilePath?
}
