import CaseStore
import Glibc

/// Where cases are kept.
struct StateFolder {
  /// The folder; `nil` where the environment names none.
  let path: String?

  /// The folder of whoever runs the program.
  static var ofUser: StateFolder { StateFolder(path: Environment.stateFolder.map { $0 + "/wenzhen" }) }

  /// Opens the store, which is made where it is missing.
  func open() throws(CommandError) -> KeptCases {
    let path = try found()
    return try Self.stored { () throws(CaseStoreError) in try KeptCases(folder: path) }
  }

  /// The folder, where it is there or may be made.
  ///
  /// A home that leads nowhere, as services have it, stays nowhere, and nothing is made in the root of the disk: root
  /// could, and a variable or an option was wrong.
  func found() throws(CommandError) -> String {
    guard let path else { throw .noStateFolder }
    if let home = Environment.homeFolder, path.hasPrefix(home + "/"), Self.isMissing(home) { throw .homeMissing(home) }
    let first = path.split(separator: "/").first { $0 != "." }
    if path.hasPrefix("/"), let first, Self.isMissing("/\(first)") {
      throw .store(.notOpened(path: "/\(first)", number: ENOENT))
    }
    return path
  }

  private static func isMissing(_ path: String) -> Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
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
