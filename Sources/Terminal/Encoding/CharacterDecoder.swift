import Text

/// Makes characters of bytes that arrive one by one, in the terminal's encoding.
enum CharacterDecoder: Sendable {
  case utf8(UTF8Decoder)
  case groups(GroupDecoder)

  init(_ encoding: TextEncoding) {
    self = encoding == .utf8 ? .utf8(UTF8Decoder()) : .groups(GroupDecoder(encoding: encoding))
  }

  /// Takes a byte that is not a control character, and gives the characters that it completes.
  ///
  /// - Parameter isPressedAlone: Whether so much time has passed since the last byte that somebody must have pressed a
  ///   key.
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

  /// Whether a key waits for bytes that may make a character of it.
  var holdsKey: Bool {
    switch self {
    case .utf8: false
    case .groups(let decoder): decoder.holdsKey
    }
  }

  /// Gives the keys for which no such bytes have come.
  mutating func giveUp() -> [Unicode.Scalar] {
    guard case .groups(var decoder) = self else { return [] }
    defer { self = .groups(decoder) }
    return decoder.giveUp()
  }

  /// Drops the beginning of a character that will not be completed.
  mutating func reset() {
    switch self {
    case .utf8: self = .utf8(UTF8Decoder())
    case .groups(let decoder): self = .groups(GroupDecoder(encoding: decoder.encoding))
    }
  }
}
