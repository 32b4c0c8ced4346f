import ArgumentParser
import GuideContent

/// `--kiosk`, and what an administrator can set for it.
struct KioskOptions: ParsableArguments {
  /// Where the cases of a kiosk are kept unless another folder is named.
  static let usualFolder = "/var/lib/wenzhen"
  private static let usualIdle = IdleLimit(minutes: 15)
  private static let usualCasesPerLogin = 5
  private static let usualCasesInAll = 100_000

  @Flag(name: .customLong("kiosk"), help: ArgumentHelp(Phrases.Options.kiosk))
  var isKiosk = false
  @Option(help: ArgumentHelp(Phrases.Options.state, valueName: Phrases.Options.directory), completion: .directory)
  var state: String?
  @Option(help: ArgumentHelp(Phrases.Options.idle, valueName: Phrases.Options.minutes))
  var idle: IdleLimit?
  @Option(help: ArgumentHelp(Phrases.Options.casesPerLogin, valueName: Phrases.Options.count))
  var cases: CountOption?
  @Option(help: ArgumentHelp(Phrases.Options.casesInAll, valueName: Phrases.Options.count))
  var casesInAll: CountOption?
  @Option(
    name: .customShort("c"), parsing: .unconditional,
    help: ArgumentHelp(Phrases.Options.shellCommand, valueName: Phrases.Options.request))
  var shellCommand: String?

  /// The kiosk asked for; `nil` where none is.
  func kiosk(for client: String, on settings: ScreenSettings) throws(CommandError) -> Kiosk? {
    guard isKiosk else {
      let alone = [state.map { _ in "--state" }, idle.map { _ in "--idle" }, cases.map { _ in "--cases" }]
      if let option = (alone + [casesInAll.map { _ in "--cases-in-all" }]).compactMap(\.self).first {
        throw .onlyInKiosk(option: option)
      }
      return nil
    }
    return Kiosk(
      folder: StateFolder(path: state ?? Self.usualFolder),
      idle: idle ?? Self.usualIdle,
      casesPerLogin: cases?.count ?? Self.usualCasesPerLogin,
      casesInAll: casesInAll?.count ?? Self.usualCasesInAll, client: client, settings: settings)
  }
}
