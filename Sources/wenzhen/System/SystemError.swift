import Glibc

/// An error number of the operating system.
struct SystemError: Error, Hashable {
  /// The number, such as `ENOENT`.
  let number: Int32

  /// The error that the last call left.
  static var last: SystemError { SystemError(number: errno) }
}
