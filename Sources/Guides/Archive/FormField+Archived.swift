extension FieldRule: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), limit: try reader.value(), check: try reader.value(), hasLookalikes: try reader.value(),
      mask: try reader.value(), isFoundByWords: try reader.value(), isFoundByDigits: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, limit, check, hasLookalikes, mask, isFoundByWords, isFoundByDigits)
  }
}

extension FieldMask: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(first: try reader.value(), last: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(first, last)
  }
}

extension FieldCheck: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "a": self = .anything
    case "t": self = .telephone
    case "p":
      let source: String = try reader.value()
      guard let pattern = TextPattern(source) else { throw .notA("pattern", found: source) }
      self = .pattern(pattern)
    case "d":
      let (least, most): (Int, Int) = (try reader.value(), try reader.value())
      guard least <= most else { throw .notA("count of digits", found: "\(least)") }
      self = .digits(count: least...most, prefix: try reader.value())
    case let other: throw .notA("check", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .anything: writer.put("a")
    case .telephone: writer.put("t")
    case .pattern(let pattern): writer.put("p", pattern.source)
    case .digits(let count, let prefix): writer.put("d", count.lowerBound, count.upperBound, prefix)
    }
  }
}

extension FieldText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      label: try reader.value(), short: try reader.value(), hint: try reader.value(), wrong: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(label, short, hint, wrong)
  }
}

extension FormField: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(rule: try reader.value(), text: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(rule, text)
  }
}

extension CaseForm: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      fields: try reader.value(), name: try reader.value(), listed: try reader.value(), columns: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(fields, name, listed, columns)
  }
}

extension CaseForm.Column: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.value(), try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(field, name)
  }
}
