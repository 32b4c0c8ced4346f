import ArgumentParser
import CaseStore
import Glibc
import GuideContent
import Terminal
import Text

/// `wenzhen doctor`: what this terminal and this installation can do.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Phrases.Commands.doctorAbstract, usage: Phrases.Commands.doctorUsage,
    version: ProgramVersion.line)

  @Flag(help: ArgumentHelp(Phrases.Options.doctorKiosk))
  var kiosk = false
  @Option(help: ArgumentHelp(Phrases.Options.doctorUser, valueName: Phrases.Options.userName))
  var user: String?
  @Option(help: ArgumentHelp(Phrases.Options.doctorState, valueName: Phrases.Options.directory))
  var state: FilePath?

  func run() throws {
    let installation =
      kiosk
      ? KioskInspection.facts(
        of: user ?? KioskInspection.usualUser, state: state.map { $0.ownText ?? $0.text }) : nil
    let folder = StateFolder(path: installation.map { FilePath($0.state) } ?? state ?? StateFolder.ofUser.path)
    let terminal = TerminalFacts(term: Environment.terminalType, output: STDOUT_FILENO)
    // If the terminal is not known to understand control sequences, it is sent no question.
    let isAsked = terminal.entry != nil
    let probe =
      isAsked
      ? TerminalProbe(input: STDIN_FILENO, output: STDOUT_FILENO) : TerminalProbe(encoding: nil, ambiguousWidth: nil)
    let multiplexer = Environment.multiplexer ?? terminal.multiplexer
    let facts = DoctorFacts(
      locale: Environment.locale, term: Environment.terminalType,
      terminal: terminal, probe: probe, wantsColor: Environment.wantsColor, multiplexer: multiplexer,
      narrowMultiplexer: probe.encoding.flatMap { encoding in
        TerminalScreen.narrowMultiplexer(
          readsUTF8: encoding == .utf8, encoding: Environment.encoding, multiplexer: multiplexer,
          isTmuxNarrow: TmuxClient.isNarrow)
      },
      printer: LocalPrinter(watching: nil)?.name, store: Self.store(in: folder),
      openFolder: kiosk ? nil : folder.path.flatMap(\.ownText).flatMap { KeptCases.isOpenToOthers($0) ? $0 : nil },
      kiosk: installation)
    let diagnosis = Diagnosis(facts)
    try StandardOutput.write(diagnosis.text)
    guard diagnosis.isSound else { throw CommandError.notSound }
  }

  /// If there is a store, opens it and tries to write to it. If there is none, tries whether one could be made, and
  /// removes what the trial has made.
  private static func store(in folder: StateFolder) -> DoctorFacts.StoreFact {
    do throws(CommandError) {
      let path = try folder.found()
      guard access(path + "/cases.sqlite", F_OK) == 0 || errno != ENOENT else {
        try StateFolder.stored { () throws(CaseStoreError) in try KeptCases.tryMaking(in: path) }
        return .missing(path: path)
      }
      let store = try folder.open()
      return try StateFolder.stored { () throws(CaseStoreError) in
        try store.tryWriting()
        return .open(path: path, count: try store.count())
      }
    } catch {
      return .failed(ErrorMessages.message(for: error))
    }
  }
}
