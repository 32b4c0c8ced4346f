import ArgumentParser
import GuideContent
import Wizard
import WizardScreens

/// `wenzhen`: starts a guide, or hands over to a subcommand.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenzhen", abstract: Phrases.Commands.abstract, usage: Phrases.Commands.usage,
    version: ProgramVersion.line,
    subcommands: [
      ResumeCommand.self, CasesCommand.self, StatsCommand.self, SummaryCommand.self, BookletCommand.self,
      GuidesCommand.self, CheckCommand.self, GraphCommand.self, DoctorCommand.self,
    ])

  @Option(name: .customLong("for"), help: ArgumentHelp(Phrases.Options.audience, valueName: Phrases.Options.person))
  var audience: Audience?
  @Flag(help: ArgumentHelp(Phrases.Options.plain))
  var plain = false
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var guide: GuideOptions
  @OptionGroup var answers: AnswersOptions
  @Flag(help: ArgumentHelp(Phrases.Options.batch))
  var batch = false
  @OptionGroup var kiosk: KioskOptions

  /// Reads a command line.
  ///
  /// A subcommand reads its words alone: read together, the parser would give `wenzhen` itself the options that both
  /// know. For the same reason no option may stand before a subcommand.
  static func parse(commandLine: [String]) throws -> any ParsableCommand {
    if let subcommand = configuration.subcommands.first(where: { $0.configuration.commandName == commandLine.first }) {
      return try subcommand.parseAsRoot(Array(commandLine.dropFirst()))
    }
    let command = try parseAsRoot(commandLine)
    if let name = type(of: command).configuration.commandName, name != configuration.commandName, name != "help" {
      throw CommandError.optionBeforeCommand(option: commandLine.first ?? "", command: name)
    }
    return command
  }

  func run() throws {
    let settings = screen.settle()
    if let kiosk = try kiosk.kiosk(for: Environment.clientAddress, on: settings) { return try run(kiosk) }
    let session = try answers.session(through: try guide.load())
    if batch {
      guard let file = answers.file else { throw CommandError.batchWithoutAnswers }
      try BatchRun(session: session, file: file).run()
    } else {
      try Visit(session: session, audience: audience ?? .agent, isPlain: plain, settings: settings).run()
    }
  }

  /// The first option given that a kiosk does not have.
  var optionForeignToKiosk: String? {
    let foreign = [audience.map { _ in "--for" }, answers.file.map { _ in "--answers" }, batch ? "--batch" : nil]
    return foreign.compactMap(\.self).first
  }

  /// Serves whoever came in over a line, and ends with an error of theirs in words for them.
  private func run(_ kiosk: Kiosk) throws {
    OutputLimit.use(.seconds(kiosk.idle.seconds))
    if let option = optionForeignToKiosk { throw CommandError.notInKiosk(option: option) }
    let words = KioskRequest.words(original: Environment.originalCommand, shellCommand: self.kiosk.shellCommand)
    do throws(CommandError) {
      try Kiosk.confine()
      let request = try KioskRequest(words)
      try kiosk.run(plain && request == .walk ? .lines : request, through: guide)
    } catch {
      Main.fail(error, inKiosk: true)
    }
  }
}
