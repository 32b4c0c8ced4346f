import CaseStore

/// Where this user's cases are kept.
enum StateFolder {
  /// Opens the store, which is made where it is missing.
  static func openStore() throws(CommandError) -> KeptCases {
    guard let folder = Environment.stateFolder else { throw .noStateFolder }
    do {
      return try KeptCases(folder: folder + "/wenzhen")
    } catch {
      throw .store(error)
    }
  }
}
