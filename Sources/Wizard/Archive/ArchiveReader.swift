/// Reads a guide's embedded form from its first field to its last.
public struct ArchiveReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0

  /// The value that a text is the embedded form of.
  public static func read<Value: Archived>(_ type: Value.Type, from text: String) throws(ArchiveFlaw) -> Value {
    var reader = ArchiveReader(bytes: Array(text.utf8))
    let value = try Value(from: &reader)
    guard reader.position == reader.bytes.count else { throw .goesOn }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func field() throws(ArchiveFlaw) -> String {
    var end = position
    while end < bytes.count, bytes[end] != 0x1F { end += 1 }
    guard end < bytes.count else { throw .endsEarly }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func value<Value: Archived>() throws(ArchiveFlaw) -> Value {
    try Value(from: &self)
  }

  /// The number of values that follow; each takes at least one byte.
  mutating func count() throws(ArchiveFlaw) -> Int {
    let count: Int = try value()
    guard (0...(bytes.count - position)).contains(count) else { throw .notA("count", found: "\(count)") }
    return count
  }
}
