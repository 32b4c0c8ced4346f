internal import CYAML

/// A piece of a YAML text, and where it starts.
struct YAMLEvent {
  enum Kind {
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  let kind: Kind
  /// The name by which aliases call it.
  let anchor: String?
  let position: FilePosition
}

/// A YAML text, piece by piece, as libyaml reads it; the text has to stay where it is for as long.
struct YAMLEvents: ~Copyable {
  /// Why there is no next piece.
  enum Failure: Error {
    /// The text is not YAML.
    case syntax(YAMLSlip.Report)
    case outOfMemory
  }

  private let reader: OpaquePointer
  private let text: UnsafeBufferPointer<UInt8>

  /// Begins to read a text; `nil` if there is no memory for it.
  init?(of text: UnsafeBufferPointer<UInt8>) {
    guard let reader = cy_open(text.baseAddress, text.count) else { return nil }
    self.reader = reader
    self.text = text
  }

  deinit { cy_close(reader) }

  /// Reads the next piece, none after one that failed.
  func next() throws(Failure) -> YAMLEvent {
    var event = cy_event()
    cy_next(reader, &event)
    let words = String(decoding: UnsafeBufferPointer(start: event.text, count: event.length), as: UTF8.self)
    let position = FilePosition(line: Int(event.line) + 1, column: Int(event.column) + 1)
    let kind: YAMLEvent.Kind
    switch event.kind {
    case CY_DOCUMENT_START: kind = .documentStart
    case CY_DOCUMENT_END: kind = .documentEnd
    case CY_ALIAS: kind = .alias(words)
    case CY_SCALAR: kind = .scalar(words.withoutByteOrderMark)
    case CY_SEQUENCE_START: kind = .sequenceStart
    case CY_SEQUENCE_END: kind = .sequenceEnd
    case CY_MAPPING_START: kind = .mappingStart
    case CY_MAPPING_END: kind = .mappingEnd
    case CY_SYNTAX_ERROR:
      let start = FilePosition(line: Int(event.start_line) + 1, column: Int(event.start_column) + 1)
      throw .syntax(YAMLSlip.Report(problem: words, position: position, start: event.has_start ? start : nil))
    case CY_READER_ERROR:
      let position = FilePosition(after: text.prefix(Int(event.offset)))
      throw .syntax(YAMLSlip.Report(problem: words, position: position, start: nil))
    case CY_OUT_OF_MEMORY: throw .outOfMemory
    default: kind = .streamEnd
    }
    return YAMLEvent(kind: kind, anchor: event.anchor.map { String(cString: $0) }, position: position)
  }
}

extension String {
  /// The text without the byte order mark that it got at its start when it was pasted from another file, unseen.
  var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
