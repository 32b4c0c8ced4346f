internal import Foundation
public import PseudoTerminal

extension SecureShellServer {
  /// The OpenSSH client.
  public static let ssh = "/usr/bin/ssh"
  /// PuTTY's client.
  public static let plink = "/usr/bin/plink"

  /// Where clients log in.
  public var target: String { "\(user)@127.0.0.1" }

  /// The environment that clients need.
  public var clientEnvironment: [String: String] { Tool.environment(home: folder) }

  /// Options that ssh, scp and sftp understand: this server and its keys, and nothing from this machine.
  public var clientOptions: [String] {
    let settings = [
      "Port=\(port)", "UserKnownHostsFile=\(folder)/known_hosts", "GlobalKnownHostsFile=/dev/null",
      "StrictHostKeyChecking=yes", "BatchMode=yes", "IdentitiesOnly=yes", "IdentityAgent=none",
    ]
    return ["-F", "none", "-i", "\(folder)/client-key"] + settings.flatMap { ["-o", $0] }
  }

  /// What follows `ssh`; options given come first and win.
  public func sshArguments(tty: Bool, request: String? = nil, options: [String] = []) -> [String] {
    options + clientOptions + [tty ? "-tt" : "-T", target] + (request.map { [$0] } ?? [])
  }

  /// What follows `plink`.
  public func plinkArguments(tty: Bool, request: String? = nil, options: [String] = []) throws -> [String] {
    let key = "\(folder)/client-key.ppk"
    if !FileManager.default.fileExists(atPath: key) {
      let arguments = ["\(folder)/client-key", "-O", "private", "-o", key]
      _ = try Self.tool("/usr/bin/puttygen", arguments, in: folder)
    }
    let own = ["-ssh", "-batch", "-noagent", "-hostkey", try hostKeyFingerprint, "-i", key, "-P", "\(port)"]
    return own + options + [tty ? "-t" : "-T", target] + (request.map { [$0] } ?? [])
  }

  /// Logs in with ssh and without a terminal, and waits until it is over, which takes 30 seconds at most.
  public func run(
    _ request: String? = nil, input: [UInt8] = [], options: [String] = [], environment: [String: String] = [:]
  ) throws -> SecureShellRun {
    try run(
      Self.ssh, sshArguments(tty: false, request: request, options: options), input: input, environment: environment)
  }

  /// Runs any client without a terminal, and waits until it is over, which takes 30 seconds at most.
  public func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> SecureShellRun {
    try Tool.run(
      program, arguments, input: input, environment: clientEnvironment.merging(environment) { $1 }, folder: folder)
  }

  /// Logs in with ssh in a pseudo-terminal of its own.
  public func session(
    request: String? = nil, options: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminalSession {
    try session(
      Self.ssh, sshArguments(tty: true, request: request, options: options), environment: environment,
      columns: columns, rows: rows)
  }

  /// Runs any client in a pseudo-terminal of its own.
  public func session(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminalSession {
    let pinned = clientEnvironment.merging(["TERM": "xterm-256color"]) { $1 }
    return try PseudoTerminalSession(
      program: program, arguments: arguments, environment: pinned.merging(environment) { $1 }, columns: columns,
      rows: rows)
  }
}
