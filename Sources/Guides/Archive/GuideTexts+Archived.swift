extension GuideTexts: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      title: try reader.value(), subtitle: try reader.value(), places: try reader.value(), retries: try reader.value(),
      parts: try reader.value(), causes: try reader.value(), products: try reader.value(), actors: try reader.value(),
      phones: try reader.value(), addresses: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title)
    writer.put(subtitle)
    writer.put(places.all)
    writer.put(retries)
    writer.put(parts)
    writer.put(causes)
    writer.put(products)
    writer.put(actors)
    writer.put(phones)
    writer.put(addresses)
  }
}

extension PlaceText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      title: try reader.value(), short: try reader.value(), body: try reader.value(), say: try reader.value(),
      aside: try reader.value(), choices: try reader.value(), action: try reader.value(), variants: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title)
    writer.put(short)
    writer.put(body)
    writer.put(say)
    writer.put(aside)
    writer.put(choices)
    writer.put(action)
    writer.put(variants)
  }
}

extension PlaceText.Variant: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(say: try reader.value(), action: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(say)
    writer.put(action)
  }
}

extension PartText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(title: try reader.value(), short: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(title)
    writer.put(short)
  }
}

extension PhoneText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(number: try reader.value(), label: try reader.value(), origin: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(number)
    writer.put(label)
    writer.put(origin)
  }
}

extension AddressText: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      address: try reader.value(), label: try reader.value(), instead: try reader.value(), origin: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(address)
    writer.put(label)
    writer.put(instead)
    writer.put(origin)
  }
}

extension Article: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(address: try reader.value(), paragraphs: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(address)
    writer.put(paragraphs)
  }
}

extension TextBlock: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      try reader.value(), try reader.value(), alternative: try reader.value(), passage: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(kind)
    writer.put(text)
    writer.put(alternative)
    writer.put(passage)
  }
}
