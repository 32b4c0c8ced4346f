import Glibc

/// Looks at an installation over SSH.
enum KioskInspection {
  /// Who merchants log in as unless somebody else is named.
  static let usualUser = "wenzhen-help"

  static func facts(of user: String, state: String) -> KioskFacts {
    guard let entry = getpwnam(user)?.pointee else {
      return KioskFacts(
        user: user, exists: false, shell: "", canWriteHome: false, ownsState: false, state: state, settings: nil)
    }
    var home = stat()
    let hasHome = stat(entry.pw_dir, &home) == 0
    var folder = stat()
    let hasFolder = stat(state, &folder) == 0
    return KioskFacts(
      user: user, exists: true, shell: String(cString: entry.pw_shell),
      canWriteHome: hasHome && canWrite(home, entry),
      ownsState: hasFolder && folder.st_uid == entry.pw_uid && folder.st_mode & 0o077 == 0, state: state,
      settings: settings(for: user))
  }

  private static func canWrite(_ status: stat, _ user: passwd) -> Bool {
    status.st_uid == user.pw_uid || status.st_mode & 0o002 != 0
      || status.st_gid == user.pw_gid && status.st_mode & 0o020 != 0
  }

  /// What sshd would do with the user, as it says itself; it tells root only.
  private static func settings(for user: String) -> [String: String]? {
    let places: [String] = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"]
    let sshd = places.first { access($0, X_OK) == 0 }
    guard let sshd,
      let output = ProgramOutput(of: sshd, ["-T", "-C", "user=\(user),host=localhost,addr=127.0.0.1"]),
      output.isSuccess
    else { return nil }
    return output.text.split(separator: "\n").reduce(into: [:]) { settings, line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      if words.count == 2 { settings[words[0]] = words[1] }
    }
  }
}
