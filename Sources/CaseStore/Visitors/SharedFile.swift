internal import CFileLocks
internal import Glibc
internal import OperatingSystem

/// A small file beside the database that programs lock or write in turn; closed, and unlocked, with it.
///
/// What it holds is worth nothing tomorrow. So whatever stands in its place, a link or a file of somebody else's, is
/// taken away and does not keep everybody out.
final class SharedFile: Sendable {
  let path: String
  let descriptor: Int32
  private let calls: SystemCalls

  /// Opens it, or makes it for the folder's owner alone (0600).
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
    // The store makes its folder, and says why where it cannot.
    case ENOENT: _ = try StoreFiles(folder: folder)
    case EEXIST, ELOOP, ENXIO, EACCES, EPERM: unlink(path)
    default: throw .notOpened(path: path, number: number)
    }
    guard let descriptor = opened(path) else { throw .notOpened(path: path, number: number) }
    return descriptor
  }

  /// `nil`, with errno, where there is none to be had; EEXIST for what is no file or another file's name too, which must
  /// not change hands with it.
  private static func opened(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
      close(descriptor)
      // Without a name it was taken away a moment ago.
      errno = status.st_nlink == 0 ? ENOENT : EEXIST
      return nil
    }
    if status.st_mode & 0o777 != 0o600 { fchmod(descriptor, 0o600) }
    return descriptor
  }

  /// A kiosk that root tries out must not keep the kiosk's own user out afterwards.
  private static func leave(_ descriptor: Int32, toOwnerOf folder: String) {
    var status = stat()
    if stat(folder, &status) == 0, status.st_uid != 0 { fchown(descriptor, status.st_uid, status.st_gid) }
  }

  /// Locks a byte until the file is closed; `false` where another program has it.
  func locks(_ offset: Int64) throws(CaseStoreError) -> Bool {
    switch fl_lock(descriptor, offset) {
    case 0: return true
    case EAGAIN: return false
    case let number: throw .notOpened(path: path, number: number)
    }
  }

  /// Does something while no other program does it.
  func alone<Value>(_ work: () throws(CaseStoreError) -> Value) throws(CaseStoreError) -> Value {
    var attempts = 0
    while try !locks(0) {
      guard BusyWait.waits(after: attempts, by: calls) else { throw .busy(path: path) }
      attempts += 1
    }
    defer { fl_unlock(descriptor, 0) }
    return try work()
  }

  /// All the file holds, or its first so many bytes.
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

  /// Puts bytes into the place of all it holds.
  func write(_ bytes: [UInt8]) throws(CaseStoreError) {
    let count = try whole(bytes.count) { start in
      bytes.withUnsafeBytes {
        calls.pwrite(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start, off_t(start))
      }
    }
    guard count == bytes.count else { throw .full(path: path) }
    guard ftruncate(descriptor, off_t(count)) == 0 else { throw .notOpened(path: path, number: errno) }
  }

  /// Goes on from where a call ended, which a signal or a disk may have cut short; how many bytes were reached until one
  /// gave none.
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
