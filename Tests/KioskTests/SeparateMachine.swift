import Foundation

/// A machine of its own, as far as files go: a mount namespace in which something else is mounted than outside, and which
/// goes away with the test.
final class SeparateMachine {
  /// Commands of a shell, each of which has to succeed, for a machine on which no process can be looked at.
  static let withoutProcesses = "mount -t tmpfs none /proc"

  /// The folder in which `lockedUp` has the whole machine again, with nothing in /proc and /dev.
  static let chroot = "/mnt/root"
  static let lockedUp = """
    mount -t tmpfs -o mode=755 none /mnt
    mkdir \(chroot)
    mount --rbind / \(chroot)
    mount -t tmpfs none \(chroot)/proc
    mount -t tmpfs none \(chroot)/dev
    """

  /// Commands for a machine whose accounts, settings and kept files are copies. Tests beside this one may just be making
  /// users on the machine outside; what they lock is not locked here.
  static let withOwnAccounts = """
    mount -t tmpfs -o mode=755 none /var
    mkdir -p /var/lib /var/log /var/mail /var/tmp
    ln -s /run /var/run
    cp -a /etc /var/etc 2>/dev/null || true
    rm -f /var/etc/*.lock
    mount --bind /var/etc /etc
    mountpoint -q /etc
    mount -t tmpfs -o mode=755 none /run
    mkdir /run/sshd
    """

  /// Whether one can be had: making one takes root, and a container may forbid it all the same.
  static let isAvailable =
    (try? SystemTool.output("/usr/bin/unshare", "--mount", "/bin/mount", "-t", "tmpfs", "none", "/mnt").code) == 0

  private let keeper = Process()

  /// Makes one by commands of a shell.
  init(_ commands: String) throws {
    keeper.executableURL = URL(filePath: "/usr/bin/unshare")
    // A run of the tests that is killed leaves it for no longer.
    keeper.arguments = ["--mount", "/bin/sh", "-ec", "\(commands)\necho ready\nexec sleep 600 >/dev/null"]
    let output = Pipe()
    keeper.standardOutput = output
    try keeper.run()
    let words = output.fileHandleForReading.readDataToEndOfFile()
    guard String(decoding: words, as: UTF8.self) == "ready\n" else { throw CocoaError(.executableLoad) }
  }

  deinit {
    keeper.terminate()
    keeper.waitUntilExit()
  }

  /// What has a program, which follows, run in it as the same process.
  var launcher: [String] { ["/usr/bin/nsenter", "--mount", "--target", "\(keeper.processIdentifier)", "--"] }

  /// Runs a program in it to its end.
  func run(_ program: String, _ arguments: String..., input: String = "") throws -> SystemTool.Run {
    try SystemTool.output(launcher[0], Array(launcher.dropFirst()) + [program] + arguments, input: input)
  }

  /// Runs a program in it to its end, as a user who has no part in anything.
  func runAsNobody(_ program: String, _ arguments: [String], input: String = "") throws -> SystemTool.Run {
    let nobody = ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", program]
    return try SystemTool.output(launcher[0], Array(launcher.dropFirst()) + nobody + arguments, input: input)
  }
}
