import Glibc
import Terminal

/// The program's error messages.
enum StandardError {
  /// Writes a line. If that fails, nothing more can be said, and the failure is ignored.
  ///
  /// - Parameter limit: How long the reader may need; `nil` for any time.
  static func write(line: String, within limit: Duration? = OutputLimit.current) {
    try? Descriptor.write(OutputEncoding.current.bytes(of: line + "\n"), to: STDERR_FILENO, within: limit)
  }
}
