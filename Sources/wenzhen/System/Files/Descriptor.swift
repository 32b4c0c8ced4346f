import Glibc
import OperatingSystem

/// Whole reads and writes on a file descriptor. A call that is interrupted or would block is repeated.
enum Descriptor {
  /// How many bytes a reader must take within the limit: so few that a slow line takes them in a minute.
  private static let slice = 1 << 14

  /// Writes all bytes.
  ///
  /// - Parameter limit: How long the reader may need for 16 KiB; `nil` for any time.
  /// - Throws: `ETIMEDOUT` if the reader needs longer.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, within limit: Duration? = nil, by calls: SystemCalls = .real
  ) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      try write(slice: rest.prefix(slice), to: descriptor, until: limit.map { .now + $0 }, by: calls)
      rest = rest.dropFirst(slice)
    }
  }

  private static func write(
    slice: ArraySlice<UInt8>, to descriptor: Int32, until end: ContinuousClock.Instant?, by calls: SystemCalls
  ) throws(SystemError) {
    var rest = slice
    var isRefused = false
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try writeSome(rest, to: descriptor, waits: end == nil, by: calls))
        isRefused = false
      } catch {
        guard error.number == EAGAIN else { throw error }
        guard isReady(descriptor, for: POLLOUT, until: end, by: calls) else { throw SystemError(number: ETIMEDOUT) }
        // A terminal may be ready for writing, and still have too little room for the whole piece.
        if isRefused { _ = calls.poll(nil, 0, 10) }
        isRefused = true
      }
    }
  }

  /// Writes as many of the bytes as the descriptor takes now, and gives how many it took.
  ///
  /// - Parameter waits: Whether the call may wait if the descriptor is a waiting one. The descriptor's mode is set back
  ///   afterwards, since other programs may share it.
  /// - Throws: `EAGAIN` if the descriptor takes none.
  private static func writeSome(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, waits: Bool, by calls: SystemCalls
  ) throws(SystemError) -> Int {
    let flags = fcntl(descriptor, F_GETFL)
    let changes = !waits && flags >= 0 && flags & O_NONBLOCK == 0
    if changes { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
    let count = bytes.withUnsafeBytes { calls.write(descriptor, $0.baseAddress, $0.count) }
    let error = SystemError.last
    if changes { _ = fcntl(descriptor, F_SETFL, flags) }
    if count >= 0 { return count }
    guard error.number == EINTR else { throw error }
    return 0
  }

  /// Reads to the end. If there is more than `limit`, reads at least one byte more than `limit` and stops.
  static func read(
    from descriptor: Int32, limit: Int, by calls: SystemCalls = .real
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let some = try readSome(from: descriptor, by: calls)
      if some.isEmpty { break }
      bytes += some
    }
    return bytes
  }

  /// Waits for bytes and reads those that are there; none at the end of the file.
  static func readSome(from descriptor: Int32, by calls: SystemCalls = .real) throws(SystemError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { calls.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(chunk[..<count]) }
      switch errno {
      case EINTR: continue
      case EAGAIN: _ = isReady(descriptor, for: POLLIN, until: nil, by: calls)
      default: throw .last
      }
    }
  }

  /// The longest single wait. After it the clock is read again: while the machine sleeps, poll(2) does not count the
  /// time.
  private static let longestLook = Duration.seconds(20)

  /// Waits until there is something to read, or the end of it; false if that takes longer than `limit`.
  ///
  /// - Parameter now: A clock that nobody sets.
  static func isReadable(
    _ descriptor: Int32, within limit: Duration, by now: () -> ContinuousClock.Instant = { .now },
    asking calls: SystemCalls = .real
  ) -> Bool {
    isReady(descriptor, for: POLLIN, until: now() + limit, by: calls, at: now)
  }

  /// Waits until a descriptor can be read or written, or has failed; false if `end` comes first.
  private static func isReady(
    _ descriptor: Int32, for event: Int32, until end: ContinuousClock.Instant?, by calls: SystemCalls,
    at now: () -> ContinuousClock.Instant = { .now }
  ) -> Bool {
    while true {
      var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let left = end.map { max(.zero, $0 - now()) }
      let look = min(left ?? longestLook, longestLook)
      let count = calls.poll(&request, 1, Int32((look / .milliseconds(1)).rounded(.up)))
      // An interrupted wait says nothing about the descriptor.
      if count > 0 || count < 0 && errno != EINTR { return true }
      if left == .zero { return false }
    }
  }
}
