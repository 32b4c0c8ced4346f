import Glibc
import OperatingSystem

/// A new file without its final name, in the folder where it will get one.
struct TemporaryFile {
  private let path: FilePath
  private let descriptor: Int32
  private let calls: SystemCalls

  /// Makes an empty file in the folder of `target`, with the permissions that any new file gets.
  init(beside target: FilePath, by calls: SystemCalls = .real) throws(SystemError) {
    self.calls = calls
    guard let file = UniqueFile(named: (target.folder + ".wenzhen-").chars) else { throw .last }
    descriptor = file.descriptor
    path = FilePath(cString: file.name)
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  /// Writes the bytes, and waits until the disk has them.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try write(bytes, to: descriptor)
  }

  /// Gives the file its name, and replaces what had the name before.
  func replace(_ target: FilePath) throws(SystemError) {
    guard calls.rename(path.chars, target.chars) == 0 else { throw .last }
  }

  /// Gives the file a name that nothing has yet.
  ///
  /// A hard link does that in one step. Many file systems have no hard links, and report that with different numbers.
  /// Then an empty file takes the name, which only one program can make, and the whole file replaces it.
  ///
  /// - Parameter bytes: The file's content, which is written again under the name if even that fails.
  /// - Throws: `EEXIST` if something has the name.
  func take(_ target: FilePath, orWrite bytes: [UInt8]) throws(SystemError) {
    if calls.link(path.chars, target.chars) == 0 { return }
    guard errno != EEXIST else { throw .last }
    let named = open(target.chars, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard named >= 0 else { throw .last }
    defer { close(named) }
    if calls.rename(path.chars, target.chars) == 0 { return }
    do {
      try write(bytes, to: named)
    } catch {
      unlink(target.chars)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    try Descriptor.write(bytes, to: descriptor, by: calls)
    while calls.fsync(descriptor) != 0 {
      switch errno {
      case EINTR: continue
      // The file system has no disk to wait for, or cannot say when the disk has the bytes.
      case EINVAL, ENOSYS, EOPNOTSUPP: return
      default: throw .last
      }
    }
  }

  /// Closes the file, and removes it if it still has its first name.
  func remove() {
    close(descriptor)
    unlink(path.chars)
  }
}
