internal import CWriteQueue
internal import Glibc
internal import OperatingSystem

/// The store's folder and file: nobody else may read them, and they must not be exchanged while they are open.
struct StoreFiles: Sendable {
  /// The database's name in its folder.
  static let name = "cases.sqlite"
  private static let smallestDatabase = 512
  /// The endings of the names of the store's files: the database, and the files that SQLite has beside it.
  private static let endings = ["", "-wal", "-shm", "-journal"]
  /// How long a writer waits in the queue before it tries without its turn, in milliseconds.
  static let longestQueue: Int32 = 2_000

  /// The folder.
  let folder: String
  /// The database's path. SQLite has parts of the database in files beside it, with the same permissions.
  let path: String
  private let device: dev_t
  private let inode: ino_t
  private let calls: SystemCalls

  /// Finds the folder and its file, or makes them.
  init(folder: String, by calls: SystemCalls = .real) throws(CaseStoreError) {
    self.calls = calls
    self.folder = folder
    path = "\(folder)/\(Self.name)"
    try Self.makeFolder(folder)
    try Self.checkFolder(folder)
    StateFolderAccess.close(folder)
    try Self.makeFile(path)
    try Self.closeFiles(path)
    try Self.checkFile(path)
    let status = try Self.status(of: path)
    // SQLite would take the rest of a database that was cut this short for an empty file, and begin anew.
    guard status.st_size == 0 || status.st_size >= Self.smallestDatabase else { throw .corrupt(path: path) }
    device = status.st_dev
    inode = status.st_ino
  }

  /// Throws if the folder or a file cannot be read and written, or is something else than a folder or a file.
  func check() throws(CaseStoreError) {
    try Self.checkFolder(folder)
    try Self.closeFiles(path)
    for file in Self.endings.map({ path + $0 }) where file == path || access(file, F_OK) == 0 {
      try Self.checkFile(file)
    }
  }

  /// Throws if the file was deleted or exchanged since it was opened: nobody would find what is written to it.
  func checkIsSameFile() throws(CaseStoreError) {
    let status = try Self.status(of: path)
    guard status.st_dev == device, status.st_ino == inode else { throw .notOpened(path: path, number: ESTALE) }
  }

  /// Does work that two programs must not do at the same time, such as making the tables. The lock is on the folder.
  ///
  /// If the file system has no such locks, nothing is locked.
  func alone<Value>(_ work: () throws(CaseStoreError) -> Value) throws(CaseStoreError) -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno, of: folder) }
    defer { close(descriptor) }
    var attempts = 0
    while calls.flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard BusyWait.waits(after: attempts, by: calls) else { throw .busy(path: path) }
      attempts += 1
    }
    return try work()
  }

  /// Does work that writes, when all writers that came before have had their turn. Without turns, SQLite lets in the
  /// program that asks at the right moment, and of many programs some would wait in vain.
  ///
  /// The turn only orders the writers. If it does not come in time, for example because the program that has it was
  /// stopped, or if the system has no such queue, SQLite's own lock decides alone.
  ///
  /// - Parameter queue: The longest wait in the queue, in milliseconds.
  func inTurn<Value>(
    waiting queue: Int32 = longestQueue, _ work: () throws(CaseStoreError) -> Value
  ) throws(CaseStoreError) -> Value {
    var turn = wq_turn()
    _ = wq_enter(&turn, device, inode, queue)
    defer { wq_leave(turn) }
    return try work()
  }
}

extension StoreFiles {
  private static func makeFolder(_ folder: String) throws(CaseStoreError) {
    guard mkdir(folder, 0o700) != 0 else { return try settleFolder(folder) }
    switch errno {
    case EEXIST:
      var status = stat()
      guard stat(folder, &status) == 0 else { throw failure(errno, of: folder) }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .notOpened(path: folder, number: ENOTDIR)
      }
    case ENOENT:
      guard let parent = parent(of: folder) else { throw failure(ENOENT, of: folder) }
      try makeFolder(parent)
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(errno, of: folder) }
      try settleFolder(folder)
    case EACCES, EPERM: throw .notOpened(path: folder, number: errno)
    case let number: throw failure(number, of: folder)
    }
  }

  /// Makes a new folder private whatever the umask is, and writes its name to disk so that it survives a power cut.
  private static func settleFolder(_ folder: String) throws(CaseStoreError) {
    let made = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard made >= 0 else { throw failure(errno, of: folder) }
    defer { close(made) }
    guard fchmod(made, 0o700) == 0 else { throw failure(errno, of: folder) }
    let descriptor = open(parent(of: folder) ?? "/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The folder above a path; `nil` for the topmost one.
  static func parent(of path: String) -> String? {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return rest == "." ? nil : "." }
    guard slash > rest.startIndex else { return rest == "/" ? nil : "/" }
    return String(rest[..<slash])
  }

  /// Makes an empty file before SQLite does, which would leave the permissions to the umask.
  ///
  /// An existing file is not opened: closing it would release the locks that SQLite has on it in this process.
  private static func makeFile(_ path: String) throws(CaseStoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      fchmod(descriptor, 0o600)
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw failure(errno, of: path) }
  }

  /// Closes the store's files to others if they are open to them, and throws if one is not a file.
  ///
  /// A link is refused too: the store must not write to what it leads to, nor change its permissions.
  private static func closeFiles(_ path: String) throws(CaseStoreError) {
    for file in endings.map({ path + $0 }) {
      var status = stat()
      guard lstat(file, &status) == 0 else {
        guard errno == ENOENT else { throw failure(errno, of: file) }
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFLNK: throw .notOpened(path: file, number: ELOOP)
      default: throw .notOpened(path: file, number: EISDIR)
      }
      if status.st_uid == geteuid(), status.st_mode & 0o077 != 0 { closeFile(file) }
    }
  }

  /// Closes a file to others, without opening it if possible, see `makeFile(_:)`. Without /proc, glibc must open it.
  private static func closeFile(_ path: String) {
    guard fchmodat(AT_FDCWD, path, 0o600, AT_SYMLINK_NOFOLLOW) != 0, errno == EOPNOTSUPP else { return }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fchmod(descriptor, 0o600)
    close(descriptor)
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
    guard lstat(path, &status) == 0 else { throw failure(errno, of: path) }
    return status
  }

  static func failure(_ number: Int32, of path: String) -> CaseStoreError {
    switch number {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    default: .notOpened(path: path, number: number)
    }
  }
}
