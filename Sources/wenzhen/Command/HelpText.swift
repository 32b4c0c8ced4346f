import GuideContent
import Text

/// The argument parser's help in Chinese, in columns of terminal cells.
///
/// The parser has only English words for headings, and it counts characters, although a hanzi takes two cells.
struct HelpText {
  /// A width at which the parser breaks no line.
  static let noWrapping = 100_000

  private static let width = 80
  private static let labelColumn = 26

  private var lines: [String] = []
  private let breaker = LineBreaker()

  /// A text of the parser in Chinese: a help page, or a completion script with the same descriptions.
  static func chinese(_ text: String) -> String {
    guard text.hasPrefix("OVERVIEW: ") else { return translated(text) }
    return HelpText(page: text).lines.joined(separator: "\n")
  }

  private init(page: String) {
    var label: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let heading = Self.heading(line) {
        lines.append(heading)
      } else if line.hasPrefix("OVERVIEW: ") {
        lines += breaker.lines(of: String(line.dropFirst(10)), width: Self.width)
      } else if line.hasPrefix("USAGE: ") {
        lines.append(Phrases.Commands.usageHeading + line.dropFirst(7))
      } else if line.hasPrefix("       "), label == nil {
        let indent = TextMetrics().width(Phrases.Commands.usageHeading)
        lines.append(String.blanks(indent) + line.dropFirst(7))
      } else if line.hasPrefix("  ") {
        label = addElement(line, label: label)
      } else {
        lines.append(line)
      }
    }
  }

  private static func heading(_ line: String) -> String? {
    switch line {
    case "ARGUMENTS:": Phrases.Commands.argumentsHeading
    case "OPTIONS:": Phrases.Commands.optionsHeading
    case "SUBCOMMANDS:": Phrases.Commands.commandsHeading
    case _ where line.hasPrefix("  See '") && line.hasSuffix("for detailed help."): "  " + Phrases.Commands.moreHelp
    default: nil
    }
  }

  /// Adds an option or command with its description. If the description is on the next line, the result is the label to
  /// add it to.
  private mutating func addElement(_ line: String, label: String?) -> String? {
    let start = String(line.prefix(Self.labelColumn))
    let isLabelOnly = line.count <= Self.labelColumn || start.last != " "
    let ownLabel = start.allSatisfy { $0 == " " } ? label : start
    guard !isLabelOnly, let ownLabel else {
      if let label { lines.append(label) }
      return line
    }
    let blanks = String.blanks(Self.labelColumn)
    let words = breaker.lines(
      of: Self.translated(String(line.dropFirst(Self.labelColumn))), width: Self.width - Self.labelColumn)
    let trimmed = String(ownLabel.reversed().drop { $0 == " " }.reversed())
    let fits = TextMetrics().width(trimmed) < Self.labelColumn
    if !fits { lines.append(trimmed) }
    let first = fits ? TextMetrics().padded(trimmed, to: Self.labelColumn) : blanks
    lines += words.enumerated().map { ($0.offset == 0 ? first : blanks) + $0.element }
    return nil
  }

  private static func translated(_ text: String) -> String {
    text.replacing("Show help information.", with: Phrases.Options.help)
      .replacing("Show the version.", with: Phrases.Options.version)
      .replacing("Show subcommand help information.", with: Phrases.Options.helpCommand)
      .replacing(/\ \(values: ([^)]*)\)/) {
        Phrases.Commands.values(values: String($0.output.1).replacing(", ", with: Phrases.Outline.separator))
      }
  }
}
