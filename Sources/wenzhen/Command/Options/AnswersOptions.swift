import ArgumentParser
import GuideContent

/// `--answers`, where it may be left out.
struct AnswersOptions: ParsableArguments {
  @Option(
    name: .customLong("answers"), help: ArgumentHelp(Phrases.Options.answers, valueName: Phrases.Options.file),
    completion: .file())
  var file: FilePath?
}
