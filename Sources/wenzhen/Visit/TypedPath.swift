import Terminal
import Text

/// A file's path as somebody typed it on a screen, where no shell stands in between.
struct TypedPath {
  /// The path for the system, `~/` taken for the home folder.
  let path: FilePath

  /// - Parameter encoding: What the terminal writes, whose bytes the name is made of.
  init(_ typed: String, in encoding: TextEncoding) {
    let home = typed.hasPrefix("~/") ? Environment.homeFolder : nil
    path =
      home.map { $0 + FilePath(typed: String(typed.dropFirst()), in: encoding) }
      ?? FilePath(typed: typed, in: encoding)
  }

  /// The path from the root of a file that is there, for whoever looks for it later and in another folder.
  var fromRoot: FilePath { path.resolved ?? path }
}
