import Terminal
import Text

/// The path of a file as somebody typed it on a screen, without a shell that expands it.
struct TypedPath {
  /// The path for the system, with the home folder for `~/` at the start.
  let path: FilePath

  /// Reads a typed path.
  ///
  /// - Parameter encoding: The encoding of the terminal, which gives the bytes of the name.
  init(_ typed: String, in encoding: TextEncoding) {
    let home = typed.hasPrefix("~/") ? Environment.homeFolder : nil
    path =
      home.map { $0 + FilePath(typed: String(typed.dropFirst()), in: encoding) }
      ?? FilePath(typed: typed, in: encoding)
  }

  /// The absolute path of the file if it is there, for somebody who looks for it later from another folder.
  var fromRoot: FilePath { path.resolved ?? path }
}
