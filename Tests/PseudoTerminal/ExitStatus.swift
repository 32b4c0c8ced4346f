/// How a program ended.
public enum ExitStatus: Sendable, Equatable {
  /// It returned this code.
  case exited(Int32)
  /// This signal ended it.
  case signaled(Int32)

  /// Reads a status as `waitpid(2)` gives it; the macros of C do not reach Swift.
  init(waitStatus: Int32) {
    let signalNumber = waitStatus & 0x7F
    self = signalNumber == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signaled(signalNumber)
  }
}
