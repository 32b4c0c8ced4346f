import Glibc

/// The account that runs the program, as the system's user database has it.
enum Account {
  /// Entries are not longer than this, in bytes.
  private static let longestEntry = 1 << 20

  /// Whether the program is the account's login shell.
  ///
  /// Root is never asked: the machine is root's, and root uses the program as a command whatever shell it has.
  ///
  /// - Parameter executed: The path under which the program was started.
  static func hasShell(executed: FilePath) throws(CommandError) -> Bool {
    let user = getuid()
    guard user != 0, let shell = try shell(of: user) else { return false }
    return isSame(shell, executed)
  }

  /// Whether two paths are the same file.
  ///
  /// The same path is enough: while the program is exchanged for a newer one, it leads to another file than a moment ago.
  static func isSame(_ path: FilePath, _ other: FilePath) -> Bool {
    var (first, second) = (stat(), stat())
    return path == other
      || stat(path.chars, &first) == 0 && stat(other.chars, &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino
  }

  /// The login shell of an account; `nil` if there is no such account, as in a chroot without a user database.
  ///
  /// Where the database does not answer, nobody can tell, and that is no `nil`.
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
