import Glibc
import Terminal

/// What the program says when something is wrong.
enum StandardError {
  /// Writes a line; where that fails too, there is nobody left to tell.
  static func write(line: String) {
    try? Descriptor.write(OutputEncoding.current.bytes(of: line + "\n"), to: STDERR_FILENO)
  }
}
