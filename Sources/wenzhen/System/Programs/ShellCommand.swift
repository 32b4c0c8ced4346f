/// A command to be typed at a shell, every word of which stays one word there.
struct ShellCommand {
  let text: String

  private init(_ words: String...) {
    text = words.map(Self.quoted).joined(separator: " ")
  }

  /// Gives a folder, with all that is in it, to whoever runs the program.
  static func give(_ folder: String) -> ShellCommand {
    ShellCommand("chown", "-R", SystemUser.current.name, folder)
  }

  /// Makes a folder for whoever runs the program alone, wherever it is; what lies above it stays whose it is.
  static func make(_ folder: String) -> ShellCommand {
    ShellCommand("install", "-d", "-o", SystemUser.current.name, "-m", "700", folder)
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+:@,".unicodeScalars.contains(scalar)
    }
    guard !isPlain || word.isEmpty else { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
