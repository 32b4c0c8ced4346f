internal import CSQLite
internal import Glibc

/// A failure of SQLite, in numbers. Its words are for programmers and are not shown.
struct SQLiteFailure: Error, Sendable, Hashable {
  /// The extended result code.
  let code: Int32
  /// The system's error number behind the failure; 0 if there is none.
  let systemNumber: Int32
  /// Whether the file only looks damaged, because the file system gives fewer bytes than it says there are.
  let isReadShort: Bool

  /// The kind of the failure, which the extended code makes more precise.
  var kind: Int32 { code & 0xFF }

  /// Whether the memory failed that programs share for a log.
  var isOfSharedMemory: Bool {
    [csq_ioerr_shmopen, csq_ioerr_shmsize, csq_ioerr_shmlock, csq_ioerr_shmmap].contains(code)
  }

  /// Whether there is no room. SQLite itself calls a write so only if the disk is full, not if the file has reached its
  /// limit or the user's quota.
  var isOfRoom: Bool { kind == SQLITE_FULL || [ENOSPC, EDQUOT, EFBIG].contains(systemNumber) }

  /// Makes a failure in which neither the system nor a file has a part.
  init(code: Int32) {
    self.code = code
    systemNumber = 0
    isReadShort = false
  }

  /// Reads the failure of the database's last call.
  init(of database: OpaquePointer) {
    code = sqlite3_extended_errcode(database)
    let isOfFile = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
    systemNumber = isOfFile ? csq_system_errno(database) : 0
    isReadShort = Self.looksDamaged(code) && csq_reads_all(database) == 0
  }

  /// Whether a code says that the file is not a sound database.
  static func looksDamaged(_ code: Int32) -> Bool {
    [SQLITE_CORRUPT, SQLITE_NOTADB].contains(code & 0xFF) || code == csq_ioerr_short_read
  }
}
