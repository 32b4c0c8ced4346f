import Glibc

/// The account that runs the program, as the system's user database has it.
enum Account {
  /// The most bytes of an entry in the user database.
  private static let longestEntry = 1 << 20

  /// Whether this program is the login shell of the account that runs it.
  ///
  /// Root is never asked for: the machine is root's, and root uses the program as a command, whatever root's shell is.
  ///
  /// - Parameter executed: The path under which the program was started.
  /// - Throws: `CommandError` if the user database does not answer.
  static func hasShell(executed: FilePath) throws(CommandError) -> Bool {
    let user = getuid()
    guard user != 0, let shell = try shell(of: user) else { return false }
    return isSame(shell, executed)
  }

  /// Whether two paths lead to the same file.
  ///
  /// Equal paths always do. While a newer version replaces the program, a path leads to another file than a moment ago.
  static func isSame(_ path: FilePath, _ other: FilePath) -> Bool {
    var (first, second) = (stat(), stat())
    return path == other
      || stat(path.chars, &first) == 0 && stat(other.chars, &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino
  }

  /// The login shell of an account; `nil` if there is no such account, as in a chroot without a user database.
  ///
  /// - Throws: An error if the database does not answer: then nobody knows, and `nil` would be a wrong answer.
  private static func shell(of user: uid_t) throws(CommandError) -> FilePath? {
    var size = 1 << 12
    while true {
      let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: size)
      defer { buffer.deallocate() }
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      switch getpwuid_r(user, &entry, buffer, size, &found) {
      case 0: return found?.pointee.pw_shell.map { FilePath(cString: $0) }
      case ENOENT, ESRCH: return nil
      case ERANGE where size < longestEntry: size *= 2
      case let number: throw .accountUnknown(SystemError(number: number))
      }
    }
  }
}
