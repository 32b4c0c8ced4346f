internal import Glibc

/// A new file, empty and open, with a name that no other file has. Only its owner may open it.
public struct UniqueFile: Sendable {
  /// The file's path, with a zero at its end.
  public let name: [CChar]
  /// The open file. The caller closes it.
  public let descriptor: Int32

  /// Makes the file; `nil` if that fails, with the error in `errno`.
  ///
  /// - Parameter start: The beginning of its path, with a zero at its end.
  public init?(named start: [CChar]) {
    // mkstemp(3) replaces the last six signs.
    var name = start.dropLast() + Array(repeating: CChar(UInt8(ascii: "X")), count: 6) + [0]
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    self.name = name
  }
}
