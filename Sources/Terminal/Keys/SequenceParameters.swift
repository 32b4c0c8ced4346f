/// The numbers between `ESC [` and the letter that ends a control sequence: fields separated by `;`, with numbers
/// separated by `:`. Any number may be missing.
struct SequenceParameters: Sendable, Equatable {
  private let fields: [[Int?]]

  /// Reads the bytes. What is no number counts as missing.
  init(_ bytes: [UInt8]) {
    isEmpty = bytes.isEmpty
    fields = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
    }
  }

  /// The number of fields; one if there is nothing at all.
  var count: Int { fields.count }

  /// Whether there are no bytes.
  let isEmpty: Bool

  /// A number of a field, both counted from 0; `nil` if it is missing.
  subscript(field: Int, part: Int = 0) -> Int? {
    fields.indices.contains(field) && fields[field].indices.contains(part) ? fields[field][part] : nil
  }

  /// Every number of a field.
  func all(of field: Int) -> [Int] {
    fields.indices.contains(field) ? fields[field].compactMap(\.self) : []
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
