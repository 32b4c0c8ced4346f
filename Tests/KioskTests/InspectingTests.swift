import PseudoTerminal
import TestSupport
import Testing

@Suite("A look at an installation over SSH", .tags(.secureShell), .enabled(if: SeparateMachine.isAvailable))
struct InspectingTests {
  private static let dropIn = "/etc/ssh/sshd_config.d/60-wenzhen.conf"

  private let kiosk: InstalledKiosk

  init() throws {
    kiosk = try InstalledKiosk(SeparateMachine.lockedUp)
  }

  /// The lines that say what is wrong with it.
  private func flaws() throws -> [Substring] {
    let run = try kiosk.machine.run(kiosk.program, "doctor", "--kiosk", "--user", InstalledKiosk.user)
    return run.text.split(separator: "\n").filter { $0.contains("自助") && $0.hasPrefix("[不行]") }
  }

  /// Sets something for the account in sshd's settings.
  private func set(_ line: String) throws {
    try kiosk.shell("sed -i 's|^Match all|\(line)\\nMatch all|' \(Self.dropIn)")
  }

  @Test("finds nothing wrong with it as it is put in place, without a password too")
  func sound() throws {
    #expect(try flaws() == [])
  }

  @Test("finds a shell that is open to everybody, and one that su may exchange")
  func shells() throws {
    try kiosk.shell("echo \(kiosk.program) >>/etc/shells")
    #expect(try flaws().map { $0.contains("remove-shell \(kiosk.program)") } == [true])
    try kiosk.shell("usermod --shell /bin/sh \(InstalledKiosk.user)")
    #expect(try flaws().map { $0.contains("没有密码，shell 却是 /bin/sh") } == [true])
    try kiosk.shell("usermod --password '*' \(InstalledKiosk.user)")
    #expect(try flaws() == [])
  }

  @Test("finds options that count for nothing, and those with which nobody comes in")
  func options() throws {
    try kiosk.shell("sed -i 's|--kiosk$|--kiosk --idle 5|' \(Self.dropIn)")
    #expect(try flaws().map { $0.contains("--kiosk --idle 5 里 --kiosk 后面的选项不起作用") } == [true])
    try kiosk.shell("echo --idle five >\(InstalledKiosk.settings)")
    #expect(try flaws().map { $0.contains("商户进不来：选项“--idle”不能是“five”") } == [true])
  }

  @Test(
    "runs the program where sshd locks the account up",
    .enabled(if: PseudoTerminalSession.sanitizer.isEmpty, "a sanitizer looks into /proc, and has libraries of its own"))
  func chroot() throws {
    try set("ChrootDirectory \(SeparateMachine.chroot)")
    #expect(try flaws() == [])
  }

  @Test("says that it does not run there, and that the cases have no place")
  func emptyChroot() throws {
    try kiosk.shell("mkdir /var/lib/empty")
    try set("ChrootDirectory /var/lib/empty")
    let flaws = try flaws()
    #expect(flaws.count == 2)
    #expect(flaws.first?.contains("/var/lib/empty/var/lib/wenzhen 应当只归用户") == true)
    #expect(flaws.last?.contains("用户关在 /var/lib/empty 里（ChrootDirectory），程序在那里不能运行") == true)
  }
}
