public import Guides

/// A moment, to the second.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00:00 UTC.
  public let seconds: Int

  /// Makes the moment so many seconds after 1970-01-01 00:00:00 UTC.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The whole seconds from an earlier moment to this one; 0 if the clock was put back in between.
  public func seconds(since earlier: Timestamp) -> Int {
    max(0, seconds - earlier.seconds)
  }

  /// Whether one moment comes before the other.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension CalendarDay {
  /// The moment from which it is this day nowhere on Earth, at noon UTC of the next.
  public var end: Timestamp {
    Timestamp(seconds: (daysSinceEpoch + 1) * 86_400 + 43_200)
  }
}
