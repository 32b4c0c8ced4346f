import Cases
import Glibc
import Guides
import PseudoTerminal

/// A run of the small program that writes answers, ended at the latest with this value.
final class WriterProcess {
  /// What the test expects never takes so long; one that hangs fails then.
  private static let patience: Int32 = 30_000

  let process: pid_t
  private let output: Int32
  private var pending: [UInt8] = []
  private var isEnded: Bool

  /// Starts it in a folder for a case.
  ///
  /// - Parameter playing: What the file system cannot do, in the words of `PlayedFileSystem`.
  init?(_ folder: String, _ number: CaseNumber, count: Int, _ restriction: String..., playing lack: String? = nil) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let path = BuiltProgram.path(of: "CaseWriter")
    let words = [path, folder, number.signs, String(count)] + restriction
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let additions = lack.map { lack in
      ["LD_PRELOAD=\(BuiltProgram.path(of: "libPlayedFileSystem.so"))", "PLAYED_FILE_SYSTEM=\(lack)"]
    }
    var environment = Self.environment + (additions ?? []).map { strdup($0) } + [nil]
    defer { for variable in environment { free(variable) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, path, &actions, nil, &arguments, &environment)
    close(ends[1])
    output = ends[0]
    self.process = process
    isEnded = result != 0
    if isEnded { return nil }
  }

  /// A copy of this process's environment.
  private static var environment: [UnsafeMutablePointer<CChar>?] {
    var copies: [UnsafeMutablePointer<CChar>?] = []
    var variable = environ
    while let text = variable.pointee {
      copies.append(strdup(text))
      variable += 1
    }
    return copies
  }

  deinit {
    end()
    close(output)
  }

  /// The next line it says; `nil` once it has ended, or hangs.
  func line() -> String? {
    while true {
      if let newline = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(newline + 1) }
        return String(decoding: pending[..<newline], as: UTF8.self)
      }
      guard read() else { return nil }
    }
  }

  /// All the lines it still says.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  /// Whether it still runs.
  var isRunning: Bool {
    var status: Int32 = 0
    if !isEnded, waitpid(process, &status, WNOHANG) == process { isEnded = true }
    return !isEnded
  }

  /// Has it do nothing more until it is ended.
  func stop() {
    kill(process, SIGSTOP)
  }

  /// Ends it at once, whatever it does.
  func end() {
    guard !isEnded else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    isEnded = true
  }

  private func read() -> Bool {
    var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.patience) == 1 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(output, &bytes, bytes.count)
    guard count > 0 else { return false }
    pending += bytes[..<count]
    return true
  }
}
