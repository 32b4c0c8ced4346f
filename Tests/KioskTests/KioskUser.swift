import Foundation
import Glibc

/// A user of its own for a test, as merchants log in with: no password, `/bin/sh`, and a home it cannot write, in which
/// everything lies in wait that a shell or sshd might run.
///
/// Making one takes root, as the test set-up has it; it goes away with the test.
final class KioskUser {
  let name: String
  let home: String
  /// What the traps in the home would make.
  let trap: String

  init(in folder: String) throws {
    name = "wz-test-\(getpid())-\(UInt16.random(in: .min ... .max))"
    home = "\(folder)/home"
    trap = "\(folder)/sprung"
    try FileManager.default.createDirectory(atPath: "\(home)/.ssh", withIntermediateDirectories: true)
    for file in [".bashrc", ".profile", ".bash_profile", ".bash_login", ".ssh/rc", ".ssh/environment"] {
      try "touch \(trap)\n".write(toFile: "\(home)/\(file)", atomically: false, encoding: .utf8)
    }
    try SystemTool.run(
      "/usr/sbin/useradd", "--system", "--no-create-home", "--home-dir", home, "--shell", "/bin/sh", "--password", "*",
      name)
  }

  deinit { try? SystemTool.run("/usr/sbin/userdel", name) }

  /// Gives a folder to the user, and to nobody else.
  func own(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let entry = getpwnam(name) else { throw CocoaError(.fileNoSuchFile) }
    guard chown(folder, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0, chmod(folder, 0o700) == 0 else {
      throw POSIXError(.EPERM)
    }
  }
}
