import Foundation
import PseudoTerminal
import SecureShell
import Testing

/// The built program put in place by the installer on a machine of its own, for an account that an earlier version had
/// given another shell, and from which the operator has taken the password.
final class InstalledKiosk {
  static let user = "wenzhen-test"
  /// Where the cases are kept unless root has said otherwise.
  static let state = "/var/lib/wenzhen"
  /// What root has set.
  static let settings = "/etc/wenzhen/kiosk"

  let machine: SeparateMachine
  let folder: String
  let program: String

  /// Puts it in place.
  ///
  /// - Parameter more: Further commands for the machine.
  init(_ more: String = "") throws {
    machine = try SeparateMachine(SeparateMachine.withOwnAccounts + "\n" + more)
    folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-installed-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    program = "\(folder)/wenzhen"
    try SystemTool.run("/bin/cp", BuiltProgram.path(of: "wenzhen"), program)
    try shell("useradd --system --home-dir /var/lib/wenzhen-home --shell /bin/sh \(Self.user)")
    try shell("passwd --delete \(Self.user)")
    #expect(try install().code == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func install() throws -> SystemTool.Run { try script("install") }

  func uninstall() throws -> SystemTool.Run { try script("uninstall") }

  private func script(_ task: String) throws -> SystemTool.Run {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/ssh/install")
    return try machine.run(script.standardizedFileURL.path, task, Self.user, program)
  }

  /// What root's shell on the machine prints.
  @discardableResult
  func shell(_ command: String) throws -> String {
    let run = try machine.run("/bin/sh", "-c", command)
    guard run.code == 0 else { throw CocoaError(.executableLoad) }
    return run.text
  }

  /// What somebody without any part in the kiosk gets who becomes its user by su(1).
  func su(_ arguments: [String], typing input: String = "") throws -> SystemTool.Run {
    try machine.runAsNobody("/bin/su", arguments, input: input)
  }

  /// A real sshd on the machine, with the installer's settings for the account.
  ///
  /// - Parameter more: Further settings for the account.
  func server(_ more: String...) throws -> SecureShellServer {
    let end = "Match all"
    let settings = try shell("cat /etc/ssh/sshd_config.d/60-wenzhen.conf")
      .replacing(end, with: (more + [end]).joined(separator: "\n"))
    let server = try SecureShellServer(
      settings: settings.split(separator: "\n").map(String.init), user: Self.user, launcher: machine.launcher)
    try shell("cp \(server.folder)/client-key.pub /etc/ssh/wenzhen_keys")
    return server
  }
}
