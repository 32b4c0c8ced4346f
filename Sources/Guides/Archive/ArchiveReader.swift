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

  /// The value that a field of another form is the embedded form of.
  static func readNested<Value: Archived>(_ type: Value.Type, from field: String) throws(ArchiveFlaw) -> Value {
    try read(type, from: String(field.map { $0 == ArchiveWriter.nestedEnd ? ArchiveWriter.end : $0 }))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next field as text.
  mutating func field() throws(ArchiveFlaw) -> String {
    text(of: try range())
  }

  /// The next field as a number. It is computed from the digits directly, since half of all fields are numbers.
  mutating func number() throws(ArchiveFlaw) -> Int {
    let range = try range()
    let isNegative = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "-")
    let digits = isNegative ? range.dropFirst() : range
    var value = 0
    for index in digits {
      let digit = Int(bytes[index]) - 0x30
      let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooFar) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
      guard (0...9).contains(digit), !isTooLarge, !isTooFar else { throw notA("number", range) }
      value = next
    }
    guard !digits.isEmpty else { throw notA("number", range) }
    return value
  }

  /// The next field as a flag.
  mutating func flag() throws(ArchiveFlaw) -> Bool {
    let range = try range()
    guard range.count == 1, bytes[range.lowerBound] & 0xFE == UInt8(ascii: "0") else { throw notA("flag", range) }
    return bytes[range.lowerBound] == UInt8(ascii: "1")
  }

  /// The next field as a letter, which says what kind of value follows.
  mutating func letter() throws(ArchiveFlaw) -> Unicode.Scalar {
    let range = try range()
    guard range.count == 1 else { throw notA("letter", range) }
    return Unicode.Scalar(bytes[range.lowerBound])
  }

  mutating func value<Value: Archived>() throws(ArchiveFlaw) -> Value {
    try Value(from: &self)
  }

  /// The number of values that follow; each takes at least one byte.
  mutating func count() throws(ArchiveFlaw) -> Int {
    let count = try number()
    guard (0...(bytes.count - position)).contains(count) else { throw .notA("count", found: "\(count)") }
    return count
  }

  /// The bytes of the next field.
  private mutating func range() throws(ArchiveFlaw) -> Range<Int> {
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 0x1F { end += 1 }
    guard end < bytes.count else { throw .endsEarly }
    position = end + 1
    return start..<end
  }

  private func text(of range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  private func notA(_ kind: String, _ range: Range<Int>) -> ArchiveFlaw {
    .notA(kind, found: text(of: range))
  }
}
