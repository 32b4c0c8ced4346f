import Glibc

/// A folder for what the program keeps.
struct ScratchState {
  /// The folder, for `XDG_STATE_HOME`.
  let path: String

  /// Makes the folder.
  init(in parent: String = "/tmp") throws {
    var template = Array("\(parent)/wenzhen-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchError.noScratchFolder }
    path = String(cString: made)
  }

  /// Deletes it with the store in it.
  func remove() {
    for name in ["cases.sqlite", "cases.sqlite-wal", "cases.sqlite-shm"] { unlink("\(path)/wenzhen/\(name)") }
    rmdir("\(path)/wenzhen")
    rmdir(path)
  }
}
