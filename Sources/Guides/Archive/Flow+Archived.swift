extension Flow: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), version: try reader.value(), source: try reader.value(), causes: try reader.value(),
      notOwed: try reader.value(), start: try reader.value(), triage: try reader.value(), otherCode: try reader.value(),
      handOver: try reader.value(), opening: try reader.value(), sections: try reader.value(),
      findings: try reader.value(), retries: try reader.value(), facts: try reader.value(),
      conditions: try reader.value(), tables: try reader.value(),
      formerCodes: try reader.value(), renamed: try reader.value(), fields: try reader.value(),
      recognises: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(
      id, version, source, causes, notOwed, start, triage, otherCode, handOver, opening, sections, findings, retries,
      facts, conditions, tables, formerCodes, renamed, fields, recognises)
  }
}

extension Renames: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(places: try reader.value(), choices: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(places, choices)
  }
}

extension Section: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), start: try reader.value(), when: try reader.value(), article: try reader.value(),
      steps: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, start, when, article, steps)
  }
}

extension Step: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), article: try reader.value(), takesSeveral: try reader.value(),
      choices: try reader.value(), passages: try reader.value(), asks: try reader.value(), isPage: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, article, takesSeveral, choices, passages, asks, isPage)
  }
}

extension Choice: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(
      id: try reader.value(), leads: try reader.value(), isExclusive: try reader.value(),
      firstSection: try reader.value(),
      implies: try reader.value(), proposedBy: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, leads, isExclusive, firstSection, implies, proposedBy)
  }
}

extension Route: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(to: try reader.value(), found: try reader.value(), ruledOut: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(to, found, ruledOut)
  }
}

extension Passage: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), when: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, when)
  }
}

extension Condition: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "h": self = .has(try reader.value(), try reader.value())
    case "v": self = .compares(try reader.value(), try reader.value())
    case "c": self = .named(try reader.value())
    case "a": self = .all(try reader.value())
    case "o": self = .any(try reader.value())
    case "n": self = .not(try reader.value())
    case let other: throw .notA("condition", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .has(let input, let values): writer.put("h", input, values)
    case .compares(let input, let comparison): writer.put("v", input, comparison)
    case .named(let name): writer.put("c", name)
    case .all(let conditions): writer.put("a", conditions)
    case .any(let conditions): writer.put("o", conditions)
    case .not(let condition): writer.put("n", condition)
    }
  }
}

extension Fact: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), values: try reader.value(), rules: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, values, rules)
  }
}

extension Fact.Rule: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(when: try reader.value(), value: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(when, value)
  }
}

extension Table: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), inputs: try reader.value(), rows: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, inputs, rows)
  }
}

extension Table.Row: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(try reader.value() as [InputID: [ValueID]], try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(cells, route)
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
      id: try reader.value(), article: try reader.value(), retry: try reader.value(), retryRules: try reader.value(),
      actor: try reader.value(),
      phones: try reader.value(), followUp: try reader.value(), passages: try reader.value(),
      then: try reader.value(), ends: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(
      id, article, retry, retryRules, actor, phones, followUp, passages,
      then, ends)
  }
}

extension FollowUp: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "w":
      let (first, last): (Int, Int) = (try reader.value(), try reader.value())
      guard first <= last else { throw .notA("count of days", found: "\(first)") }
      self = .workingDays(first...last)
    case "d": self = .days(try reader.value())
    case "a": self = .asked
    case let other: throw .notA("day", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .workingDays(let count): writer.put("w", count.lowerBound, count.upperBound)
    case .days(let count): writer.put("d", count)
    case .asked: writer.put("a")
    }
  }
}

extension Finding.RetryRule: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(when: try reader.value(), retry: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(when, retry)
  }
}

extension RetryQuestion: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), choices: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, choices)
  }
}

extension RetryQuestion.Option: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    self.init(id: try reader.value(), outcome: try reader.value(), to: try reader.value())
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(id, outcome, to)
  }
}

extension Choice.Leads: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "r": self = .route(try reader.value())
    case "t": self = .table(try reader.value())
    case let other: throw .notA("way on", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .route(let route):
      writer.put("r", route)
    case .table(let id):
      writer.put("t", id)
    }
  }
}

extension Destination: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    switch try reader.letter() {
    case "p": self = .place(try reader.value())
    case "d": self = .sectionDone
    case "e": self = .end(try reader.value())
    case let other: throw .notA("destination", found: String(other))
    }
  }

  public func write(to writer: inout ArchiveWriter) {
    switch self {
    case .place(let id):
      writer.put("p", id)
    case .sectionDone: writer.put("d")
    case .end(let ending):
      writer.put("e", ending)
    }
  }
}
