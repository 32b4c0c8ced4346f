import ArgumentParser
import CaseStore
import Cases
import GuideContent
import Guides
import WizardScreens

/// `wenzhen resume`: goes on with a kept case, or from a hand-off code.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: Phrases.Commands.resumeAbstract, usage: Phrases.Commands.resumeUsage,
    version: ProgramVersion.line)

  @Argument(help: ArgumentHelp(Phrases.Options.numberOrCode, valueName: Phrases.Options.numberName))
  var number: [String] = []
  @Option(
    name: .customLong("for"), help: ArgumentHelp(Phrases.Options.audienceOfCase, valueName: Phrases.Options.person))
  var audience: Audience?
  @Flag(help: ArgumentHelp(Phrases.Options.plain))
  var plain = false
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var guide: GuideOptions

  func run() throws {
    let settings = screen.settle()
    try Visit(try resumed(), isPlain: plain, settings: settings).run()
  }

  private func resumed() throws(CommandError) -> ResumedCase {
    switch try CaseReference(number) {
    case .latest:
      let store = try StateFolder.ofUser.open()
      guard let latest = try StateFolder.stored({ () throws(CaseStoreError) in try store.latest(on: WallClock.today) })
      else {
        throw .nothingToResume
      }
      return try kept(latest, in: store)
    case .number(let number): return try kept(number, in: try StateFolder.ofUser.open())
    case .code(let code): return try ResumedCase(from: code, guide: try guide.load(), audience: audience)
    }
  }

  private func kept(_ number: CaseNumber, in store: KeptCases) throws(CommandError) -> ResumedCase {
    try ResumedCase(number, from: store, guide: try guide.named, in: guide.language, audience: audience)
  }
}
