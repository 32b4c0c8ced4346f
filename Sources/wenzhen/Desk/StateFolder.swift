import CaseStore
import Glibc

/// Where cases are kept.
struct StateFolder {
  /// The folder; `nil` if the environment names none.
  let path: FilePath?

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
    if let home = Environment.homeFolder, path.lies(in: home), Self.isMissing(home) { throw .homeMissing(home.text) }
    if path.isFromRoot, let first = path.components.first, Self.isMissing(FilePath("/") + first) {
      throw .store(.notOpened(path: "/\(first.text)", number: ENOENT))
    }
    return try named()
  }

  /// The folder's path as SQLite takes it, which is in UTF-8: a name that is made anew is another one. Nothing is looked
  /// for.
  func named() throws(CommandError) -> String {
    guard let path else { throw .noStateFolder }
    guard let text = path.ownText else { throw .stateFolderNotUTF8(path.text) }
    return text
  }

  private static func isMissing(_ path: FilePath) -> Bool {
    access(path.chars, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
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
