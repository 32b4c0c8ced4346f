internal import Cases

/// Which address added a case when, within the last hour. In a file a case takes 16 bytes: its address's key and its
/// second, in little endian.
///
/// Any bytes are sound: a moment in the future or more than an hour ago counts for nobody.
struct RecentCases: Hashable {
  private struct Entry: Hashable {
    let key: UInt64
    let seconds: Int64
  }

  /// How long a case counts, in seconds.
  private static let hour = 3_600
  /// The most cases that are remembered: those of 273 addresses with as many as each may add.
  private static let most = 16_384
  private static let entrySize = 16
  /// The most bytes of a file.
  static let mostBytes = most * entrySize

  /// The cases in the order in which they came.
  private var entries: [Entry] = []

  /// Reads the bytes of a file, as of a moment.
  init(_ bytes: [UInt8], at moment: Timestamp) {
    let (oldest, newest) = (Int64(moment.seconds - Self.hour), Int64(moment.seconds))
    for start in stride(from: 0, through: bytes.count - Self.entrySize, by: Self.entrySize) {
      let entry = Entry(
        key: Self.number(bytes[start..<start + 8]),
        seconds: Int64(bitPattern: Self.number(bytes[start + 8..<start + Self.entrySize])))
      if entry.seconds > oldest, entry.seconds <= newest { entries.append(entry) }
    }
  }

  /// The bytes for a file.
  var bytes: [UInt8] {
    entries.flatMap { entry in
      [entry.key, UInt64(bitPattern: entry.seconds)].flatMap { number in
        stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: number >> $0) }
      }
    }
  }

  /// Adds a case, and drops the oldest if there are too many; `false` if the address has `limit` already.
  mutating func adds(_ client: ClientAddress, at moment: Timestamp, atMost limit: Int) -> Bool {
    guard entries.count(where: { $0.key == client.key }) < limit else { return false }
    entries.removeFirst(max(0, entries.count - Self.most + 1))
    entries.append(Entry(key: client.key, seconds: Int64(moment.seconds)))
    return true
  }

  /// Removes the newest case of an address; `false` if there is none.
  mutating func removesLast(of client: ClientAddress) -> Bool {
    guard let index = entries.lastIndex(where: { $0.key == client.key }) else { return false }
    entries.remove(at: index)
    return true
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
