import ArgumentParser
import GuideContent
import Guides

/// `--guide`, for every command that needs a guide.
struct GuideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Phrases.Options.guide, valueName: Phrases.Options.guideName), completion: .directory)
  var guide: FilePath?
  @Option(help: ArgumentHelp(Phrases.Options.language, valueName: Phrases.Options.languageName))
  var language: Language?

  /// The guide that was named; `nil` if none was.
  var named: Guide? {
    get throws(CommandError) { try GuideSource.named(guide, in: language) }
  }

  /// The guide that was named, or else the first that ships.
  func load() throws(CommandError) -> Guide {
    try GuideSource.guide(named: guide, in: language)
  }
}
