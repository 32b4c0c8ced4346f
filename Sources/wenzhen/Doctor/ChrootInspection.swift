import Glibc

/// Looks at the folder in which sshd locks a user up, with `ChrootDirectory`.
struct ChrootInspection {
  private static let terminalDescriptions = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
  private static let locales = ["/usr/lib/locale/C.utf8", "/usr/lib/locale/C.UTF-8"]

  /// The folder, without a slash at its end.
  let folder: String
  private let command: String?

  /// Finds the folder in sshd's settings for a user; `nil` if the settings lock the user up nowhere.
  init?(of user: String, home: String, settings: [String: String]) {
    guard let pattern = settings["chrootdirectory"], pattern != "none" else { return nil }
    let path = Self.expand(pattern, user: user, home: home)
    folder = path.last == "/" ? String(path.dropLast()) : path
    command = settings["forcecommand"].flatMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// The folder that sshd makes of a pattern: `%h` is the user's home, `%u` the user's name, `%%` a percent sign
  /// (sshd_config(5), TOKENS).
  static func expand(_ pattern: String, user: String, home: String) -> String {
    var expanded = ""
    var rest = pattern[...]
    while let sign = rest.popFirst() {
      guard sign == "%", let letter = rest.popFirst() else {
        expanded.append(sign)
        continue
      }
      switch letter {
      case "h": expanded += home
      case "u": expanded += user
      default: expanded.append(letter)
      }
    }
    return expanded
  }

  /// Looks whether the folder has what the program needs, and whether the program runs there for the user.
  func facts(of user: passwd) -> KioskFacts.Chroot {
    KioskFacts.Chroot(
      folder: folder, complaint: complaint(of: command ?? String(cString: user.pw_shell), for: user),
      describesTerminals: Self.terminalDescriptions.contains { has("\($0)/x/xterm-256color") },
      hasLocale: Self.locales.contains(where: has))
  }

  private func has(_ path: String) -> Bool { access(folder + path, F_OK) == 0 }

  /// The last line that chroot(8) or the program wrote to standard error when it ran there for the user: empty if it
  /// wrote none, `nil` if it ran well.
  ///
  /// The program is run as the user's login shell would be: with `-c` and a request.
  private func complaint(of program: String, for user: passwd) -> String? {
    // The user is named by numbers, since nothing in that folder has to know the name.
    let arguments = ["--userspec=\(user.pw_uid):\(user.pw_gid)", folder, program, "-c", "--version"]
    guard let output = ProgramOutput(of: "/usr/sbin/chroot", arguments) else { return "" }
    guard !output.isSuccess else { return nil }
    return output.complaint.split(separator: "\n").last.map(String.init) ?? ""
  }
}
