import CaseStore
import GuideContent

/// The lines on the installation over SSH.
extension Diagnosis {
  private typealias Words = Phrases.Doctor

  /// The settings that sshd must have, with sshd's own names for them, in lower case.
  private static let wanted: [(name: String, value: String)] = [
    ("disableforwarding", "yes"), ("permittunnel", "no"), ("permituserrc", "no"), ("maxsessions", "1"),
  ]

  /// The settings that must limit something: sshd's name, the range that counts as a limit, and the value that the
  /// installation sets. sshd's `none` and 0 mean no limit.
  private static let bounded: [(name: String, range: ClosedRange<Int>, value: Int)] = [
    ("clientaliveinterval", 1...Int.max, 5), ("unusedconnectiontimeout", 1...Int.max, 30),
    ("persourcemaxstartups", 1...Int.max, 8), ("logingracetime", 1...120, 60),
  ]
  /// If an hour has fewer wrong numbers than this, they count as slips of people who type.
  private static let usualWrongNumbers = 100

  /// The lines for an installation over SSH.
  static func lines(for kiosk: KioskFacts) -> [Line] {
    guard kiosk.exists else { return [Line(verdict: .wrong, words: Words.userMissing(user: kiosk.user))] }
    return [
      shellLine(kiosk),
      Line(
        verdict: kiosk.canWriteHome ? .wrong : .fine,
        words: kiosk.canWriteHome ? Words.homeWritable(user: kiosk.user) : Words.homeFine),
      Line(
        verdict: kiosk.ownsState ? .fine : .wrong,
        words: kiosk.ownsState
          ? Words.stateFine(path: kiosk.state) : Words.stateOther(path: kiosk.state, user: kiosk.user)),
    ] + optionLines(kiosk) + settingLines(kiosk) + chrootLines(kiosk.chroot) + [line(for: kiosk.logins)]
      + (kiosk.wrongNumbers.map { [line(for: $0)] } ?? [])
  }

  private static func shellLine(_ kiosk: KioskFacts) -> Line {
    let (user, shell) = (kiosk.user, kiosk.shell)
    if KioskFacts.isProgram(shell) {
      return kiosk.isShellListed
        ? Line(verdict: .wrong, words: Words.shellListed(shell: shell, user: user))
        : Line(verdict: .fine, words: Words.userFine(user: user, shell: shell))
    }
    if kiosk.hasEmptyPassword { return Line(verdict: .wrong, words: Words.shellOpen(user: user, shell: shell)) }
    return ["/bin/sh", "/bin/dash"].contains(shell)
      ? Line(verdict: .fine, words: Words.userFine(user: user, shell: shell))
      : Line(verdict: .wrong, words: Words.shellOther(user: user, shell: shell))
  }

  /// The lines on what root has set for a kiosk that is a login shell, and on what sshd is told although the kiosk does
  /// not read it.
  private static func optionLines(_ kiosk: KioskFacts) -> [Line] {
    switch kiosk.options {
    case nil: return []
    case .flawed(let words): return [Line(verdict: .wrong, words: words)]
    case .set(let options):
      let (file, set) = (kiosk.optionsFile, options.joined(separator: " "))
      let words = set.isEmpty ? Words.settingsNone(file: file) : Words.settingsFine(file: file, options: set)
      let command = kiosk.settings?["forcecommand"] ?? ""
      let isInVain = command.split(separator: " ").count > 2
      return [Line(verdict: .fine, words: words)]
        + (isInVain ? [Line(verdict: .wrong, words: Words.commandOptions(command: command, file: file))] : [])
    }
  }

  private static func chrootLines(_ chroot: KioskFacts.Chroot?) -> [Line] {
    guard let chroot else { return [] }
    if let complaint = chroot.complaint {
      let reason = complaint.isEmpty ? Words.reasonNoAnswer : complaint
      return [Line(verdict: .wrong, words: Words.chrootBroken(folder: chroot.folder, reason: reason))]
    }
    let lacking = [
      chroot.describesTerminals ? nil : Words.terminalDescriptions, chroot.hasLocale ? nil : Words.characterLocale,
    ].compactMap(\.self)
    guard !lacking.isEmpty else { return [Line(verdict: .fine, words: Words.chrootFine(folder: chroot.folder))] }
    let things = lacking.joined(separator: Phrases.Outline.separator)
    return [Line(verdict: .wrong, words: Words.chrootLacks(folder: chroot.folder, things: things))]
  }

  private static func line(for logins: KioskFacts.LoginsFact) -> Line {
    switch logins {
    case .counted(let count): Line(verdict: .fine, words: Words.logins(count: "\(count)"))
    case .failed(let reason): Line(verdict: .wrong, words: Words.loginsNotCounted(reason: reason))
    }
  }

  private static func line(for wrong: WrongNumbers) -> Line {
    guard let client = wrong.mostFrom else { return Line(verdict: .fine, words: Words.wrongNumbersNone) }
    return Line(
      verdict: wrong.count < usualWrongNumbers ? .fine : .note,
      words: Words.wrongNumbers(
        count: "\(wrong.count)", clients: "\(wrong.clients)",
        client: client.isEmpty ? Words.clientUnknown : client, most: "\(wrong.most)"))
  }

  private static func settingLines(_ kiosk: KioskFacts) -> [Line] {
    guard let settings = kiosk.settings else { return [Line(verdict: .note, words: Words.sshdNotAsked)] }
    let command = settings["forcecommand"] ?? ""
    let flaws =
      wanted.filter { settings[$0.name] != $0.value }.map { "\($0.name) \($0.value)" }
      + bounded.filter { !$0.range.contains(Int(settings[$0.name] ?? "") ?? 0) }.map { "\($0.name) \($0.value)" }
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
