import Glibc
import Terminal

/// What the program says when something is wrong.
enum StandardError {
  /// Writes a line; where that fails too, there is nobody left to tell.
  ///
  /// - Parameter limit: How long it may take; `nil` for ever.
  static func write(line: String, within limit: Duration? = OutputLimit.current) {
    try? Descriptor.write(OutputEncoding.current.bytes(of: line + "\n"), to: STDERR_FILENO, within: limit)
  }
}
