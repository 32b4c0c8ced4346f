internal import CSQLite
internal import Glibc

extension CaseStoreError {
  /// Works with the file, and puts every error into the store's own terms. No other function does that.
  static func translating<Value>(
    for files: StoreFiles, _ work: () throws -> Value
  ) throws(CaseStoreError) -> Value {
    do {
      return try work()
    } catch let error as CaseStoreError {
      throw error
    } catch let error as SQLiteFailure {
      throw CaseStoreError(error, files: files).explained(for: files.folder)
    } catch is SQLiteMigrations.UnknownStep {
      throw .newer(path: files.path)
    } catch is UnreadableRow {
      throw .corrupt(path: files.path)
    } catch {
      throw .failed(path: files.path, code: SQLITE_ERROR)
    }
  }

  private init(_ error: SQLiteFailure, files: StoreFiles) {
    let path = files.path
    switch error.kind {
    case _ where error.isOfRoom: self = .full(path: path)
    case _ where error.isReadShort: self = .unsuitable(path: path)
    case _ where SQLiteFailure.looksDamaged(error.code): self = .corrupt(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL:
      // If a system has no locks, SQLite says that another program has the lock.
      self = files.hasLocks ? .busy(path: path) : .unsuitable(path: path)
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_CANTOPEN: self = Self.whyNotOpened(files, error)
    case SQLITE_IOERR: self.init(systemNumber: error.systemNumber, of: files)
    default: self = .failed(path: path, code: error.code)
    }
  }

  /// The meaning of a system's error number that stopped SQLite in reading or writing.
  private init(systemNumber number: Int32, of files: StoreFiles) {
    switch number {
    case EACCES, EPERM, EROFS: self = .readOnly(path: files.path)
    case ENODEV, ENOSYS, EOPNOTSUPP, EINVAL, ENOLCK: self = .unsuitable(path: files.path)
    default: self = .broken(path: files.path, number: number)
    }
  }

  /// SQLite does not say why a file cannot be opened. The system does if it is asked again.
  private static func whyNotOpened(_ files: StoreFiles, _ error: SQLiteFailure) -> CaseStoreError {
    do {
      try files.check()
      guard error.systemNumber != 0 else { return .failed(path: files.path, code: error.code) }
      return .notOpened(path: files.path, number: error.systemNumber)
    } catch {
      return error
    }
  }
}
