internal import Glibc

extension KeptCases {
  /// Tries whether a store can be made in a folder and written to. Everything that the trial makes is removed, the
  /// folder too if it was missing.
  public static func tryMaking(in folder: String) throws(CaseStoreError) {
    var missing: [String] = []
    var path: String? = folder
    while let folder = path, access(folder, F_OK) != 0 {
      missing.append(folder)
      path = StoreFiles.parent(of: folder)
    }
    let trial = "\(folder)/trial-\(UInt64.random(in: 0 ... .max))"
    defer { for folder in [trial] + missing { rmdir(folder) } }
    let store = try KeptCases(folder: trial)
    defer { for ending in StoreOwners.endings { unlink(store.path + ending) } }
    try store.tryWriting()
  }

  /// Tries whether the store can be written to; changes nothing in it.
  public func tryWriting() throws(CaseStoreError) {
    try write { tables in
      // Writing the file's note on traces again needs everything that writing an answer needs.
      try Traces.areNoted(tables.database) ? Traces.note(tables.database) : Traces.noteNone(tables.database)
    }
  }
}
