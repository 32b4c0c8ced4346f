internal import Foundation
internal import Glibc

/// An sshd that was started here, and is ended here by its own number.
final class ServerProcess {
  /// A run of the tests that is killed leaves no server behind for longer.
  private static let longestLife = "3600"
  private static let patience = Duration.seconds(20)

  let port: UInt16
  private let keeper: ChildProcess
  private let pidFile: String

  /// Starts sshd with a finished configuration; `nil` if it ended at once, as one does whose port is taken.
  init?(
    configuration: String, port: UInt16, pidFile: String, log: String, environment: [String: String],
    launcher: [String]
  ) throws {
    self.port = port
    self.pidFile = pidFile
    try Data().write(to: URL(filePath: log))
    keeper = try ChildProcess(
      "/usr/bin/timeout",
      ["--foreground", "--kill-after=5", Self.longestLife] + launcher
        + ["/usr/sbin/sshd", "-D", "-e", "-f", configuration],
      environment: environment, errors: log)
    let deadline = SuspendingClock().now + Self.patience
    while identifier == nil || !LoopbackPort.isOpen(port) {
      guard keeper.code == nil, SuspendingClock().now < deadline else {
        end()
        return nil
      }
      _ = poll(nil, 0, 5)
    }
  }

  /// The number of the sshd that listens, once it has written it down.
  var identifier: Int32? {
    (try? String(contentsOfFile: pidFile, encoding: .utf8)).flatMap { Int32($0.filter(\.isNumber)) }
  }

  /// Ends the server, then what is left of its connections.
  func end() {
    let connections = identifier.map(Descendants.of) ?? []
    keeper.end()
    for process in connections { kill(process, SIGTERM) }
    let deadline = SuspendingClock().now + .seconds(5)
    while connections.contains(where: { kill($0, 0) == 0 }), SuspendingClock().now < deadline { _ = poll(nil, 0, 5) }
    for process in connections { kill(process, SIGKILL) }
  }
}
