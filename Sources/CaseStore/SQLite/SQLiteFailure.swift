internal import CSQLite
internal import Glibc

/// What SQLite refused to do, as numbers; its own words are for programmers, and nobody here is shown them.
struct SQLiteFailure: Error, Sendable, Hashable {
  /// The extended result code.
  let code: Int32
  /// The number of the system's error behind it; 0 if there is none.
  let systemNumber: Int32
  /// Whether the file looks damaged only because the file system gives less of it than it says there is.
  let isReadShort: Bool

  /// The kind of error, of which the extended code is a case.
  var kind: Int32 { code & 0xFF }

  /// Whether what failed is the memory that programs share while they use a log.
  var isOfSharedMemory: Bool {
    [csq_ioerr_shmopen, csq_ioerr_shmsize, csq_ioerr_shmlock, csq_ioerr_shmmap].contains(code)
  }

  /// Whether there is no room. Of writes that fail SQLite calls only those full whose disk is, not those to a file that
  /// reached its limit or the user's quota.
  var isOfRoom: Bool { kind == SQLITE_FULL || [ENOSPC, EDQUOT, EFBIG].contains(systemNumber) }

  /// A failure that neither the system nor a file has a part in.
  init(code: Int32) {
    self.code = code
    systemNumber = 0
    isReadShort = false
  }

  /// What a database says of the call that failed last.
  init(of database: OpaquePointer) {
    code = sqlite3_extended_errcode(database)
    let isOfFile = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
    systemNumber = isOfFile ? csq_system_errno(database) : 0
    isReadShort = Self.looksDamaged(code) && csq_reads_all(database) == 0
  }

  /// Whether a code says that the file is no sound database.
  static func looksDamaged(_ code: Int32) -> Bool {
    [SQLITE_CORRUPT, SQLITE_NOTADB].contains(code & 0xFF) || code == csq_ioerr_short_read
  }
}
