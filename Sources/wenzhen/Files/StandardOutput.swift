import Glibc

/// What the program says to whoever asked.
enum StandardOutput {
  /// Writes a text, and the line end it lacks.
  static func write(_ text: String) throws(CommandError) {
    let whole = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    do {
      try Descriptor.write(Array(whole.utf8), to: STDOUT_FILENO)
    } catch {
      throw error.number == EPIPE ? .readerGone : .outputFailed(error)
    }
  }
}
