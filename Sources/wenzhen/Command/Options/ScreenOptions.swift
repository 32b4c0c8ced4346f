import ArgumentParser
import GuideContent
import Terminal
import Text

/// `--encoding`, `--ambiguous` and `--theme`, for the screen.
struct ScreenOptions: ParsableArguments {
  /// A width as the command line has it.
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

  /// The options as one value.
  var request: ScreenRequest { ScreenRequest(encoding: encoding, ambiguous: ambiguous, theme: theme) }

  /// The settings for the screen. From now on the program's own lines are in the encoding asked for.
  func settle() -> ScreenSettings { request.settle() }
}

/// What the command line asks for the screen.
struct ScreenRequest: Equatable {
  var encoding: TextEncoding?
  var ambiguous: ScreenOptions.Width?
  var theme: Theme?

  /// The settings for the screen. From now on the program's own lines are in the encoding asked for.
  func settle() -> ScreenSettings {
    if let encoding { OutputEncoding.use(encoding) }
    return ScreenSettings(
      encoding: encoding, ambiguousWidth: ambiguous.map { $0 == .one ? 1 : 2 },
      theme: theme ?? (Environment.wantsColor ? .usual : .mono))
  }
}

extension ScreenRequest {
  /// Reads the options from a command line that needs no parser.
  init(_ line: PlainLine) throws(PlainLine.NotPlain) {
    encoding = try line.value(of: "--encoding", TextEncoding.init(argument:))
    ambiguous = try line.value(of: "--ambiguous", ScreenOptions.Width.init(argument:))
    theme = try line.value(of: "--theme", Theme.init(argument:))
  }
}

/// The settings for the screen, as far as they were given.
struct ScreenSettings {
  /// The encoding of the terminal; `nil` if it is to be asked.
  var encoding: TextEncoding?
  /// How many cells a character of ambiguous width has; `nil` if the terminal is to be asked.
  var ambiguousWidth: Int?
  var theme: Theme

  /// The settings if no option was given.
  static var usual: ScreenSettings { ScreenSettings(theme: Environment.wantsColor ? .usual : .mono) }

  /// The terminal if it can show a full screen; `nil` if it cannot. If the reason is not obvious, a line on standard
  /// error says it.
  func terminal(
    crashMessage: String = Phrases.Errors.crashed, endMessage: String = Phrases.Errors.ended, inKiosk: Bool = false
  ) -> TerminalScreen? {
    var options = TerminalOptions(
      term: Environment.terminalType, crashMessage: crashMessage, endMessage: endMessage)
    options.localeEncoding = Environment.encoding
    options.encoding = encoding
    options.ambiguousWidth = ambiguousWidth
    options.findMultiplexer = { Environment.multiplexer }
    options.isTmuxNarrow = { TmuxClient.isNarrow }
    options.theme = theme
    do throws(TerminalError) {
      return try TerminalScreen(options: options)
    } catch {
      if let line = ErrorMessages.message(forNoScreen: error, inKiosk: inKiosk) { StandardError.write(line: line) }
      return nil
    }
  }

  /// The widths for breaking lines if no terminal can be asked.
  var lineMetrics: TextMetrics {
    TextMetrics(ambiguous: ambiguousWidth ?? OutputEncoding.current.usualAmbiguousWidth)
  }
}
