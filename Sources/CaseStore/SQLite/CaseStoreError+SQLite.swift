internal import CSQLite

extension CaseStoreError {
  /// Does something with the file, and gives every error the store's own words; the only place where that happens.
  static func translating<Value>(
    for files: StoreFiles, _ work: () throws -> Value
  ) throws(CaseStoreError) -> Value {
    do {
      return try work()
    } catch let error as CaseStoreError {
      throw error
    } catch let error as SQLiteFailure {
      throw CaseStoreError(error, files: files)
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
    switch (error.kind, error.code) {
    // Of writes that fail SQLite calls only those full whose disk is; a file that reached its limit or the user's
    // quota is an error of input and output to it.
    case (SQLITE_FULL, _), (_, csq_ioerr_write), (_, csq_ioerr_shmsize): self = .full(path: path)
    case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _), (_, csq_ioerr_short_read): self = .corrupt(path: path)
    case (SQLITE_BUSY, _), (SQLITE_LOCKED, _), (SQLITE_PROTOCOL, _): self = .busy(path: path)
    case (SQLITE_READONLY, _), (SQLITE_PERM, _): self = .readOnly(path: path)
    case (SQLITE_CANTOPEN, _): self = Self.whyNotOpened(files, code: error.code)
    default: self = .failed(path: path, code: error.code)
    }
  }

  /// SQLite does not say why a file cannot be opened; the system does, when asked again.
  private static func whyNotOpened(_ files: StoreFiles, code: Int32) -> CaseStoreError {
    do {
      try files.check()
      return .failed(path: files.path, code: code)
    } catch {
      return error
    }
  }
}
