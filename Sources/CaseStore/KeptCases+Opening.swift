extension KeptCases {
  /// Finds the folder and its file, or makes them.
  static func files(in folder: String) throws(CaseStoreError) -> StoreFiles {
    do {
      return try StoreFiles(folder: folder)
    } catch {
      throw error.explained(for: folder)
    }
  }

  /// Opens the file, and brings its tables up to date.
  static func opened(_ files: StoreFiles) throws -> SQLiteConnection {
    let connection = try usual(files) ?? withoutLog(files)
    try connection.execute(
      script: """
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        """)
    try CaseSchema.migrations.bringUpToDate(connection)
    return connection
  }

  /// The file with a log, if programs can share the memory for it; `nil` if the file has a log and they cannot.
  private static func usual(_ files: StoreFiles) throws -> SQLiteConnection? {
    do {
      let connection = try connection(to: files)
      if try !connection.hasLog, files.sharesMaps { try connection.beginLog() }
      return connection
    } catch let failure as SQLiteFailure where failure.isOfSharedMemory && !failure.isOfRoom {
      return nil
    }
  }

  private static func withoutLog(_ files: StoreFiles) throws -> SQLiteConnection {
    let connection = try connection(to: files)
    try connection.endLog()
    return connection
  }

  /// If the system has no locks, waiting for one would be in vain.
  private static func connection(to files: StoreFiles) throws -> SQLiteConnection {
    try SQLiteConnection(path: files.path) { attempts in
      (attempts > 0 || files.hasLocks) && BusyWait.waits(after: attempts)
    }
  }
}
