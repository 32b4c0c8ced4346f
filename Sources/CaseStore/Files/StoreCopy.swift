internal import Glibc

/// The copy of the database from before there were search indexes, for people who go back to an older version.
///
/// A case that is deleted in the database is deleted in the copy too.
struct StoreCopy {
  /// How many times the database's size must be free on the disk: for the copy, and for the indexes, which need more.
  private static let roomNeeded = 4

  private let folder: String
  private let path: String
  private let unfinished: String

  /// Names the copy beside a store's database.
  init(of files: StoreFiles) {
    folder = files.folder
    path = "\(files.path).before-3"
    unfinished = "\(path).new"
  }

  /// Throws if the disk has no room for the copy and for the growth after it.
  func checkRoom(_ database: SQLiteConnection) throws {
    let pages = try database.rows("PRAGMA page_count").first?.integer("page_count") ?? 0
    let pageSize = try database.rows("PRAGMA page_size").first?.integer("page_size") ?? 0
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { throw CaseStoreError.broken(path: folder, number: errno) }
    guard UInt64(disk.f_bavail) * UInt64(disk.f_frsize) / UInt64(Self.roomNeeded) >= UInt64(pages * pageSize) else {
      throw CaseStoreError.full(path: path)
    }
  }

  /// Makes the copy and then carries out the growth: both or neither, even if the power fails.
  func make(of database: SQLiteConnection, before growth: () throws -> Void) throws {
    try checkRoom(database)
    let removals = try Traces.removals(database)
    let descriptor = try begin()
    defer {
      Self.remove(unfinished)
      close(descriptor)
    }
    try database.run("VACUUM INTO ?", [SQLValue(unfinished)])
    guard fsync(descriptor) == 0 else { throw CaseStoreError.broken(path: unfinished, number: errno) }
    try database.transaction(for: .writing) {
      // A case that was deleted in the meantime may be in the copy.
      guard let removals, try Traces.removals(database) == removals else { throw CaseStoreError.busy(path: path) }
      try growth()
      try finish()
    }
  }

  /// Does with the copy what was done with the database, or deletes the copy if that fails.
  func change(_ work: (SQLiteConnection) throws -> Void) {
    Self.remove(unfinished)
    guard access(path, F_OK) == 0 else { return }
    do {
      let database = try SQLiteConnection(path: path)
      try database.execute(script: "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
      try work(database)
    } catch {
      remove()
    }
  }

  /// Deletes the copy.
  func remove() {
    for file in [unfinished, path] { Self.remove(file) }
  }

  private static func remove(_ path: String) {
    for ending in StoreOwners.endings { unlink(path + ending) }
  }
}

extension StoreCopy {
  /// Opens the file that becomes the copy, empty, and locked as long as it is open, since one program at a time makes
  /// it. What a program has left that was ended while making it is removed.
  private func begin() throws -> Int32 {
    // SQLite would leave the permissions to the umask.
    let descriptor = open(unfinished, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CaseStoreError.notOpened(path: unfinished, number: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isUnfinished(descriptor), ftruncate(descriptor, 0) == 0 else {
      close(descriptor)
      throw CaseStoreError.busy(path: unfinished)
    }
    // An old journal would count as one of the new copy.
    unlink("\(unfinished)-journal")
    return descriptor
  }

  /// Whether a file is not yet the finished copy: another program may have been quicker.
  private func isUnfinished(_ descriptor: Int32) -> Bool {
    var (file, named) = (stat(), stat())
    return fstat(descriptor, &file) == 0 && lstat(unfinished, &named) == 0 && file.st_ino == named.st_ino
  }

  /// Gives the copy its name, in such a way that it survives a power cut.
  private func finish() throws {
    guard rename(unfinished, path) == 0 else { throw CaseStoreError.broken(path: unfinished, number: errno) }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
