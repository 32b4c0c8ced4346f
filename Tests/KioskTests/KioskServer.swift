import CaseStore
import Cases
import Foundation
import Guides
import PseudoTerminal
import SecureShell

/// The built program behind a real sshd with the settings that the installation puts in place, and a user to log in.
final class KioskServer {
  let server: SecureShellServer
  let user: KioskUser
  let folder: String
  /// Where the cases are kept; the folder above it does for XDG_STATE_HOME.
  let state: String
  private let machine: SeparateMachine?

  /// Starts it.
  ///
  /// - Parameters:
  ///   - wrapper: A command that runs the program, such as strace.
  ///   - machine: Where sshd runs; the machine of the tests otherwise.
  ///   - more: Further settings of sshd for the user.
  ///   - options: Words that the forced command has besides.
  ///   - changing: Words of the drop-in, and what stands in their place.
  init(
    wrapper: String = "", options: String = "", on machine: SeparateMachine? = nil, more: [String] = [],
    changing: [String: String] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-kiosk-\(UUID().uuidString)").path
    state = "\(folder)/state/wenzhen"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    user = try KioskUser(in: folder)
    try FileManager.default.createDirectory(atPath: "\(folder)/state", withIntermediateDirectories: true)
    try user.own(state)
    // The user cannot reach into every folder in which somebody builds. Copied by another process: a program that is
    // still open for writing anywhere cannot be started, and tests beside this one hand open files down.
    let program = "\(folder)/wenzhen"
    try SystemTool.run("/bin/cp", BuiltProgram.path(of: "wenzhen"), program)
    let command = "\(wrapper.replacing("@FOLDER@", with: folder))\(program) --kiosk --state \(state) \(options)"
    self.machine = machine
    let settings = try Self.settings(user: user.name, command: command, more: more).map { line in
      changing.reduce(line) { $0.replacing($1.key, with: $1.value) }
    }
    server = try SecureShellServer(settings: settings, user: user.name, launcher: machine?.launcher ?? [])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The lines of the drop-in.
  private static func settings(user: String, command: String, more: [String]) throws -> [String] {
    let template = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/ssh/60-wenzhen.conf.in").standardizedFileURL
    let end = "Match all"
    return try String(contentsOf: template, encoding: .utf8).replacing("@USER@", with: user)
      .replacing("@PROGRAM@ --kiosk", with: command)
      .replacing(end, with: (more + [end]).joined(separator: "\n")).split(separator: "\n").map(String.init)
      // The keys are those of the test.
      .filter { !$0.contains("AuthorizedKeysFile") }
  }

  /// Logs in and answers up to the question for the services signed.
  func walked() throws -> PseudoTerminalSession {
    let session = try server.session()
    try session.wait(for: "是这个代码")
    for (key, words) in [("1", "每次都出现"), ("1", "签约电话"), ("2", "服务类型")] {
      session.send(key)
      try session.wait(for: words)
    }
    return session
  }

  /// The case number that a first screen shows.
  func number(on session: PseudoTerminalSession) throws -> String {
    let match = try #/记录号 ([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5})/#.firstMatch(in: session.screen)
    guard let match else { throw CocoaError(.formatting) }
    return String(match.output.1)
  }

  /// The environments that the programs of all connections were started with.
  var environments: [String] { texts("environ") }

  /// What the kernel says of the programs of all connections.
  var statuses: [String] { texts("status") }

  private func texts(_ name: String) -> [String] {
    programs.compactMap { try? String(contentsOfFile: "/proc/\($0)/\(name)", encoding: .utf8) }
  }

  /// The programs of all connections.
  var programs: [Int32] {
    server.connectionProcesses.filter { process in
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe"))?.contains(folder) == true
    }
  }

  /// The numbers of the cases kept.
  var keptNumbers: [CaseNumber] {
    get throws {
      try KeptCases(folder: state).list(CaseQuery(today: CalendarDay(year: 2026, month: 1, day: 1))).entries.map(
        \.number)
    }
  }

  private var now: Timestamp { Timestamp(seconds: Int(Date().timeIntervalSince1970)) }

  /// Names a wrong number, as a client at an address would.
  func nameWrongNumber(from client: String) throws {
    var generator = SystemRandomNumberGenerator()
    _ = try KeptCases(folder: state).admits(
      .random(using: &generator), of: .merchant, for: ClientAddress(client), at: now)
  }

  /// The wrong numbers of the last hour.
  var wrongNumbers: WrongNumbers {
    get throws { try KeptCases(folder: state).wrongNumbers(at: now) }
  }

  /// Has an address bring so many new cases, which nobody kept.
  func countNewCases(_ count: Int, from client: String) throws {
    for _ in 0..<count {
      _ = try NewCases(folder: state).counts(ClientAddress(client), at: now, atMost: count)
    }
  }
}
