import CaseStore

/// Where cases are kept.
struct StateFolder {
  /// The folder; `nil` where the environment names none.
  let path: String?

  /// The folder of whoever runs the program.
  static var ofUser: StateFolder { StateFolder(path: Environment.stateFolder.map { $0 + "/wenzhen" }) }

  /// Opens the store, which is made where it is missing.
  func open() throws(CommandError) -> KeptCases {
    guard let path else { throw .noStateFolder }
    return try Self.stored { () throws(CaseStoreError) in try KeptCases(folder: path) }
  }

  /// Does something with a store, and gives its errors as the command's.
  static func stored<Result>(_ work: () throws(CaseStoreError) -> Result) throws(CommandError) -> Result {
    do {
      return try work()
    } catch {
      throw .store(error)
    }
  }
}
