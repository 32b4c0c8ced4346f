/// Puts the pieces of a YAML text together as a tree, which its author cannot make deep or large beyond bounds.
///
/// Scalars are not resolved: `yes`, `1.0` and `~` are the words that the author wrote, and the reader of each value
/// decides what they mean. An alias is the very value that it names, with the position of that value.
struct YAMLComposer {
  /// How many aliases a file may use.
  static let aliasLimit = 20
  /// How many values its aliases may stand for altogether, as each may double what stands before it.
  static let aliasedValueLimit = 10_000
  /// How many lists and mappings may lie in one another.
  static let depthLimit = 1_000
  /// How many `%TAG` lines a file may have, as libyaml compares each with all before it.
  static let directiveLimit = 20

  /// A list or mapping that has begun.
  private struct Level {
    let start: YAMLEvent
    /// The items, or keys and values by turns.
    var values: [YAMLCursor] = []
    /// How many values it comes to, however deep.
    var size = 1
  }

  private let text: String
  private let source: YAMLSource
  private var open: [Level] = []
  private var anchors: [String: (value: YAMLCursor, size: Int)] = [:]
  private var aliases = 0
  private var aliasedValues = 0
  private var root: YAMLCursor?

  private init(text: String, source: YAMLSource) {
    self.text = text
    self.source = source
  }

  /// The outermost value of a text.
  ///
  /// - Throws: The first flaw.
  static func root(of text: String, source: YAMLSource) throws(GuideFileFlaw) -> YAMLCursor {
    let whole = text
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(GuideFileFlaw) in
        var composer = Self(text: whole, source: source)
        return try composer.root(of: bytes)
      }
    }
    return try result.get()
  }

  private mutating func root(of text: UnsafeBufferPointer<UInt8>) throws(GuideFileFlaw) -> YAMLCursor {
    if let directive = text.offset(of: "%TAG", after: Self.directiveLimit) {
      let position = FilePosition(after: text.prefix(directive))
      throw flaw(.tooManyDirectives(limit: Self.directiveLimit), at: position)
    }
    guard let events = YAMLEvents(of: text) else { throw flaw(.unreadable) }
    guard case .documentStart = try next(of: events).kind else { throw flaw(.empty) }
    while true {
      let event = try next(of: events)
      if case .documentEnd = event.kind { break }
      try take(event)
    }
    let event = try next(of: events)
    guard case .streamEnd = event.kind else { throw flaw(.syntax("but found another document"), at: event.position) }
    guard let root else { throw flaw(.empty) }
    return root
  }

  private func next(of events: borrowing YAMLEvents) throws(GuideFileFlaw) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      switch error {
      case .syntax(let report):
        let slip = YAMLSlip(text).slip(behind: report)
        throw flaw(slip?.kind ?? .syntax(report.problem), at: slip?.position ?? report.position)
      case .outOfMemory: throw flaw(.unreadable)
      }
    }
  }

  private mutating func take(_ event: YAMLEvent) throws(GuideFileFlaw) {
    switch event.kind {
    case .scalar(let words): add(cursor(.text(words), of: event), size: 1, anchor: event.anchor)
    case .alias(let name): try addAlias(for: name, at: event.position)
    case .sequenceStart, .mappingStart:
      guard open.count < Self.depthLimit else { throw flaw(.tooDeep(limit: Self.depthLimit), at: event.position) }
      open.append(Level(start: event))
    case .sequenceEnd, .mappingEnd:
      guard let level = open.popLast() else { return }
      add(cursor(try content(of: level), of: level.start), size: level.size, anchor: level.start.anchor)
    case .streamEnd, .documentStart, .documentEnd: return
    }
  }

  private mutating func add(_ value: YAMLCursor, size: Int, anchor: String?) {
    if let anchor { anchors[anchor] = (value, size) }
    if open.isEmpty {
      root = value
    } else {
      open[open.count - 1].values.append(value)
      open[open.count - 1].size += size
    }
  }

  private mutating func addAlias(for name: String, at position: FilePosition) throws(GuideFileFlaw) {
    guard let target = anchors[name] else { throw flaw(.syntax("found undefined alias"), at: position) }
    aliases += 1
    guard aliases <= Self.aliasLimit else { throw flaw(.tooManyAliases(limit: Self.aliasLimit), at: position) }
    aliasedValues += target.size
    guard aliasedValues <= Self.aliasedValueLimit else {
      throw flaw(.tooManyAliasedValues(limit: Self.aliasedValueLimit), at: position)
    }
    add(target.value, size: target.size, anchor: nil)
  }

  private func content(of level: Level) throws(GuideFileFlaw) -> YAMLCursor.Content {
    guard case .mappingStart = level.start.kind else { return .list(level.values) }
    let entries = stride(from: 0, to: level.values.count - 1, by: 2).map { (level.values[$0], level.values[$0 + 1]) }
    try refuseTwins(among: entries.map(\.0))
    return .mapping(entries)
  }

  /// Refuses keys that stand in a mapping twice, at the first position of the first one in the alphabet.
  private func refuseTwins(among keys: [YAMLCursor]) throws(GuideFileFlaw) {
    var first: [String: FilePosition] = [:]
    var twins: Set<String> = []
    for key in keys {
      guard let word = key.word else { continue }
      if first[word] == nil { first[word] = key.position } else { twins.insert(word) }
    }
    let names = twins.sorted()
    guard let name = names.first, let position = first[name] else { return }
    throw flaw(.duplicateKeys(names), at: position)
  }

  private func cursor(_ content: YAMLCursor.Content, of start: YAMLEvent) -> YAMLCursor {
    YAMLCursor(content, position: start.position, source: source)
  }

  private func flaw(_ kind: GuideFileFlaw.Kind, at position: FilePosition = FilePosition()) -> GuideFileFlaw {
    GuideFileFlaw(kind, file: source.file, position: position)
  }
}

extension FilePosition {
  /// The position after bytes of UTF-8 at the start of a file.
  init(after text: some Collection<UInt8>) {
    self.init()
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        self = FilePosition(line: line + 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where words of ASCII stand once more than `limit` times.
  fileprivate func offset(of words: String, after limit: Int) -> Int? {
    let bytes = Array(words.utf8)
    var count = 0
    for index in indices where self[index] == bytes[0] && self[index...].starts(with: bytes) {
      count += 1
      if count > limit { return index }
    }
    return nil
  }
}
