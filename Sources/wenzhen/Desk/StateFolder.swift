import CaseStore
import Glibc

/// The folder in which cases are kept.
struct StateFolder {
  /// The folder; `nil` if the environment names none.
  let path: FilePath?

  /// The folder of the user that runs the program.
  static var ofUser: StateFolder { StateFolder(path: Environment.stateFolder.map { $0 + "/wenzhen" }) }

  /// Opens the store, and makes it if it is missing.
  func open() throws(CommandError) -> KeptCases {
    let path = try found()
    return try Self.stored { () throws(CaseStoreError) in try KeptCases(folder: path) }
  }

  /// The folder's path, if the folder is there or may be made.
  ///
  /// A home that does not exist, as services have, is not made, and nothing is made directly below `/`: only root
  /// could, and then a variable or an option is wrong.
  func found() throws(CommandError) -> String {
    guard let path else { throw .noStateFolder }
    if let home = Environment.homeFolder, path.lies(in: home), Self.isMissing(home) { throw .homeMissing(home.text) }
    if path.isFromRoot, let first = path.components.first, Self.isMissing(FilePath("/") + first) {
      throw .store(.notOpened(path: "/\(first.text)", number: ENOENT))
    }
    return try named()
  }

  /// The folder's path in UTF-8, as SQLite takes it. It does not look whether the folder is there.
  ///
  /// - Throws: `CommandError.noStateFolder`, or `.stateFolderNotUTF8` if the name is not UTF-8.
  func named() throws(CommandError) -> String {
    guard let path else { throw .noStateFolder }
    guard let text = path.ownText else { throw .stateFolderNotUTF8(path.text) }
    return text
  }

  private static func isMissing(_ path: FilePath) -> Bool {
    access(path.chars, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Does work with a store, and throws its errors as the command's.
  static func stored<Result>(_ work: () throws(CaseStoreError) -> Result) throws(CommandError) -> Result {
    do {
      return try work()
    } catch {
      throw .store(error)
    }
  }
}
