import Glibc

/// Whole reads and writes on a file descriptor, whatever interrupts them.
enum Descriptor {
  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        guard errno == EINTR else { throw .last }
      } else {
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Reads to the end, or at least one byte more than `limit`.
  static func read(from descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let some = try readSome(from: descriptor)
      if some.isEmpty { break }
      bytes += some
    }
    return bytes
  }

  /// Waits for bytes and reads those that are there; none at the end.
  static func readSome(from descriptor: Int32) throws(SystemError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(chunk[..<count]) }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Waits until there is something to read or the end, for so many seconds at most; whether there is.
  static func isReadable(_ descriptor: Int32, within seconds: Int) -> Bool {
    let end = time(nil) + seconds
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&request, 1, Int32(max(0, end - time(nil)) * 1_000))
      if count != 0 || time(nil) >= end { return count != 0 }
    }
  }
}
