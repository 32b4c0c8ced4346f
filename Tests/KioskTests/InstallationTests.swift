import Foundation
import SecureShell
import TestSupport
import Testing

@Suite("Putting the kiosk in place", .tags(.secureShell))
struct InstallationTests {
  private let folder: String
  private var dropIn: String { "\(folder)/etc/ssh/sshd_config.d/60-wenzhen.conf" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-install-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// What the script says and how it ends, in a folder that stands for the root of the file system.
  private func script(_ task: String, user: String = "wenzhen-help", program: String = "/usr/local/bin/wenzhen") throws
    -> SystemTool.Run
  {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/ssh/install")
    return try SystemTool.output(
      script.standardizedFileURL.path, task, user, program,
      environment: ["DESTDIR": folder, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"])
  }

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("gives sshd the settings, for that user alone, which sshd takes as they are meant; once more changes nothing")
  func installed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for _ in 0..<2 { #expect(try script("install").code == 0) }
    let key = "\(folder)/key"
    _ = try SystemTool.output("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
    try write("HostKey \(key)\nInclude \(dropIn)\n", to: "\(folder)/config")
    let settings = { (user: String) in
      try SystemTool.output(
        "/usr/sbin/sshd", "-T", "-f", "\(folder)/config", "-C", "user=\(user),host=localhost,addr=127.0.0.1"
      ).text.split(separator: "\n").map(String.init)
    }
    let ours = try settings("wenzhen-help")
    for line in [
      "forcecommand /usr/local/bin/wenzhen --kiosk", "disableforwarding yes", "permittunnel no", "permituserrc no",
      "maxsessions 1", "setenv LANG=C.UTF-8", "clientaliveinterval 5", "clientalivecountmax 3",
      "unusedconnectiontimeout 30", "persourcemaxstartups 8", "persourcenetblocksize 32:64", "logingracetime 60",
    ] { #expect(ours.contains(line), "\(line)") }
    #expect(try settings("root").contains("forcecommand none"))
    #expect(try settings("root").contains("unusedconnectiontimeout none"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/var/lib/wenzhen")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let options = try FileManager.default.attributesOfItem(atPath: "\(folder)/etc/wenzhen/kiosk")
    #expect(options[.posixPermissions] as? Int == 0o644)
  }

  @Test("leaves settings that somebody else wrote as they are", arguments: ["install", "uninstall"])
  func foreign(task: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("# mine\n", to: dropIn)
    let run = try script(task)
    #expect(run.code == 1)
    #expect(run.errors.contains("not written by wenzhen"))
    #expect(try String(contentsOfFile: dropIn, encoding: .utf8) == "# mine\n")
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/var"))
  }

  @Test("refuses names that sshd would misread, before anything is changed")
  func names() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for user in ["a b", "*", "root\nMatch all", "A", ""] { #expect(try script("install", user: user).code == 1) }
    #expect(try script("install", program: "/opt/my programs/wenzhen").code == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("takes the settings away and keeps people's cases")
  func removed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try script("install").code == 0)
    try write("case", to: "\(folder)/var/lib/wenzhen/cases.sqlite")
    #expect(try script("uninstall").code == 0)
    #expect(!FileManager.default.fileExists(atPath: dropIn))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/var/lib/wenzhen/cases.sqlite"))
  }
}
