import CaseStore

/// Where this user's cases are kept.
enum StateFolder {
  /// Opens the store, which is made where it is missing.
  static func openStore() throws(CommandError) -> KeptCases {
    guard let folder = Environment.stateFolder else { throw .noStateFolder }
    return try stored { () throws(CaseStoreError) in try KeptCases(folder: folder + "/wenzhen") }
  }

  /// Does something with the store, and gives its errors as the command's.
  static func stored<Result>(_ work: () throws(CaseStoreError) -> Result) throws(CommandError) -> Result {
    do {
      return try work()
    } catch {
      throw .store(error)
    }
  }
}
