/// A command for somebody to type at a shell, each word quoted where needed.
struct ShellCommand {
  let text: String

  private init(_ words: String...) {
    text = words.map(Self.quoted).joined(separator: " ")
  }

  /// The command that gives a folder, with everything in it, to the user that runs the program.
  static func give(_ folder: String) -> ShellCommand {
    ShellCommand("chown", "-R", SystemUser.current.name, folder)
  }

  /// The command that makes a folder which only the user that runs the program may enter. Folders above it keep their
  /// owners.
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
