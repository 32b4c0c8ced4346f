/// Why a server could not be had for a test.
public enum SecureShellError: Error, CustomStringConvertible {
  /// A helper such as ssh-keygen failed, and said this.
  case toolFailed(String, errors: String)
  /// The server ended, or did not answer in time; this is its log.
  case notServing(log: String)

  public var description: String {
    switch self {
    case .toolFailed(let tool, let errors): "\(tool) failed: \(errors)"
    case .notServing(let log): "sshd does not answer; its log:\n\(log)"
    }
  }
}
