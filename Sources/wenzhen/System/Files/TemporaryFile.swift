import Glibc
import OperatingSystem

/// A file without a name of its own yet, in the folder where it will get one.
struct TemporaryFile {
  private let path: FilePath
  private let descriptor: Int32
  private let calls: SystemCalls

  /// Makes an empty file in the folder of `target`, with the permissions of any new file.
  init(beside target: FilePath, by calls: SystemCalls = .real) throws(SystemError) {
    self.calls = calls
    guard let file = UniqueFile(named: (target.folder + ".wenzhen-").chars) else { throw .last }
    descriptor = file.descriptor
    path = FilePath(cString: file.name)
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  /// Writes the bytes and waits until the disk has them.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try write(bytes, to: descriptor)
  }

  /// Takes a name from whatever had it.
  func replace(_ target: FilePath) throws(SystemError) {
    guard calls.rename(path.chars, target.chars) == 0 else { throw .last }
  }

  /// Takes a name that nothing has.
  ///
  /// A hard link does so in one step. Many a file system has none, and says so by one number or another. The name is then
  /// taken by an empty file, which no two programs can make, and the whole one is put in its place.
  ///
  /// - Parameter bytes: What was written, to be written anew under the name where not even that can be done.
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
      // A file system that has no disk to wait for, or cannot say when the disk has them.
      case EINVAL, ENOSYS, EOPNOTSUPP: return
      default: throw .last
      }
    }
  }

  /// Closes the file and removes the name it was written under, if it still has it.
  func remove() {
    close(descriptor)
    unlink(path.chars)
  }
}
