public import Guides

/// A day and a time of day, as the clock on the wall shows them.
public struct LocalTime: Sendable, Hashable {
  /// The day.
  public let day: CalendarDay
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Makes a time.
  public init(day: CalendarDay, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// The time of day as `09:05`.
  public var timeOfDay: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
