import ArgumentParser
import CaseStore
import GuideContent

/// The options of a kiosk: `--kiosk` itself, and the limits that an administrator can set.
struct KioskOptions: ParsableArguments {
  @Flag(name: .customLong("kiosk"), help: ArgumentHelp(Phrases.Options.kiosk))
  var isKiosk = false
  @Option(help: ArgumentHelp(Phrases.Options.state, valueName: Phrases.Options.directory), completion: .directory)
  var state: FilePath?
  @Option(help: ArgumentHelp(Phrases.Options.idle, valueName: Phrases.Options.minutes))
  var idle: IdleLimit?
  @Option(help: ArgumentHelp(Phrases.Options.casesPerLogin, valueName: Phrases.Options.count))
  var cases: CountOption?
  @Option(help: ArgumentHelp(Phrases.Options.casesInAll, valueName: Phrases.Options.count))
  var casesInAll: CountOption?
  @Option(help: ArgumentHelp(Phrases.Options.sessions, valueName: Phrases.Options.people))
  var sessions: CountOption?
  @Option(help: ArgumentHelp(Phrases.Options.sessionsPerAddress, valueName: Phrases.Options.people))
  var sessionsPerAddress: CountOption?
  @Option(
    name: .customShort("c"), parsing: .unconditional,
    help: ArgumentHelp(Phrases.Options.shellCommand, valueName: Phrases.Options.request))
  var shellCommand: String?

  /// The options as one value.
  var setup: KioskSetup {
    KioskSetup(
      isKiosk: isKiosk, state: state, idle: idle, cases: cases, casesInAll: casesInAll, sessions: sessions,
      sessionsPerAddress: sessionsPerAddress, shellCommand: shellCommand)
  }
}
