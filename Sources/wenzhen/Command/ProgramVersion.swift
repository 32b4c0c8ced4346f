import GuideContent

/// The program's version.
enum ProgramVersion {
  /// The line that `--version` shows.
  static let line = Phrases.Commands.version(number: "1.0.0")
}
