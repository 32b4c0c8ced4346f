internal import GRDB

extension CaseStoreError {
  /// Does something with the file, and gives every error the store's own words; the only place where that happens.
  static func translating<Value>(
    for files: StoreFiles, _ work: () throws -> Value
  ) throws(CaseStoreError) -> Value {
    do {
      return try work()
    } catch let error as CaseStoreError {
      throw error
    } catch let error as DatabaseError {
      throw CaseStoreError(error, files: files)
    } catch is CaseSchema.IsNewer {
      throw .newer(path: files.path)
    } catch is RowDecodingError, is UnreadableRow {
      throw .corrupt(path: files.path)
    } catch {
      throw .failed(path: files.path, code: ResultCode.SQLITE_ERROR.rawValue)
    }
  }

  private init(_ error: DatabaseError, files: StoreFiles) {
    let path = files.path
    switch error.extendedResultCode {
    // Of writes that fail SQLite calls only those full whose disk is; a file that reached its limit or the user's
    // quota is an error of input and output to it.
    case .SQLITE_FULL, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR_SHORT_READ: self = .corrupt(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN: self = Self.whyNotOpened(files, code: error.extendedResultCode)
    case let code: self = .failed(path: path, code: code.rawValue)
    }
  }

  /// SQLite does not say why a file cannot be opened; the system does, when asked again.
  private static func whyNotOpened(_ files: StoreFiles, code: ResultCode) -> CaseStoreError {
    do {
      try files.check()
      return .failed(path: files.path, code: code.rawValue)
    } catch {
      return error
    }
  }
}
