import Glibc

/// What the program says when something is wrong.
enum StandardError {
  /// Writes a line; where that fails too, there is nobody left to tell.
  static func write(line: String) {
    try? Descriptor.write(Array("\(line)\n".utf8), to: STDERR_FILENO)
  }
}
