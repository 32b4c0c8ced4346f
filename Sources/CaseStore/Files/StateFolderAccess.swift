internal import Glibc

/// Who can open the store's folder. Whoever can open it can hold its lock, even without reading a file in it.
enum StateFolderAccess {
  /// Whether a user besides the owner can open the folder, or go into it.
  static func isOpenToOthers(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// Closes this user's folder to others if they can open it.
  ///
  /// If the path is a link, or the folder has anything but private files of the store, the folder may serve others too,
  /// and stays as it is.
  static func close(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 != 0,
      let entries = fdopendir(descriptor)
    else {
      Glibc.close(descriptor)
      return
    }
    // This closes the descriptor too.
    defer { closedir(entries) }
    if holdsOnlyPrivateFiles(entries, in: descriptor) { fchmod(descriptor, 0o700) }
  }

  private static func holdsOnlyPrivateFiles(_ entries: OpaquePointer, in folder: Int32) -> Bool {
    while let entry = readdir(entries) {
      var name = entry.pointee.d_name
      let isPrivate = withUnsafeBytes(of: &name) { bytes in
        guard let name = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
        return isPrivateFile(name, in: folder)
      }
      if !isPrivate { return false }
    }
    return true
  }

  private static func isPrivateFile(_ name: UnsafePointer<CChar>, in folder: Int32) -> Bool {
    let text = String(cString: name)
    if text == "." || text == ".." || text.hasPrefix(StoreFiles.name) { return true }
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }
}
