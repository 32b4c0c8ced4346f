internal import CWriteQueue
internal import Glibc
internal import OperatingSystem

/// The store's folder and file as the system sees them: nobody else may read them, and they stay where they are.
struct StoreFiles: Sendable {
  /// The database's name in its folder.
  static let name = "cases.sqlite"
  private static let smallestDatabase = 512
  /// What the names of the store's files end in: the database, and what SQLite keeps beside it.
  private static let endings = ["", "-wal", "-shm", "-journal"]
  /// How long a writer queues up before it tries its luck, in milliseconds.
  static let longestQueue: Int32 = 2_000

  /// The folder.
  let folder: String
  /// The database, of which SQLite keeps parts in files beside it, with the same permissions.
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
    // SQLite takes the rest of a database that was cut that short for an empty file, and begins anew.
    guard status.st_size == 0 || status.st_size >= Self.smallestDatabase else { throw .corrupt(path: path) }
    device = status.st_dev
    inode = status.st_ino
  }

  /// Refuses a folder or a file that cannot be read and written, or that is something else.
  func check() throws(CaseStoreError) {
    try Self.checkFolder(folder)
    try Self.closeFiles(path)
    for file in Self.endings.map({ path + $0 }) where file == path || access(file, F_OK) == 0 {
      try Self.checkFile(file)
    }
  }

  /// Refuses when the file was deleted or exchanged since it was opened: what is written then nobody finds again.
  func checkIsSameFile() throws(CaseStoreError) {
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
    while calls.flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard BusyWait.waits(after: attempts, by: calls) else { throw .busy(path: path) }
      attempts += 1
    }
    return try work()
  }

  /// Does something that writes, after everybody who came before: SQLite lets in whoever asks at the right moment, and
  /// among many some would ask in vain for as long as they wait.
  ///
  /// The turn only orders the writers. Where it does not come in time, as when the program that has it was stopped, or
  /// where the system keeps no queue, SQLite's own lock decides as it does anyway.
  ///
  /// - Parameter queue: For how long it queues up, in milliseconds.
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

  /// Makes a new folder private whatever the umask is, and has its parent remember it through a power cut.
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
  /// A file that is there is not opened: closing it would give up the locks that SQLite holds on it in this process.
  private static func makeFile(_ path: String) throws(CaseStoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      fchmod(descriptor, 0o600)
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw failure(errno, of: path) }
  }

  /// Closes the store's files to others where they are open to them, and refuses what is no file.
  ///
  /// A link is refused too: what it leads to is not the store's to write to or to close.
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

  /// Closes a file to others. It is not opened where that can be done without, see `makeFile(_:)`; glibc cannot where
  /// there is no /proc.
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
