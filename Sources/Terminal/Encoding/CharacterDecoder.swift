import Text

/// Makes characters of bytes that come one by one, in whatever encoding the terminal has.
enum CharacterDecoder: Sendable {
  case utf8(UTF8Decoder)
  case groups(GroupDecoder)

  init(_ encoding: TextEncoding) {
    self = encoding == .utf8 ? .utf8(UTF8Decoder()) : .groups(GroupDecoder(encoding: encoding))
  }

  /// Takes a byte that is not a control character; the characters it completes.
  ///
  /// - Parameter isPressedAlone: Whether so much time has passed since the byte before that a key was pressed.
  mutating func take(_ byte: UInt8, isPressedAlone: Bool) -> [Unicode.Scalar] {
    switch self {
    case .utf8(var decoder):
      defer { self = .utf8(decoder) }
      return decoder.take(byte, isPressedAlone: isPressedAlone).map { [$0] } ?? []
    case .groups(var decoder):
      defer { self = .groups(decoder) }
      return decoder.take(byte)
    }
  }

  /// Whether a key waits for what may make a character of it.
  var holdsKey: Bool {
    switch self {
    case .utf8: false
    case .groups(let decoder): decoder.holdsKey
    }
  }

  /// The keys for which nothing came that would make a character of them.
  mutating func giveUp() -> [Unicode.Scalar] {
    guard case .groups(var decoder) = self else { return [] }
    defer { self = .groups(decoder) }
    return decoder.giveUp()
  }

  /// Forgets the beginning of a character that will not be completed.
  mutating func reset() {
    switch self {
    case .utf8: self = .utf8(UTF8Decoder())
    case .groups(let decoder): self = .groups(GroupDecoder(encoding: decoder.encoding))
    }
  }
}
