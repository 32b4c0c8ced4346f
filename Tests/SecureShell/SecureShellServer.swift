internal import Foundation
internal import Glibc

/// A real sshd on the loopback interface, with keys and a configuration of its own, and the clients that log in to it.
///
/// The user who logs in is the one who runs the tests: root where they run as root. Everything lies in a scratch folder
/// that goes away, together with the server and its connections, when this goes away.
public final class SecureShellServer {
  /// The scratch folder.
  public let folder: String
  /// Who logs in.
  public let user: String

  private let server: ServerProcess

  /// Starts the server and waits until it answers.
  ///
  /// - Parameters:
  ///   - settings: Lines for sshd_config, such as `ForceCommand`; `Match` blocks may stand last.
  ///   - user: Who logs in; whoever runs this otherwise.
  ///   - launcher: What starts sshd and stays the same process, such as a program that enters a namespace, and its words.
  public init(settings: [String] = [], user: String? = nil, launcher: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-sshd-\(UUID().uuidString)").path
    self.user = user ?? Self.currentUser
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    // sshd of root wants this folder, which the system's own server makes when it starts.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    do {
      try Self.makeKeys(in: folder)
      server = try Self.start(in: folder, settings: settings, launcher: launcher)
      try Self.writeKnownHosts(in: folder, port: server.port)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  deinit {
    server.end()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The port of 127.0.0.1 it listens on.
  public var port: Int { Int(server.port) }

  /// The number of the process that listens.
  public var processIdentifier: Int32 { server.identifier ?? 0 }

  /// The processes of all connections: sshd's own, and the programs that run for clients.
  public var connectionProcesses: [Int32] { server.identifier.map(Descendants.of) ?? [] }

  /// Everything sshd has said so far.
  public var log: String { (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? "" }

  /// The server's host key, as clients name it.
  public var hostKeyFingerprint: String {
    get throws {
      let line = try Self.tool("/usr/bin/ssh-keygen", ["-l", "-f", "\(folder)/host-key.pub"], in: folder).text
      return line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    }
  }

  static func tool(_ program: String, _ arguments: [String], in folder: String) throws -> SecureShellRun {
    let run = try Tool.run(program, arguments, environment: Tool.environment(home: folder), folder: folder)
    guard run.code == 0 else { throw SecureShellError.toolFailed(program, errors: run.errors) }
    return run
  }

  private static var currentUser: String {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "root"
  }

  private static func makeKeys(in folder: String) throws {
    for name in ["host-key", "client-key"] {
      let arguments = ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", "\(folder)/\(name)"]
      _ = try tool("/usr/bin/ssh-keygen", arguments, in: folder)
    }
  }

  /// A free port may be taken by another before sshd has it; then it is another one's turn.
  private static func start(in folder: String, settings: [String], launcher: [String]) throws -> ServerProcess {
    let paths = (configuration: "\(folder)/sshd_config", pidFile: "\(folder)/pid", log: "\(folder)/log")
    for _ in 0..<5 {
      let port = LoopbackPort.free()
      let text = configuration(folder: folder, port: port, settings: settings)
      try text.write(toFile: paths.configuration, atomically: true, encoding: .utf8)
      let server = try ServerProcess(
        configuration: paths.configuration, port: port, pidFile: paths.pidFile, log: paths.log,
        environment: Tool.environment(home: folder), launcher: launcher)
      if let server { return server }
    }
    throw SecureShellError.notServing(log: (try? String(contentsOfFile: paths.log, encoding: .utf8)) ?? "")
  }

  private static func configuration(folder: String, port: UInt16, settings: [String]) -> String {
    let own = [
      "Port \(port)", "ListenAddress 127.0.0.1", "PidFile \(folder)/pid", "HostKey \(folder)/host-key",
      "AuthorizedKeysFile \(folder)/client-key.pub", "UsePAM no", "StrictModes no", "MaxStartups 2000:30:3000",
    ]
    let level = settings.contains { $0.hasPrefix("LogLevel") } ? [] : ["LogLevel VERBOSE"]
    return (own + level + settings).joined(separator: "\n") + "\n"
  }

  private static func writeKnownHosts(in folder: String, port: UInt16) throws {
    let key = try String(contentsOfFile: "\(folder)/host-key.pub", encoding: .utf8)
    try "[127.0.0.1]:\(port) \(key)".write(toFile: "\(folder)/known_hosts", atomically: true, encoding: .utf8)
  }
}
