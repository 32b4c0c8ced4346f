import ArgumentParser
import GuideContent
import Guides

/// `--guide`, of every command that needs one guide.
struct GuideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Phrases.Options.guide, valueName: Phrases.Options.guideName), completion: .directory)
  var guide: FilePath?

  /// The guide asked for; `nil` if none was.
  var named: Guide? {
    get throws(CommandError) { try GuideSource.named(guide) }
  }

  /// The guide asked for, or else the first that ships.
  func load() throws(CommandError) -> Guide {
    try GuideSource.guide(named: guide)
  }
}
