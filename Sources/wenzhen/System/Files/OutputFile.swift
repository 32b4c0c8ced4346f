import Glibc
import OperatingSystem

/// A file that is written whole or not at all; no symbolic link is followed to it.
struct OutputFile {
  private enum Target {
    case free
    case file
    /// A symbolic link: whoever made it decides what it leads to, and that may be anything.
    case link
    /// Something that only takes bytes, such as a pipe or a device.
    case sink
  }

  let path: FilePath
  /// Whether a file of that name may go.
  let mayReplace: Bool
  var calls = SystemCalls.real

  /// Writes the bytes to a new file beside, and gives it the name when it is safe on disk.
  func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(SystemError) {
      switch try target() {
      case .free:
        try writeWhole(bytes) { temporary throws(SystemError) in try temporary.take(path, orWrite: bytes) }
      case .file where !mayReplace: throw SystemError(number: EEXIST)
      case .file: try writeWhole(bytes) { temporary throws(SystemError) in try temporary.replace(path) }
      case .link: throw SystemError(number: ELOOP)
      case .sink: try pour(bytes)
      }
    } catch {
      throw switch error.number {
      case EEXIST: .outputExists(path.text)
      case ELOOP: .outputIsLink(path.text)
      default: .outputNotCreated(path.text, error)
      }
    }
  }

  private func target() throws(SystemError) -> Target {
    var status = stat()
    guard lstat(path.chars, &status) == 0 else {
      guard errno == ENOENT else { throw .last }
      return .free
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw SystemError(number: EISDIR)
    case S_IFLNK: return .link
    case S_IFREG: return .file
    default: return .sink
    }
  }

  private func writeWhole(
    _ bytes: [UInt8], then name: (TemporaryFile) throws(SystemError) -> Void
  ) throws(SystemError) {
    let temporary = try TemporaryFile(beside: path, by: calls)
    defer { temporary.remove() }
    try temporary.write(bytes)
    try name(temporary)
  }

  /// Writes into what is there; without waiting for somebody to read from a pipe, who may never come.
  private func pour(_ bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path.chars, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw unopened(SystemError.last) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    // A file may have taken the name since it was looked at.
    guard status.st_mode & S_IFMT != S_IFREG else { throw SystemError(number: EEXIST) }
    guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) == 0 else { throw .last }
    try Descriptor.write(bytes, to: descriptor, by: calls)
  }

  /// Why what is there cannot be written into: of a pipe, the error that says "no such device" says that nobody reads.
  private func unopened(_ error: SystemError) -> SystemError {
    var status = stat()
    let isPipe = lstat(path.chars, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    return error.number == ENXIO && isPipe ? SystemError(number: EPIPE) : error
  }
}
