extension Recognition: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), try reader.value(), proposes: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, sign, proposes)
  }
}

extension Recognition.Sign: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "t": self = .text(try reader.value())
    case "p":
      let name: String = try reader.value()
      let source: String = try reader.value()
      let pattern = TextPattern(source)
      guard source.isEmpty || pattern != nil else { throw .notA("pattern", found: source) }
      self = .parameter(name, fitting: pattern)
    case "c":
      let source: String = try reader.value()
      guard let pattern = CapturingPattern(source) else { throw .notA("pattern", found: source) }
      self = .pattern(pattern)
    case let other: throw .notA("sign", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .text(let words): writer.put("t", words)
    case .parameter(let name, let pattern): writer.put("p", name, pattern?.source ?? "")
    case .pattern(let pattern): writer.put("c", pattern.source)
    }
  }
}
