/// When a key counts, by the moment at which it arrived: nobody answers what they cannot have seen or read yet.
///
/// It knows no clock. Every moment is a duration since a fixed one.
struct Pace: Sendable {
  /// How long what is new stands before somebody can have read it.
  private static let readingTime = Duration.milliseconds(300)
  /// How long after a digit an Enter may follow out of habit: most programs want one behind a number.
  private static let habitTime = Duration.milliseconds(500)
  /// Keys that follow each other faster are one that is held down, or were sent together.
  private static let repetitionTime = Duration.milliseconds(40)

  /// When the latest input arrived.
  private(set) var now = Duration.zero
  private var shownAt: Duration?
  private var isNew = true
  private var takingStarts = Duration.zero

  /// Whether whoever typed the latest input can have read what stands there, if it was new.
  var isRead: Bool { stands(for: isNew ? Self.readingTime : Self.repetitionTime) }

  /// Whether whoever typed the latest input can have seen what stands there.
  var isSeen: Bool { stands(for: Self.repetitionTime) }

  /// Whether the latest input may take what is highlighted.
  var allowsTaking: Bool { isSeen && now >= takingStarts }

  private func stands(for time: Duration) -> Bool { shownAt.map { now >= $0 + time } ?? false }

  /// Notes when an input arrived.
  mutating func arrive(at moment: Duration) { now = moment }

  /// Notes that something else stands there from now on.
  ///
  /// - Parameter isNew: Whether it has to be read. It does not if it only stood below something.
  mutating func turn(toNew isNew: Bool) {
    shownAt = nil
    self.isNew = isNew
  }

  /// Notes when the terminal was sent what stands there.
  mutating func show(at moment: Duration) {
    if shownAt == nil { shownAt = moment }
  }

  /// Allows nothing highlighted to be taken out of habit behind a digit.
  mutating func noteDigit() { holdTaking(for: Self.habitTime) }

  /// Allows nothing highlighted to be taken by a key that came together with the latest one, or is the same, held down.
  mutating func noteKey() { holdTaking(for: Self.repetitionTime) }

  /// Allows nothing highlighted to be taken before the text that the latest input has brought into sight can be read.
  mutating func noteText() { holdTaking(for: Self.readingTime) }

  private mutating func holdTaking(for duration: Duration) {
    takingStarts = max(takingStarts, now + duration)
  }
}
