internal import CProcessGuard

/// What the process gives up for good, so that whoever uses it over a line can do nothing but walk.
public enum ProcessConfinement {
  /// The kernel has refused.
  public struct Refusal: Error, Sendable, Hashable {
    /// The error number, as in `errno`.
    public let number: Int32
  }

  /// Forbids this process to start other programs, to gain privileges and to leave its memory in a core dump.
  ///
  /// execve(2) and execveat(2) fail with EPERM afterwards, in every thread.
  public static func confine() throws(Refusal) {
    for step in [pg_forbid_core_dumps, pg_forbid_programs] {
      let number = step()
      guard number == 0 else { throw Refusal(number: number) }
    }
  }
}
