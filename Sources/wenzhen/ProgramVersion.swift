/// The program's version.
enum ProgramVersion {
  /// The version, as `--version` shows it.
  static let number = "1.0.0"
}
