public import Text

/// Makes inputs of the bytes that a terminal sends, for any terminal, and however the line cuts the bytes up.
///
/// It is a value without a clock: the times are given to it, measured from any fixed moment. The reading of ncurses is
/// not used, since it drops what follows an invalid byte.
///
/// Time distinguishes an Esc from the beginning of a sequence:
/// - an Esc is given after 450 ms of silence, or at once if another key follows after more than 50 ms;
/// - a key that follows within 50 ms was pressed with Alt, and is given without the Esc;
/// - if the rest of a sequence still comes, within 1 s, the sequence's key is given, and never its letters.
public struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// After an Esc, or after two together: with Alt, rxvt and PuTTY send one before a sequence.
    case escape(isDoubled: Bool)
    case controlSequence([UInt8])
    case singleShift([UInt8], isLate: Bool)
    case consoleFunction
    /// In a string: OSC, DCS, SOS, PM or APC; with the number of its bytes, and whether the last one was an ESC.
    case string(introducer: UInt8, count: Int, endsWithEscape: Bool)
    case mouse(remaining: Int)
    case paste(PasteCollector)
  }

  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03
  private static let altInterval = Duration.milliseconds(50)
  /// Longer than a slow line pauses between the bytes of a key, and short enough for closing a dialog.
  private static let escapeInterval = Duration.milliseconds(450)
  private static let sequenceInterval = Duration.seconds(1)
  /// The most reports that wait, which is more than anybody asks for at once.
  private static let reportCapacity = 8
  /// Longer than any control sequence with a meaning, in bytes. Of a longer sequence only the end matters.
  private static let parameterCapacity = 512

  private var state = State.ground
  private var characters: CharacterDecoder
  private var lastByte = Duration.zero
  private var reportedEscape: Duration?
  private var reports: [CellPosition] = []
  private var windowsKeys = WindowsKeyReader()

  /// The encoding of the terminal.
  public var encoding: TextEncoding {
    didSet { characters = CharacterDecoder(encoding) }
  }

  /// Makes a decoder for an encoding.
  public init(encoding: TextEncoding = .utf8) {
    self.encoding = encoding
    characters = CharacterDecoder(encoding)
  }

  /// The cursor's positions in all reports since the last call, columns and rows from 0.
  ///
  /// Reports from the first row are not recognised: they look like F3 with a modifier.
  mutating func takeReports() -> [CellPosition] {
    defer { reports = [] }
    return reports
  }

  /// Whether no escape sequence is open, so that the next byte belongs to a character or begins a sequence.
  var isBetweenSequences: Bool {
    if case .ground = state { return true }
    return false
  }

  /// When `idle(at:)` must be called if no byte comes before; `nil` if nothing waits.
  public var deadline: Duration? {
    switch state {
    case .ground: characters.holdsKey ? lastByte + Self.escapeInterval : nil
    case .escape: lastByte + Self.escapeInterval
    case .paste(let collector): collector.deadline(after: lastByte)
    default: lastByte + Self.sequenceInterval
    }
  }

  /// The inputs that are complete after `bytes`, which were read at `time`.
  public mutating func take(_ bytes: [UInt8], at time: Duration) -> [Input] {
    var inputs = idle(at: time)
    for byte in bytes {
      inputs += take(byte, at: time)
      lastByte = time
    }
    return inputs
  }

  /// The inputs that are complete because nothing has come until `time`.
  public mutating func idle(at time: Duration) -> [Input] {
    guard let deadline, deadline <= time else { return [] }
    let pending = state
    state = .ground
    switch pending {
    case .ground: return Self.keys(characters.giveUp())
    case .escape(let isDoubled):
      reportedEscape = lastByte
      return isDoubled ? [.key(.escape), .key(.escape)] : [.key(.escape)]
    case .controlSequence(let parameters) where parameters.isEmpty: return [.key(.character("["))]
    case .singleShift(let parameters, _) where parameters.isEmpty: return [.key(.character("O"))]
    case .string(let introducer, 0, _): return [.key(.character(Character(Unicode.Scalar(introducer))))]
    case .paste(let collector): return inputs(of: collector, silentUntil: time)
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, at time: Duration) -> [Input] {
    switch state {
    case .ground: return takePlain(byte, at: time)
    case .escape(let isDoubled): return takeAfterEscape(byte, isDoubled: isDoubled, at: time)
    case .controlSequence(let parameters): return takeInControlSequence(byte, after: parameters, at: time)
    case .singleShift(let parameters, let isLate):
      return takeInSingleShift(byte, after: parameters, isLate: isLate, at: time)
    case .consoleFunction:
      state = .ground
      return KeySequences.byConsoleLetter[byte].map { [.key($0)] } ?? []
    case .string(let introducer, let count, let endsWithEscape):
      takeInString(byte, introducer: introducer, count: count, endsWithEscape: endsWithEscape)
      return []
    case .mouse(let remaining):
      state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
      return []
    case .paste(var collector):
      // If nothing else refers to the collector, its bytes are not copied.
      state = .ground
      if byte == Self.interrupt, time - lastByte > Self.altInterval {
        return inputs(of: collector) + takePlain(byte, at: time)
      }
      let isEnd = collector.takeIsEnd(byte)
      if !isEnd { state = .paste(collector) }
      return isEnd ? inputs(of: collector) : []
    }
  }

  private mutating func takePlain(_ byte: UInt8, at time: Duration) -> [Input] {
    let isLate = reportedEscape.map { time - $0 < Self.sequenceInterval } ?? false
    reportedEscape = nil
    if isLate, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      state = byte == UInt8(ascii: "O") ? .singleShift([], isLate: true) : .controlSequence([])
      return []
    }
    if byte < 0x20 || byte == 0x7F {
      characters.reset()
      if byte == Self.escape { state = .escape(isDoubled: false) }
      return KeySequences.byControlByte(byte).map { [.key($0)] } ?? []
    }
    return Self.keys(characters.take(byte, isPressedAlone: time - lastByte > Self.altInterval))
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isDoubled: Bool, at time: Duration) -> [Input] {
    let isTogether = time - lastByte <= Self.altInterval
    switch byte {
    case UInt8(ascii: "["):
      state = .controlSequence([])
      return []
    case UInt8(ascii: "O"):
      state = .singleShift([], isLate: false)
      return []
    case Self.escape:
      state = .escape(isDoubled: isTogether)
      return isTogether && !isDoubled ? [] : [.key(.escape)]
    case _ where !isTogether || isDoubled:
      state = .ground
      return Array(repeating: .key(.escape), count: isDoubled ? 2 : 1) + takePlain(byte, at: time)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(introducer: byte, count: 0, endsWithEscape: false)
      return []
    default:
      state = .ground
      return takePlain(byte, at: time)
    }
  }

  private mutating func takeInControlSequence(
    _ byte: UInt8, after parameters: [UInt8], at time: Duration
  ) -> [Input] {
    let isShiftedByRxvt =
      byte == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    switch byte {
    case 0x20...0x3F where !isShiftedByRxvt:
      if parameters.count < Self.parameterCapacity { state = .controlSequence(parameters + [byte]) }
      return []
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .consoleFunction
      return []
    case 0x24, 0x40...0x7E:
      return finishControlSequence(parameters, final: byte)
    default:
      state = .ground
      return takePlain(byte, at: time)
    }
  }

  private mutating func finishControlSequence(_ parameters: [UInt8], final: UInt8) -> [Input] {
    state = .ground
    if parameters.isEmpty, final == UInt8(ascii: "M") {
      state = .mouse(remaining: 3)
      return []
    }
    if final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
      state = .paste(PasteCollector(at: lastByte, escapeInterval: Self.escapeInterval))
      return []
    }
    guard parameters.count < Self.parameterCapacity else { return [] }
    let numbers = SequenceParameters(parameters)
    if let report = KeySequences.cursorReport(numbers, final: final) {
      reports = reports.suffix(Self.reportCapacity - 1) + [report]
      return []
    }
    let keys =
      final == UInt8(ascii: "_") ? windowsKeys.take(numbers) : KeySequences.keys(numbers, final: final)
    return keys.map { .key($0) }
  }

  /// Takes a byte after `ESC O`. Old xterms put a modifier between the O and the letter.
  private mutating func takeInSingleShift(
    _ byte: UInt8, after parameters: [UInt8], isLate: Bool, at time: Duration
  ) -> [Input] {
    if (UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte), parameters.count < 8, !isLate {
      state = .singleShift(parameters + [byte], isLate: isLate)
      return []
    }
    state = .ground
    if let key = KeySequences.bySingleShift[byte] { return [.key(key)] }
    if isLate { return [.key(.character("O"))] + takePlain(byte, at: time) }
    return (0x20...0x7E).contains(byte) ? [] : takePlain(byte, at: time)
  }

  /// Drops a byte of a string, up to BEL, CAN, SUB or `ESC \`.
  private mutating func takeInString(_ byte: UInt8, introducer: UInt8, count: Int, endsWithEscape: Bool) {
    let isEnd = [0x07, 0x18, 0x1A].contains(byte) || endsWithEscape && byte == UInt8(ascii: "\\")
    state =
      isEnd ? .ground : .string(introducer: introducer, count: count + 1, endsWithEscape: byte == Self.escape)
  }

  private static func keys(_ scalars: [Unicode.Scalar]) -> [Input] {
    scalars.filter { $0.properties.generalCategory != .control }.map { .key(.character(Character($0))) }
  }

  private func inputs(of collector: PasteCollector) -> [Input] {
    let text = collector.text(in: encoding)
    return text.isEmpty ? [] : [.paste(text)]
  }

  /// The inputs of a paste whose end did not come. If its last byte is an Esc, the user pressed Esc to end it.
  private mutating func inputs(of collector: PasteCollector, silentUntil time: Duration) -> [Input] {
    let inputs = inputs(of: collector)
    if collector.isAfterEscape {
      reportedEscape = lastByte
      return inputs + [.key(.escape)]
    }
    if let rest = collector.rest(after: lastByte, at: time) { state = .paste(rest) }
    return inputs
  }
}
