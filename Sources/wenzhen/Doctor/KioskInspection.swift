import CaseStore
import Glibc

/// Looks up how an installation over SSH is set up.
enum KioskInspection {
  /// The name of the user that merchants log in as, unless the command names another user.
  static let usualUser = "wenzhen-help"

  /// Looks everything up for a user.
  ///
  /// - Parameter state: The state folder; `nil` for the one that the installation uses.
  static func facts(of user: String, state: String?) -> KioskFacts {
    guard let entry = getpwnam(user)?.pointee else {
      return KioskFacts(
        user: user, exists: false, shell: "", canWriteHome: false, ownsState: false,
        state: state ?? KioskSetup.usualFolder, settings: nil, logins: .counted(0),
        wrongNumbers: nil)
    }
    let (shell, homeFolder) = (String(cString: entry.pw_shell), String(cString: entry.pw_dir))
    let settings = settings(for: user)
    let chroot = ChrootInspection(of: user, home: homeFolder, settings: settings ?? [:])
    let root = chroot?.folder ?? ""
    let options = KioskFacts.isProgram(shell) ? options(in: root + KioskSettings.path) : nil
    let path = root + (state ?? options?.state ?? KioskSetup.usualFolder)
    var home = stat()
    let hasHome = stat(homeFolder, &home) == 0
    var folder = stat()
    let hasFolder = stat(path, &folder) == 0
    return KioskFacts(
      user: user, exists: true, shell: shell, isShellListed: isListed(shell),
      hasEmptyPassword: hasEmptyPassword(entry), canWriteHome: hasHome && canWrite(home, entry),
      ownsState: hasFolder && folder.st_uid == entry.pw_uid && folder.st_mode & 0o077 == 0, state: path,
      options: options?.found, optionsFile: root + KioskSettings.path, settings: settings,
      chroot: chroot?.facts(of: entry), logins: logins(in: path), wrongNumbers: wrongNumbers(in: path))
  }

  private static func logins(in state: String) -> KioskFacts.LoginsFact {
    do {
      return .counted(try LoginSlots(folder: state).count)
    } catch {
      return .failed(ErrorMessages.message(for: .store(error)))
    }
  }

  /// The store is opened only if it is there: opening would make one.
  private static func wrongNumbers(in state: String) -> WrongNumbers? {
    guard access(state + "/cases.sqlite", F_OK) == 0 else { return nil }
    return try? StateFolder(path: FilePath(state)).open().wrongNumbers(at: WallClock.now)
  }

  private static func canWrite(_ status: stat, _ user: passwd) -> Bool {
    status.st_uid == user.pw_uid || status.st_mode & 0o002 != 0
      || status.st_gid == user.pw_gid && status.st_mode & 0o020 != 0
  }

  /// The options that root has set, and the state folder that they name; `nil` for the folder if they name none.
  private static func options(in file: String) -> (found: KioskFacts.Options, state: String?) {
    do throws(CommandError) {
      let settings = try KioskSettings(file: file)
      return (.set(settings.words), try settings.command(from: file).kiosk.state?.ownText)
    } catch {
      return (.flawed(ErrorMessages.message(for: error)), nil)
    }
  }

  /// Whether /etc/shells lists a shell; su(1) then lets people run another one.
  private static func isListed(_ shell: String) -> Bool {
    setusershell()
    defer { endusershell() }
    while let listed = getusershell() {
      if String(cString: listed) == shell { return true }
    }
    return false
  }

  /// Whether the password is empty. passwd(1) tells root, and nobody else.
  private static func hasEmptyPassword(_ user: passwd) -> Bool {
    if user.pw_passwd.pointee == 0 { return true }
    let status = ProgramOutput(of: "/usr/bin/passwd", ["--status", String(cString: user.pw_name)])
    return status?.text.split(separator: " ").dropFirst().first == "NP"
  }

  /// sshd's own answer on how it would treat the user (`sshd -T`); `nil` if sshd does not answer, as for everybody but
  /// root.
  private static func settings(for user: String) -> [String: String]? {
    let programs: [String] = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"]
    let sshd = programs.first { access($0, X_OK) == 0 }
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
