extension Flow: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), version: try reader.value(), source: try reader.value(), causes: try reader.value(),
      notOwed: try reader.value(), start: try reader.value(), triage: try reader.value(), otherCode: try reader.value(),
      handOver: try reader.value(), opening: try reader.value(), parts: try reader.value(),
      findings: try reader.value(), contract: try reader.value(), comparison: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(version)
    writer.put(source)
    writer.put(causes)
    writer.put(notOwed)
    writer.put(start)
    writer.put(triage)
    writer.put(otherCode)
    writer.put(handOver)
    writer.put(opening)
    writer.put(parts)
    writer.put(findings)
    writer.put(contract)
    writer.put(comparison)
  }
}

extension Part: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), start: try reader.value(), article: try reader.value(), steps: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(start)
    writer.put(article)
    writer.put(steps)
  }
}

extension Step: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), article: try reader.value(), takesSeveral: try reader.value(),
      choices: try reader.value(), passages: try reader.value(), paste: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(article)
    writer.put(takesSeveral)
    writer.put(choices)
    writer.put(passages)
    writer.put(paste)
  }
}

extension Choice: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), leads: try reader.value(), isExclusive: try reader.value(), firstPart: try reader.value(),
      implies: try reader.value(), proposedBy: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(leads)
    writer.put(isExclusive)
    writer.put(firstPart)
    writer.put(implies)
    writer.put(proposedBy)
  }
}

extension Route: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(to: try reader.value(), found: try reader.value(), ruledOut: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(to)
    writer.put(found)
    writer.put(ruledOut)
  }
}

extension Passage: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), when: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(when)
  }
}

extension Condition: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(answers: try reader.value(), membership: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(answers)
    writer.put(membership)
  }
}

extension Contract: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      listedBy: try reader.value(), statusBy: try reader.value(), inForce: try reader.value(),
      nothingSigned: try reader.value(), products: try reader.value(), mayBe: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(listedBy)
    writer.put(statusBy)
    writer.put(inForce)
    writer.put(nothingSigned)
    writer.put(products)
    writer.put(mayBe)
  }
}

extension Paste: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(parameter: try reader.value(), proposes: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(parameter)
    writer.put(proposes)
  }
}

extension Answer: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.value() as [ChoiceID])
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(choices)
  }
}

extension Finding: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), article: try reader.value(), retry: try reader.value(), actor: try reader.value(),
      phones: try reader.value(), followUp: Self.range(try reader.value()), passages: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id)
    writer.put(article)
    writer.put(retry)
    writer.put(actor)
    writer.put(phones)
    writer.put(followUp.map { [$0.lowerBound, $0.upperBound] } ?? [])
    writer.put(passages)
  }

  private static func range(_ bounds: [Int]) -> ClosedRange<Int>? {
    guard bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
    return bounds[0]...bounds[1]
  }
}

extension Choice.Leads: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "r": self = .route(try reader.value())
    case "c": self = .comparison(try reader.value())
    case let other: throw .notA("way on", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .route(let route):
      writer.put("r")
      writer.put(route)
    case .comparison(let product):
      writer.put("c")
      writer.put(product)
    }
  }
}

extension Destination: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "p": self = .place(try reader.value())
    case "d": self = .partDone
    case "e": self = .end(try reader.value())
    case let other: throw .notA("destination", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .place(let id):
      writer.put("p")
      writer.put(id)
    case .partDone: writer.put("d")
    case .end(let ending):
      writer.put("e")
      writer.put(ending)
    }
  }
}
