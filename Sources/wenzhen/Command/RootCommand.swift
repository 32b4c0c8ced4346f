import ArgumentParser
import GuideContent
import Guides
import WizardScreens

/// `wenzhen`: starts a walk, or hands over to a subcommand.
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
  /// A subcommand's words are read without those before them: together, the parser would give options that both know to
  /// `wenzhen` itself. For the same reason no option may come before a subcommand.
  static func parse(commandLine: [String]) throws -> any ParsableCommand {
    try CommandName.check(commandLine)
    if let subcommand = configuration.subcommands.first(where: { $0.configuration.commandName == commandLine.first }) {
      return try subcommand.parseAsRoot(Array(commandLine.dropFirst()))
    }
    let command = try parseAsRoot(commandLine)
    if let name = type(of: command).configuration.commandName, name != configuration.commandName, name != "help" {
      throw CommandError.optionBeforeCommand(option: commandLine.first ?? "", command: name)
    }
    return command
  }

  /// The request of the command line.
  var request: StartRequest {
    StartRequest(
      audience: audience, isPlain: plain, isBatch: batch, guide: guide.guide, language: guide.language,
      answers: answers.file, screen: screen.request, kiosk: kiosk.setup)
  }

  func run() throws {
    try request.run()
  }
}
