import Glibc

/// A file that is written whole or not at all.
struct OutputFile {
  private enum Target {
    case free
    /// A file, by its own path where the one given is a link.
    case file(String)
    /// Something that only takes bytes, such as a pipe or a device.
    case sink
  }

  let path: String
  /// Whether a file of that name may go.
  let mayReplace: Bool

  /// Writes the text to a new file beside, and gives it the name when it is safe on disk.
  func write(_ text: String) throws(CommandError) {
    let bytes = Array(text.utf8)
    do throws(SystemError) {
      switch try target() {
      case .free: try writeWhole(bytes, beside: path) { temporary throws(SystemError) in try temporary.take(path) }
      case .file where !mayReplace: throw SystemError(number: EEXIST)
      case .file(let file):
        try writeWhole(bytes, beside: file) { temporary throws(SystemError) in try temporary.replace(file) }
      case .sink: try pour(bytes)
      }
    } catch {
      throw error.number == EEXIST ? .outputExists(path) : .outputNotCreated(path, error)
    }
  }

  private func target() throws(SystemError) -> Target {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .last }
      return .free
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw SystemError(number: EISDIR)
    case S_IFREG:
      guard let resolved = realpath(path, nil) else { throw .last }
      defer { free(resolved) }
      return .file(String(cString: resolved))
    default: return .sink
    }
  }

  private func writeWhole(
    _ bytes: [UInt8], beside target: String, then name: (TemporaryFile) throws(SystemError) -> Void
  ) throws(SystemError) {
    let temporary = try TemporaryFile(beside: target)
    defer { temporary.remove() }
    try temporary.write(bytes)
    try name(temporary)
  }

  private func pour(_ bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try Descriptor.write(bytes, to: descriptor)
  }
}
