/// Why a program in a pseudo-terminal did not do what was waited for.
///
/// Each case carries the screen as it stood, so that a failed test shows what a person would have seen.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  /// The program could not be started; the code is an `errno`.
  case cannotStart(program: String, code: Int32)
  /// The time ran out.
  case timedOut(waitingFor: String, screen: String)
  /// The program ended first.
  case ended(waitingFor: String, ExitStatus, screen: String)

  public var description: String {
    switch self {
    case .cannotStart(let program, let code): "cannot start \(program): errno \(code)"
    case .timedOut(let awaited, let screen): "timed out waiting for \(awaited); the screen:\n\(screen)"
    case .ended(let awaited, let status, let screen): "\(status) while waiting for \(awaited); the screen:\n\(screen)"
    }
  }
}
