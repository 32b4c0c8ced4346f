import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("What the kernel sees of the kiosk", .tags(.program))
struct OpenedFilesTests {
  /// Beginnings of the only paths that may be opened; the build folder and Swift's own are there for a program that is
  /// linked to its libraries as they lie.
  private static let allowed = [
    "/dev/", "/proc/", "/sys/", "/etc/passwd", "/etc/nsswitch.conf", "/etc/ld.so", "/etc/localtime",
    "/usr/share/zoneinfo/", "/etc/terminfo",
    "/lib/terminfo",
    "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/lib/locale/", "/usr/share/locale", "/usr/lib/x86_64-linux-gnu/",
    "/lib/x86_64-linux-gnu/", "/usr/lib/aarch64-linux-gnu/", "/lib/aarch64-linux-gnu/", "/usr/lib/ssl/", "/opt/swift/",
    "/usr/share/icu/",
  ]

  @Test(
    "no other program is started, and no file opened outside the list",
    .enabled(if: PseudoTerminalSession.sanitizer.isEmpty, "a sanitizer reads files of its own"))
  func traced() throws {
    let kiosk = try KioskServer(
      wrapper:
        "/usr/bin/strace -f -qq -e trace=execve,execveat,open,openat,openat2,creat -o @FOLDER@/state/wenzhen/trace ")
    let session = try kiosk.walked()
    session.send("c")
    try session.wait(for: "进度码")
    session.send("qs")
    try session.wait(for: "排查小结")
    session.send("p")
    try session.wait(for: "您手边的打印机")
    try session.answer("n")
    try session.wait(for: "排查小结")
    session.send("qq")
    try session.wait(for: "要离开吗？")
    try session.answer("y")
    #expect(try session.waitForExit() == .exited(0))
    let lines = try String(contentsOfFile: "\(kiosk.state)/trace", encoding: .utf8).split(separator: "\n")
    #expect(lines.count { $0.contains("execve") } == 1)
    let paths = lines.compactMap { line in
      line.firstMatch(of: /open(?:at|at2)?\([^"]*"([^"]*)"/).map { String($0.output.1) }
    }
    #expect(!paths.isEmpty)
    let strange = Set(paths).filter { path in
      !path.hasPrefix(kiosk.folder) && !Self.allowed.contains { path.hasPrefix($0) }
    }
    #expect(strange.sorted() == [])
  }
}
