import Glibc

/// An error number of the operating system.
struct SystemError: Error, Hashable {
  /// The number, such as `ENOENT`.
  let number: Int32

  /// The error of the call before, from `errno`.
  static var last: SystemError { SystemError(number: errno) }
}
