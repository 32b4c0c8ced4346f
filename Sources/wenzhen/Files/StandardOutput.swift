import Glibc

/// What the program says to whoever asked.
enum StandardOutput {
  /// Writes a text, and the line end it lacks.
  static func write(_ text: String) throws(CommandError) {
    try write(part: text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Writes a text as it is.
  static func write(part text: String) throws(CommandError) {
    do {
      try Descriptor.write(Array(text.utf8), to: STDOUT_FILENO)
    } catch {
      throw error.number == EPIPE ? .readerGone : .outputFailed(error)
    }
  }
}
