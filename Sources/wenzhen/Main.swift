import ArgumentParser
import Glibc

/// The program: reads the command line, carries it out, and words an error in one line.
@main
enum Main {
  static func main() {
    // Writing more than a file may grow to becomes an error of the write instead of a signal.
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

  /// Carries out a command line. If it is not plain, the argument parser reads it.
  private static func run(_ words: [String]) throws {
    if let request = try? StartRequest(plainly: words) { return try request.run() }
    var command = try RootCommand.parse(commandLine: words)
    try command.run()
  }

  /// Help, version and completions come from the argument parser as errors; they are printed. Any other error is a real
  /// one.
  private static func printRequested(_ error: any Error) {
    guard RootCommand.exitCode(for: error) == .success else { fail(CommandError(parsing: error)) }
    do throws(CommandError) {
      let text = RootCommand.fullMessage(for: error, columns: HelpText.noWrapping)
      try StandardOutput.write(HelpText.chinese(text))
    } catch {
      fail(error)
    }
  }

  /// Writes the error, and ends the program.
  static func fail(_ error: CommandError, inKiosk: Bool = false) -> Never {
    switch error {
    // If the reader has gone, there is nobody to tell.
    case .readerGone: break
    case .readerStalled: StandardError.write(line: ErrorMessages.message(for: error, inKiosk: inKiosk), within: .zero)
    default: StandardError.write(line: ErrorMessages.message(for: error, inKiosk: inKiosk))
    }
    exit(error.exitCode.rawValue)
  }
}
