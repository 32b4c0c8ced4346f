internal import CWriteQueue
internal import Glibc

/// The store's folder and file as the system sees them: nobody else may read them, and they stay where they are.
struct StoreFiles: Sendable {
  private static let smallestDatabase = 512
  /// How long a writer queues up before it tries its luck, in milliseconds.
  static let longestQueue: Int32 = 2_000

  /// The folder.
  let folder: String
  /// The database, of which SQLite keeps parts in files beside it, with the same permissions.
  let path: String
  private let device: dev_t
  private let inode: ino_t

  /// Finds the folder and its file, or makes them.
  init(folder: String) throws(CaseStoreError) {
    self.folder = folder
    path = "\(folder)/cases.sqlite"
    try Self.makeFolder(folder)
    try Self.checkFolder(folder)
    try Self.makeFile(path)
    try Self.checkFile(path)
    let status = try Self.status(of: path)
    device = status.st_dev
    inode = status.st_ino
  }

  /// Refuses a folder or a file that cannot be read and written.
  func check() throws(CaseStoreError) {
    try Self.checkFolder(folder)
    try Self.checkFile(path)
  }

  /// Refuses when the file was deleted or exchanged since it was opened: what is written then nobody finds again.
  func checkIsInPlace() throws(CaseStoreError) {
    let status = try Self.status(of: path)
    guard status.st_dev == device, status.st_ino == inode else { throw .notOpened(path: path, number: ESTALE) }
  }

  /// Does something that two programs must not do at once, such as making the tables; the folder is the lock.
  ///
  /// Where the file system knows no such locks there is none.
  func alone<Value>(_ work: () throws(CaseStoreError) -> Value) throws(CaseStoreError) -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno, of: folder) }
    defer { close(descriptor) }
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard BusyWait.waits(after: attempts) else { throw .busy(path: path) }
      attempts += 1
    }
    return try work()
  }

  /// Does something that writes, after everybody who came before: SQLite lets in whoever asks at the right moment, and
  /// among many some would ask in vain for as long as they wait.
  ///
  /// The turn only orders the writers. Where it does not come in time, as when the program that has it was stopped, or
  /// where the system keeps no queue, SQLite's own lock decides as it does anyway.
  func inTurn<Value>(_ work: () throws(CaseStoreError) -> Value) throws(CaseStoreError) -> Value {
    var turn = wq_turn()
    _ = wq_enter(&turn, device, inode, Self.longestQueue)
    defer { wq_leave(turn) }
    return try work()
  }
}

extension StoreFiles {
  private static func makeFolder(_ folder: String) throws(CaseStoreError) {
    guard mkdir(folder, 0o700) != 0 else { return try keepFolder(folder) }
    switch errno {
    case EEXIST:
      guard try status(of: folder).st_mode & S_IFMT == S_IFDIR else {
        throw .notOpened(path: folder, number: ENOTDIR)
      }
    case ENOENT:
      guard let parent = parent(of: folder) else { throw failure(ENOENT, of: folder) }
      try makeFolder(parent)
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(errno, of: folder) }
      try keepFolder(folder)
    case EACCES, EPERM: throw .notOpened(path: folder, number: errno)
    case let number: throw failure(number, of: folder)
    }
  }

  /// Makes a new folder private whatever the umask is, and has its parent remember it through a power cut.
  private static func keepFolder(_ folder: String) throws(CaseStoreError) {
    guard chmod(folder, 0o700) == 0 else { throw failure(errno, of: folder) }
    let descriptor = open(parent(of: folder) ?? "/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The folder that holds what lies at a path; `nil` for the topmost.
  static func parent(of path: String) -> String? {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return rest == "." ? nil : "." }
    guard slash > rest.startIndex else { return rest == "/" ? nil : "/" }
    return String(rest[..<slash])
  }

  /// Makes an empty file before SQLite does, which would leave its permissions to the umask.
  ///
  /// A file that is there is never opened: closing it would give up the locks that SQLite holds on it in this process.
  private static func makeFile(_ path: String) throws(CaseStoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      fchmod(descriptor, 0o600)
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw failure(errno, of: path) }
    let status = try status(of: path)
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notOpened(path: path, number: EISDIR) }
    // SQLite takes the rest of a database that was cut that short for an empty file, and begins anew.
    guard status.st_size == 0 || status.st_size >= smallestDatabase else { throw .corrupt(path: path) }
    if status.st_uid == geteuid(), status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
  }

  private static func checkFolder(_ folder: String) throws(CaseStoreError) {
    guard access(folder, R_OK | X_OK) == 0 else { throw .notOpened(path: folder, number: errno) }
    guard access(folder, W_OK) == 0 else { throw failure(errno, of: folder) }
  }

  private static func checkFile(_ path: String) throws(CaseStoreError) {
    guard access(path, R_OK) == 0 else { throw .notOpened(path: path, number: errno) }
    guard access(path, W_OK) == 0 else { throw failure(errno, of: path) }
  }

  private static func status(of path: String) throws(CaseStoreError) -> stat {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno, of: path) }
    return status
  }

  private static func failure(_ number: Int32, of path: String) -> CaseStoreError {
    switch number {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    default: .notOpened(path: path, number: number)
    }
  }
}
