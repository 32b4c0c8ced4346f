/// The keys that one merchant pressed, and how long each answer took to come.
///
/// An answer is over when nothing more came for a short while; it took until its last byte. Nobody presses a key before
/// the answer to the last one is over, so that late bytes are never taken for those of the next key.
struct KeyTimes {
  /// A key whose answer came, in milliseconds from the key to the last byte.
  struct Reaction: Equatable {
    let kind: Script.Kind
    let milliseconds: Double
  }

  /// How long nothing must come for an answer to be over, in seconds.
  static let quiet = 0.1
  /// For how long a merchant looks at a screen that does not change, in seconds.
  static let limit = 20.0

  private struct Awaited {
    let kind: Script.Kind
    let pressedAt: Double
    var lastByteAt: Double?
  }

  private(set) var pressed = 0
  private(set) var reactions: [Reaction] = []
  private var awaited: Awaited?

  /// Whether the answer to the last key is not over.
  var isWaiting: Bool { awaited != nil }

  /// When to look again, if nothing comes until then; `nil` where no answer is awaited.
  var decidedAt: Double? {
    awaited.map { awaited in awaited.lastByteAt.map { $0 + Self.quiet } ?? awaited.pressedAt + Self.limit }
  }

  mutating func press(_ kind: Script.Kind, at now: Double) {
    settle(at: now)
    pressed += 1
    awaited = Awaited(kind: kind, pressedAt: now)
  }

  /// Notes that bytes came; those that come by themselves, as when a minute is over, answer nothing.
  mutating func noteBytes(at now: Double) {
    settle(at: now)
    awaited?.lastByteAt = now
  }

  /// Notes how long the answer took, once it is over.
  mutating func settle(at now: Double) {
    guard let awaited, let last = awaited.lastByteAt, last + Self.quiet <= now else { return }
    reactions.append(Reaction(kind: awaited.kind, milliseconds: (last - awaited.pressedAt) * 1_000))
    self.awaited = nil
  }

  /// Whether no answer came for so long that the merchant gives up.
  func isGivenUp(at now: Double) -> Bool {
    guard let awaited, awaited.lastByteAt == nil else { return false }
    return awaited.pressedAt + Self.limit <= now
  }
}
