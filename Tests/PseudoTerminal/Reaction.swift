/// What a program sent in answer to something, and how long that took.
public struct Reaction: Sendable {
  /// From the cause to the last byte of the answer, by CLOCK_MONOTONIC.
  public var duration: Duration
  /// Bytes sent to the terminal.
  public var byteCount: Int

  /// Makes a reaction.
  public init(duration: Duration, byteCount: Int) {
    self.duration = duration
    self.byteCount = byteCount
  }
}
