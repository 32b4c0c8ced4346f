import GuideContent

/// The installation over SSH.
extension Diagnosis {
  private typealias Words = Phrases.Doctor

  /// What sshd has to be set to, and what it is called in its settings.
  private static let wanted: [(name: String, value: String)] = [
    ("disableforwarding", "yes"), ("permittunnel", "no"), ("permituserrc", "no"), ("maxsessions", "1"),
  ]

  /// The lines for an installation.
  static func lines(for kiosk: KioskFacts) -> [Line] {
    guard kiosk.exists else { return [Line(verdict: .wrong, words: Words.userMissing(user: kiosk.user))] }
    let shellIsFine = ["/bin/sh", "/bin/dash"].contains(kiosk.shell) || kiosk.shell.hasSuffix("/wenzhen")
    return [
      Line(
        verdict: shellIsFine ? .fine : .wrong,
        words: shellIsFine
          ? Words.userFine(user: kiosk.user, shell: kiosk.shell)
          : Words.shellOther(user: kiosk.user, shell: kiosk.shell)),
      Line(
        verdict: kiosk.canWriteHome ? .wrong : .fine,
        words: kiosk.canWriteHome ? Words.homeWritable(user: kiosk.user) : Words.homeFine),
      Line(
        verdict: kiosk.ownsState ? .fine : .wrong,
        words: kiosk.ownsState
          ? Words.stateFine(path: kiosk.state) : Words.stateOther(path: kiosk.state, user: kiosk.user)),
    ] + settingLines(kiosk)
  }

  private static func settingLines(_ kiosk: KioskFacts) -> [Line] {
    guard let settings = kiosk.settings else { return [Line(verdict: .note, words: Words.sshdNotAsked)] }
    let command = settings["forcecommand"] ?? ""
    var flaws = wanted.filter { settings[$0.name] != $0.value }.map { "\($0.name) \($0.value)" }
    if Int(settings["clientaliveinterval"] ?? "") ?? 0 == 0 { flaws.append("clientaliveinterval 5") }
    let isForced = command.split(separator: " ").dropFirst().first == "--kiosk"
    return [
      Line(
        verdict: isForced ? .fine : .wrong,
        words: isForced ? Words.commandFine(command: command) : Words.commandMissing(user: kiosk.user)),
      Line(
        verdict: flaws.isEmpty ? .fine : .wrong,
        words: flaws.isEmpty
          ? Words.sshdFine : Words.sshdFlaws(settings: flaws.joined(separator: Phrases.Outline.separator))),
    ]
  }
}
