import ArgumentParser
import Glibc

/// The program: reads the command line, does what it says, and puts whatever goes wrong into one line.
@main
enum Main {
  static func main() {
    do {
      var command = try RootCommand.parse(commandLine: Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch let error as CommandError {
      fail(error)
    } catch {
      printRequested(error)
    }
  }

  /// Help, the version and completions reach us as errors of the argument parser; anything else is one in earnest.
  private static func printRequested(_ error: any Error) {
    guard RootCommand.exitCode(for: error) == .success else { return fail(CommandError(parsing: error)) }
    do throws(CommandError) {
      let text = RootCommand.fullMessage(for: error, columns: HelpText.noWrapping)
      try StandardOutput.write(HelpText.chinese(text))
    } catch {
      fail(error)
    }
  }

  private static func fail(_ error: CommandError) {
    // Nobody reads any more: there is nobody to tell either.
    if error != .readerGone { StandardError.write(line: ErrorMessages.message(for: error)) }
    exit(error.exitCode.rawValue)
  }
}
