import ArgumentParser
import Glibc

/// The program: reads the command line, does what it says, and puts whatever goes wrong into one line.
@main
enum Main {
  static func main() {
    // A file that may not grow is an error to be told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      switch try Invocation.current() {
      case .command(let words): try run(words)
      case .loginShell(let request): LoginShell.serve(request)
      }
    } catch let error as CommandError {
      fail(error)
    } catch {
      printRequested(error)
    }
  }

  /// Carries out a command line. The argument parser reads those that are not written plainly.
  private static func run(_ words: [String]) throws {
    if let request = try? StartRequest(plainly: words) { return try request.run() }
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
    switch error {
    // Nobody reads any more: there is nobody to tell either.
    case .readerGone: break
    case .readerStalled: StandardError.write(line: ErrorMessages.message(for: error, inKiosk: inKiosk), within: .zero)
    default: StandardError.write(line: ErrorMessages.message(for: error, inKiosk: inKiosk))
    }
    exit(error.exitCode.rawValue)
  }
}
