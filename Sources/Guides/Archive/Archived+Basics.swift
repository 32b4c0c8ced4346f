extension String: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self = try reader.field()
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(self)
  }
}

extension Int: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self = try reader.number()
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(String(self))
  }
}

extension Bool: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self = try reader.flag()
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(self ? "1" : "0")
  }
}

extension Identifier: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.field())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(rawValue)
  }
}

extension Optional: Archived where Wrapped: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self = try reader.flag() ? try Wrapped(from: &reader) : nil
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(self != nil)
    if let value = self { writer.put(value) }
  }
}

extension Array: Archived where Element: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    let count = try reader.count()
    self = []
    // Many lists are empty, and reserving room costs time even for none.
    guard count > 0 else { return }
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(count)
    for element in self { writer.put(element) }
  }
}

extension Dictionary: Archived where Key: Archived & Comparable, Value: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    let count = try reader.count()
    // Most dictionaries have a few entries. Reserving room for them would create more types at run time than it saves.
    self = [:]
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(count)
    for (key, value) in self.sorted(by: { $0.key < $1.key }) {
      writer.put(key)
      writer.put(value)
    }
  }
}

/// A word out of a fixed list, archived as the word.
protocol ArchivedWord: Archived, Comparable, RawRepresentable where RawValue == String {}

extension ArchivedWord {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    let field = try reader.field()
    guard let word = Self(rawValue: field) else { throw .notA("\(Self.self)", found: field) }
    self = word
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(rawValue)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Ending: ArchivedWord {}
extension RetryOutcome: ArchivedWord {}
extension TextBlock.Kind: ArchivedWord {}
extension Origin: ArchivedWord {}
