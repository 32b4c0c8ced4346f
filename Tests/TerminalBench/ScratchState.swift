import Glibc

/// A folder for what the program keeps.
struct ScratchState {
  /// The folder, for `XDG_STATE_HOME`.
  let path: String

  /// Makes the folder.
  init(in parent: String = "/tmp") throws {
    // mkdtemp(3) puts signs of its own in the place of the last six.
    var template = Array("\(parent)/wenzhen-bench-\(String(repeating: "X", count: 6))".utf8CString)
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
