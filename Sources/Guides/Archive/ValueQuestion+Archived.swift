extension ValueQuestion: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      kind: try reader.value(), least: try reader.value(), most: try reader.value(), isPrivate: try reader.value(),
      leads: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(kind, least, most, isPrivate, leads)
  }
}

extension ValueQuestion.Kind: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "w": self = .whole
    case "d": self = .decimal
    case "m": self = .money
    case "t": self = .date
    case "l": self = .text(try reader.value())
    case let other: throw .notA("kind of value", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .whole: writer.put("w")
    case .decimal: writer.put("d")
    case .money: writer.put("m")
    case .date: writer.put("t")
    case .text(let rule): writer.put("l", rule)
    }
  }
}

extension ValueQuestion.Bound: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "n": self = .number(FixedNumber(millionths: try reader.value()))
    case "d": self = .day(CalendarDay(daysSinceEpoch: try reader.value()))
    case "t": self = .today
    case let other: throw .notA("bound", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .number(let number): writer.put("n", number.millionths)
    case .day(let day): writer.put("d", day.daysSinceEpoch)
    case .today: writer.put("t")
    }
  }
}

extension Comparison: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.value() as [Test], countsDays: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(tests, countsDays)
  }
}

extension Comparison.Test: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.value(), try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(how, with)
  }
}

extension Comparison.Operator: ArchivedWord {}

extension ValueText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(unit: try reader.value(), hint: try reader.value(), wrong: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(unit, hint, wrong)
  }
}
