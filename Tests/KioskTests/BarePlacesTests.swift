import Foundation
import PseudoTerminal
import SecureShell
import TestSupport
import Testing

// A sanitizer looks into /proc, and wants to be the first library of all.
@Suite(
  "A kiosk where the system tells a program less", .tags(.secureShell),
  .enabled(if: SeparateMachine.isAvailable && PseudoTerminalSession.sanitizer.isEmpty))
struct BarePlacesTests {
  /// A place in which Swift's own `CommandLine` is empty.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case chroot, namespace, preload

    var testDescription: String { rawValue }
  }

  private func kiosk(in place: Place) throws -> KioskServer {
    switch place {
    case .chroot:
      try KioskServer(
        on: SeparateMachine(SeparateMachine.lockedUp), more: ["ChrootDirectory \(SeparateMachine.chroot)"])
    case .namespace: try KioskServer(on: SeparateMachine(SeparateMachine.withoutProcesses))
    case .preload: try preloaded()
    }
  }

  /// A kiosk with a library that sets a variable before the program begins, as some do: setenv(3) moves `environ`, below
  /// which Swift looks for the command line.
  private func preloaded() throws -> KioskServer {
    let kiosk = try KioskServer(wrapper: "LD_PRELOAD=@FOLDER@/preloaded.so ")
    let source = """
      #include <stdlib.h>
      __attribute__((constructor)) static void set(void) { setenv("WENZHEN_TEST", "1", 1); }
      """
    let stem = "\(kiosk.folder)/preloaded"
    try source.write(toFile: "\(stem).c", atomically: false, encoding: .utf8)
    try SystemTool.run("/usr/bin/env", "clang", "-shared", "-fPIC", "-o", "\(stem).so", "\(stem).c")
    return kiosk
  }

  @Test("is the merchant's, locked in, and keeps the case where it was told to", arguments: Place.allCases)
  func walks(place: Place) throws {
    let kiosk = try kiosk(in: place)
    let session = try kiosk.server.session()
    try session.wait(for: "您屏幕上显示的，是上面这个错误代码吗？")
    #expect(!session.screen.contains("话术"))
    let statuses = withExtendedLifetime(session) { kiosk.statuses }
    #expect(statuses.count == 1)
    #expect(statuses.allSatisfy { $0.contains("NoNewPrivs:\t1\n") && $0.contains("Seccomp:\t2\n") })
    session.send("1")
    try session.wait(for: "每次都出现")
    let number = try #require(try kiosk.keptNumbers.first)
    session.send("q")
    try session.wait(for: "要离开吗？")
    try session.answer("y")
    #expect(try session.waitForExit() == .exited(0))
    #expect(try kiosk.server.run("summary \(number)").text.hasPrefix("结论："))
    for request in ["cases", "wenzhen --kiosk --state /tmp"] {
      let refused = try kiosk.server.run(request)
      #expect(refused.code == 64)
      #expect(refused.output == [])
    }
  }
}
