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
  init?(configuration: String, port: UInt16, pidFile: String, log: String, environment: [String: String]) throws {
    self.port = port
    self.pidFile = pidFile
    try Data().write(to: URL(filePath: log))
    keeper = try ChildProcess(
      "/usr/bin/timeout",
      ["--foreground", "--kill-after=5", Self.longestLife, "/usr/sbin/sshd", "-D", "-e", "-f", configuration],
      environment: environment, errors: log)
    let deadline = SuspendingClock().now + Self.patience
    while identifier == nil || !Self.answers(port) {
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

  /// A port of the loopback interface that is free now.
  static func freePort() -> UInt16 {
    withSocket { descriptor, address, length in
      var length = length
      guard bind(descriptor, address, length) == 0, getsockname(descriptor, address, &length) == 0 else { return 0 }
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { UInt16(bigEndian: $0.pointee.sin_port) }
    }
  }

  private static func answers(_ port: UInt16) -> Bool {
    withSocket(port: port) { connect($0, $1, $2) == 0 }
  }

  private static func withSocket<Result>(
    port: UInt16 = 0, _ body: (Int32, UnsafeMutablePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
