import Foundation
import Glibc
import Terminal

/// Tries to start another program, confined first where it is asked to be, and says how each attempt ended: 0, or an
/// errno.
@main
enum ConfinedProgram {
  static func main() throws {
    let thread = EarlierThread(doing: spawn)
    if CommandLine.arguments.contains("confined") { try ProcessConfinement.confine() }
    print("posix_spawn \(spawn())")
    print("thread \(thread.value())")
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    print("core \(limit.rlim_max)")
    fflush(nil)
    // Where this works, nothing comes after it.
    _ = withArguments { execve("/bin/true", $0, nil) }
    print("execve \(errno)")
  }

  @Sendable private static func spawn() -> Int32 {
    withArguments { posix_spawn(nil, "/bin/true", nil, nil, $0, nil) }
  }

  private static func withArguments(_ work: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32) -> Int32 {
    let name = strdup("true")
    defer { free(name) }
    return work([name, nil])
  }
}
