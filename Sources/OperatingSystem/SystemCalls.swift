public import Glibc

/// The calls of the system whose failures decide what becomes of somebody's answers and documents.
///
/// Each is called as C has it, with the error in `errno`. A test puts its own in the place of one, and so learns what
/// comes of a signal in the middle of a write, of a disk that takes half, or of a file system that lacks something.
/// SQLite makes its calls itself; for those there is Tests/PlayedFileSystem, which a program is started with.
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
