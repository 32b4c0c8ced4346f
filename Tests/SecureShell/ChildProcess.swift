internal import Foundation
internal import Glibc

/// A program in the background whose signals are as after a login; the threads of a test block most of them, and
/// Foundation's `Process` hands that down.
final class ChildProcess {
  let identifier: pid_t
  private var status: Int32?

  /// Starts a program, with files for its input, output and errors.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], input: String = "/dev/null",
    output: String = "/dev/null", errors: String = "/dev/null"
  ) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let number = posix_spawn(&child, program, &actions, &attributes, words + [nil], variables + [nil])
    guard number == 0 else { throw SecureShellError.toolFailed(program, errors: String(cString: strerror(number))) }
    identifier = child
  }

  deinit { end() }

  /// How the program ended, as a shell has it; `nil` while it runs.
  var code: Int32? {
    if let status { return status }
    var word: Int32 = 0
    guard waitpid(identifier, &word, WNOHANG) == identifier else { return nil }
    status = word & 0x7F == 0 ? word >> 8 & 0xFF : 128 + word & 0x7F
    return status
  }

  /// Waits for its end; `nil` where that takes longer.
  func wait(for limit: Duration) -> Int32? {
    let deadline = SuspendingClock().now + limit
    while code == nil, SuspendingClock().now < deadline { _ = poll(nil, 0, 2) }
    return code
  }

  /// Ends the program, by force where it does not listen.
  func end() {
    guard code == nil else { return }
    kill(identifier, SIGTERM)
    guard wait(for: .seconds(5)) == nil else { return }
    kill(identifier, SIGKILL)
    _ = wait(for: .seconds(5))
  }
}
