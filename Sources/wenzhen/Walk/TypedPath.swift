import Glibc

/// A file's path as somebody typed it on a screen, where no shell stands in between.
struct TypedPath {
  /// The path for the system, `~/` taken for the home folder.
  let path: String

  init(_ typed: String) {
    let home = typed.hasPrefix("~/") ? Environment.homeFolder : nil
    path = home.map { $0 + typed.dropFirst() } ?? typed
  }

  /// The path from the root of a file that is there, for whoever looks for it later and in another folder.
  var fromRoot: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
