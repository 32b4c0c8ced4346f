internal import CFileLocks
internal import Glibc
internal import OperatingSystem

/// A small file beside the database that programs lock, or write one after the other. It is closed and unlocked when
/// the object is released.
///
/// Its content is worth nothing the next day. So a link or another user's file that stands in its place is removed,
/// rather than refusing everybody.
final class SharedFile: Sendable {
  let path: String
  let descriptor: Int32
  private let calls: SystemCalls

  /// Opens the file, or makes it for the folder's owner alone (0600).
  init(_ name: String, in folder: String, by calls: SystemCalls = .real) throws(CaseStoreError) {
    self.calls = calls
    let path = "\(folder)/\(name)"
    self.path = path
    descriptor = try Self.opened(path, in: folder)
    if geteuid() == 0 { Self.leave(descriptor, toOwnerOf: folder) }
  }

  deinit { close(descriptor) }

  private static func opened(_ path: String, in folder: String) throws(CaseStoreError) -> Int32 {
    if let descriptor = opened(path) { return descriptor }
    let number = errno
    switch number {
    // The store makes its folder, and says why if it cannot.
    case ENOENT: _ = try StoreFiles(folder: folder)
    case EEXIST, ELOOP, ENXIO, EACCES, EPERM: unlink(path)
    default: throw .notOpened(path: path, number: number)
    }
    guard let descriptor = opened(path) else { throw .notOpened(path: path, number: number) }
    return descriptor
  }

  /// Opens the file; `nil`, with the error in `errno`, if that fails. EEXIST also means that it is not a file, or has a
  /// second name: then it must not get another owner.
  private static func opened(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
      close(descriptor)
      // A file without a name was removed a moment ago.
      errno = status.st_nlink == 0 ? ENOENT : EEXIST
      return nil
    }
    if status.st_mode & 0o777 != 0o600 { fchmod(descriptor, 0o600) }
    return descriptor
  }

  /// Gives the file to the folder's owner: if root tries a kiosk, the kiosk's own user must be able to open the file
  /// later.
  private static func leave(_ descriptor: Int32, toOwnerOf folder: String) {
    var status = stat()
    if stat(folder, &status) == 0, status.st_uid != 0 { fchown(descriptor, status.st_uid, status.st_gid) }
  }

  /// Locks a byte until the file is closed; `false` if another program has locked it.
  func locks(_ offset: Int64) throws(CaseStoreError) -> Bool {
    switch fl_lock(descriptor, offset) {
    case 0: return true
    case EAGAIN: return false
    case let number: throw .notOpened(path: path, number: number)
    }
  }

  /// Does work while no other program does it.
  func alone<Value>(_ work: () throws(CaseStoreError) -> Value) throws(CaseStoreError) -> Value {
    var attempts = 0
    while try !locks(0) {
      guard BusyWait.waits(after: attempts, by: calls) else { throw .busy(path: path) }
      attempts += 1
    }
    defer { fl_unlock(descriptor, 0) }
    return try work()
  }

  /// The whole content, or its first `limit` bytes.
  func bytes(atMost limit: Int) throws(CaseStoreError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notOpened(path: path, number: errno) }
    var bytes = [UInt8](repeating: 0, count: min(limit, Int(status.st_size)))
    let end = bytes.count
    let count = try whole(end) { start in
      bytes.withUnsafeMutableBytes {
        calls.pread(descriptor, $0.baseAddress.map { $0 + start }, end - start, off_t(start))
      }
    }
    return Array(bytes[..<count])
  }

  /// Replaces the whole content.
  func write(_ bytes: [UInt8]) throws(CaseStoreError) {
    let count = try whole(bytes.count) { start in
      bytes.withUnsafeBytes {
        calls.pwrite(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start, off_t(start))
      }
    }
    guard count == bytes.count else { throw .full(path: path) }
    guard ftruncate(descriptor, off_t(count)) == 0 else { throw .notOpened(path: path, number: errno) }
  }

  /// Repeats a call from where it ended, since a signal or a disk may have cut it short; gives how many bytes were
  /// reached until a call gave none.
  private func whole(_ end: Int, _ call: (Int) -> Int) throws(CaseStoreError) -> Int {
    var start = 0
    while start < end {
      let count = call(start)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StoreFiles.failure(errno, of: path) }
      if count == 0 { break }
      start += count
    }
    return start
  }
}
