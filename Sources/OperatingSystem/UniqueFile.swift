internal import Glibc

/// A new file, empty and open, under a name that nothing else has; only its owner may open it.
public struct UniqueFile: Sendable {
  /// The file's path, ended by a zero.
  public let name: [CChar]
  /// The open file, which whoever made it closes.
  public let descriptor: Int32

  /// Makes the file; `nil` if none can be made, with the error in `errno`.
  ///
  /// - Parameter start: How its path begins, ended by a zero.
  public init?(named start: [CChar]) {
    // mkstemp(3) puts signs of its own in the place of the last six.
    var name = start.dropLast() + Array(repeating: CChar(UInt8(ascii: "X")), count: 6) + [0]
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    self.name = name
  }
}
