import Glibc
import OperatingSystem

/// A file that is written whole or not at all. A symbolic link in its place is not followed.
struct OutputFile {
  private enum Target {
    case free
    case file
    /// A symbolic link. Whoever made the link decides where it leads, so that nothing is written through it.
    case link
    /// Something that takes bytes and keeps no file, such as a pipe or a device.
    case sink
  }

  let path: FilePath
  /// Whether a file of that name may be replaced.
  let mayReplace: Bool
  var calls = SystemCalls.real

  /// Writes the bytes to a new file in the same folder, and gives it the name once the bytes are safe on disk.
  ///
  /// - Throws: `CommandError` if that fails; the file is as it was then.
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

  /// Writes into a pipe or a device. It does not wait for a reader of a pipe, since none may ever come.
  private func pour(_ bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path.chars, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw unopened(SystemError.last) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    // A file may have taken the name in the meantime.
    guard status.st_mode & S_IFMT != S_IFREG else { throw SystemError(number: EEXIST) }
    guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK) == 0 else { throw .last }
    try Descriptor.write(bytes, to: descriptor, by: calls)
  }

  /// The error to report for a pipe or a device that cannot be opened: if nobody reads a pipe, the system says ENXIO,
  /// "no such device".
  private func unopened(_ error: SystemError) -> SystemError {
    var status = stat()
    let isPipe = lstat(path.chars, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    return error.number == ENXIO && isPipe ? SystemError(number: EPIPE) : error
  }
}
