extension GuideTexts: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      title: try reader.value(), subtitle: try reader.value(), places: try reader.value(), retries: try reader.value(),
      sections: try reader.value(), causes: try reader.value(), facts: try reader.value(),
      conditions: try reader.value(), actors: try reader.value(), phones: try reader.value(),
      fields: try reader.value(), addresses: try reader.value(), recognised: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(
      title, subtitle, places.all, retries, sections, causes, facts, conditions, actors, phones, fields, addresses,
      recognised)
  }
}

extension PlaceText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      title: try reader.value(), short: try reader.value(), body: try reader.value(), say: try reader.value(),
      aside: try reader.value(), choices: try reader.value(), summaries: try reader.value(),
      value: try reader.value(), action: try reader.value(),
      variants: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title, short, body, say, aside, choices, summaries, value, action, variants)
  }
}

extension PlaceText.Variant: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(say: try reader.value(), action: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(say, action)
  }
}

extension FactText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(title: try reader.value(), values: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title, values)
  }
}

extension SectionText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(title: try reader.value(), short: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title, short)
  }
}

extension PhoneText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(number: try reader.value(), label: try reader.value(), origin: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(number, label, origin)
  }
}

extension AddressText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      address: try reader.value(), label: try reader.value(), instead: try reader.value(), origin: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(address, label, instead, origin)
  }
}

extension Article: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(address: try reader.value(), paragraphs: try reader.value(), sources: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(address, paragraphs, sources)
  }
}

extension Article.Source: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(name: try reader.value(), address: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(name, address)
  }
}

extension TextBlock: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      try reader.value(), try reader.value(), alternative: try reader.value(), passage: try reader.value())
    // Few blocks are such, and fewer fields are read faster.
    if kind.leavesOriginOpen { origin = try reader.value() }
    let (passage, origin) = (passage, origin)
    switch kind {
    case .list:
      let isNumbered: Bool = try reader.value()
      self = .list(try reader.value(), isNumbered: isNumbered, origin: origin, passage: passage)
    case .table: self = .table(try reader.value(), origin: origin, passage: passage)
    case .figure: isForLostPicture = try reader.value()
    default: break
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(kind, text, alternative, passage)
    if kind.leavesOriginOpen { writer.put(origin) }
    if kind == .list { writer.put(isNumbered, rows.flatMap(\.self)) }
    if kind == .table { writer.put(rows) }
    if kind == .figure { writer.put(isForLostPicture) }
  }
}
