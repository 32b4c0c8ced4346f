internal import Glibc

/// The owners of a store's folder and files, for errors of permission.
enum StoreOwners {
  /// The endings of the names of the store's files.
  static let endings = ["", "-wal", "-shm", "-journal"]

  /// The store, or the folder it is to be made in, is somebody else's; `nil` if neither is.
  static func refusal(of folder: String) -> CaseStoreError? {
    guard let owner = owner(of: folder) else { return refusalOfParent(for: folder) }
    if isRefused(folder, R_OK | W_OK | X_OK), owner != geteuid() {
      return .foreign(path: folder, owner: owner, folder: folder)
    }
    for path in endings.map({ "\(folder)/cases.sqlite\($0)" }) where isRefused(path, R_OK | W_OK) {
      if let owner = Self.owner(of: path), owner != geteuid() {
        return .foreign(path: path, owner: owner, folder: folder)
      }
    }
    return nil
  }

  private static func refusalOfParent(for folder: String) -> CaseStoreError? {
    var ancestor = folder
    while let parent = StoreFiles.parent(of: ancestor) {
      ancestor = parent
      guard let owner = owner(of: ancestor) else { continue }
      let isForeign = isRefused(ancestor, W_OK | X_OK) && owner != geteuid()
      return isForeign ? .foreignParent(folder: folder, parent: ancestor, owner: owner) : nil
    }
    return nil
  }

  private static func owner(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }

  private static func isRefused(_ path: String, _ use: Int32) -> Bool {
    access(path, use) != 0 && [EACCES, EPERM].contains(errno)
  }
}

extension CaseStoreError {
  /// The error that names the owner, if the owner is the reason for this one.
  func explained(for folder: String) -> CaseStoreError {
    switch self {
    case .notOpened(_, EACCES), .notOpened(_, EPERM), .readOnly: StoreOwners.refusal(of: folder) ?? self
    default: self
    }
  }
}
