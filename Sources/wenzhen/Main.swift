import ArgumentParser
import Glibc
import Wizard
import WizardScreens

/// The program: reads the command line, does what it says, and puts whatever goes wrong into one line.
@main
enum Main {
  static func main() {
    // A file that may not grow is an error to be told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try run(words(of: CommandLine.arguments))
    } catch let error as CommandError {
      fail(error)
    } catch {
      printRequested(error)
    }
  }

  /// The words of a command line; as a login shell, of which the name begins with a hyphen, or with a shell's `-c`, the
  /// program is a kiosk.
  static func words(of arguments: [String]) -> [String] {
    let words = Array(arguments.dropFirst())
    return arguments.first?.hasPrefix("-") == true || words.first == "-c" ? ["--kiosk"] + words : words
  }

  /// Carries out a command line. An empty one needs no parser, and the first screen is there sooner without.
  private static func run(_ words: [String]) throws {
    guard !words.isEmpty else {
      return try Visit(session: Session(guide: GuideSource.guide(named: nil)), audience: .agent, isPlain: false).run()
    }
    var command = try RootCommand.parse(commandLine: words)
    try command.run()
  }

  /// Help, the version and completions reach us as errors of the argument parser; anything else is one in earnest.
  private static func printRequested(_ error: any Error) {
    guard RootCommand.exitCode(for: error) == .success else { fail(CommandError(parsing: error)) }
    do throws(CommandError) {
      let text = RootCommand.fullMessage(for: error, columns: HelpText.noWrapping)
      try StandardOutput.write(HelpText.chinese(text))
    } catch {
      fail(error)
    }
  }

  /// Says what is wrong, and ends.
  static func fail(_ error: CommandError, inKiosk: Bool = false) -> Never {
    // Nobody reads any more: there is nobody to tell either.
    if error != .readerGone { StandardError.write(line: ErrorMessages.message(for: error, inKiosk: inKiosk)) }
    exit(error.exitCode.rawValue)
  }
}
