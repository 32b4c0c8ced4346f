public import Glibc

/// The system calls whose failures decide what happens to answers and documents.
///
/// Each behaves as in C, with the error in `errno`. A test replaces a call, and so plays a signal during a write, a
/// disk that takes half of the bytes, or a file system without some feature. SQLite makes its calls itself; for those,
/// tests load Tests/PlayedFileSystem into a program.
public struct SystemCalls: Sendable {
  /// read(2)
  public var read: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { Glibc.read($0, $1, $2) }
  /// write(2)
  public var write: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { Glibc.write($0, $1, $2) }
  /// pread(2)
  public var pread: @Sendable (Int32, UnsafeMutableRawPointer?, Int, off_t) -> Int = { Glibc.pread($0, $1, $2, $3) }
  /// pwrite(2)
  public var pwrite: @Sendable (Int32, UnsafeRawPointer?, Int, off_t) -> Int = { Glibc.pwrite($0, $1, $2, $3) }
  /// poll(2); with no descriptor, it waits.
  public var poll: @Sendable (UnsafeMutablePointer<pollfd>?, nfds_t, Int32) -> Int32 = { Glibc.poll($0, $1, $2) }
  /// fsync(2)
  public var fsync: @Sendable (Int32) -> Int32 = { Glibc.fsync($0) }
  /// rename(2)
  public var rename: @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32 = { Glibc.rename($0, $1) }
  /// link(2)
  public var link: @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32 = { Glibc.link($0, $1) }
  /// flock(2)
  public var flock: @Sendable (Int32, Int32) -> Int32 = lockFile

  /// The calls themselves.
  public init() {}

  /// The system's own.
  public static let real = SystemCalls()
}

/// flock(2), which has to be named where nothing else is called so: in Swift, C's structure of that name comes first.
private func lockFile(_ descriptor: Int32, _ operation: Int32) -> Int32 {
  flock(descriptor, operation)
}
