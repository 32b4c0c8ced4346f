import ArgumentParser
import GuideContent
import Terminal
import Text

/// `--encoding`, `--ambiguous` and `--theme`: how texts are put on a screen.
struct ScreenOptions: ParsableArguments {
  /// A width as it is written on a command line.
  enum Width: String, CaseIterable, ExpressibleByArgument {
    case one = "1"
    case two = "2"
  }

  @Option(help: ArgumentHelp(Phrases.Options.encoding, valueName: Phrases.Options.encodingName))
  var encoding: TextEncoding?
  @Option(help: ArgumentHelp(Phrases.Options.ambiguous, valueName: Phrases.Options.cells))
  var ambiguous: Width?
  @Option(help: ArgumentHelp(Phrases.Options.theme, valueName: Phrases.Options.themeName))
  var theme: Theme?

  /// What was asked for.
  var request: ScreenRequest { ScreenRequest(encoding: encoding, ambiguous: ambiguous, theme: theme) }

  /// What was asked for; the program's own lines are written accordingly from now on.
  func settle() -> ScreenSettings { request.settle() }
}

/// How somebody wants texts to be put on a screen.
struct ScreenRequest: Equatable {
  var encoding: TextEncoding?
  var ambiguous: ScreenOptions.Width?
  var theme: Theme?

  /// What was asked for; the program's own lines are written accordingly from now on.
  func settle() -> ScreenSettings {
    if let encoding { OutputEncoding.use(encoding) }
    return ScreenSettings(
      encoding: encoding, ambiguousWidth: ambiguous.map { $0 == .one ? 1 : 2 },
      theme: theme ?? (Environment.wantsColor ? .usual : .mono))
  }
}

extension ScreenRequest {
  /// Reads it from a command line that is written plainly.
  init(_ line: PlainLine) throws(PlainLine.NotPlain) {
    encoding = try line.value(of: "--encoding", TextEncoding.init(argument:))
    ambiguous = try line.value(of: "--ambiguous", ScreenOptions.Width.init(argument:))
    theme = try line.value(of: "--theme", Theme.init(argument:))
  }
}

/// How texts are put on a screen, as far as it was said.
struct ScreenSettings {
  /// What the terminal reads; `nil` if it is to be asked.
  var encoding: TextEncoding?
  /// Cells of a character of ambiguous width; `nil` if the terminal is to be asked.
  var ambiguousWidth: Int?
  var theme: Theme

  /// What holds where nothing was said.
  static var usual: ScreenSettings { ScreenSettings(theme: Environment.wantsColor ? .usual : .mono) }

  /// The terminal, where there is one that can place text; where only this machine stands in the way, that is said.
  func terminal(
    crashMessage: String = Phrases.Errors.crashed, endMessage: String = Phrases.Errors.ended, inKiosk: Bool = false
  ) -> TerminalScreen? {
    var options = TerminalOptions(
      term: Environment.terminalType, crashMessage: crashMessage, endMessage: endMessage)
    options.localeEncoding = Environment.encoding
    options.encoding = encoding
    options.ambiguousWidth = ambiguousWidth
    options.findMultiplexer = { Environment.multiplexer }
    options.theme = theme
    do throws(TerminalError) {
      return try TerminalScreen(options: options)
    } catch {
      if let line = ErrorMessages.message(forNoScreen: error, inKiosk: inKiosk) { StandardError.write(line: line) }
      return nil
    }
  }

  /// The widths by which lines are broken where no terminal can be asked.
  var lineMetrics: TextMetrics {
    TextMetrics(ambiguous: ambiguousWidth ?? OutputEncoding.current.usualAmbiguousWidth)
  }
}
