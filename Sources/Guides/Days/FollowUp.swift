/// When to ask again about something that has to happen first.
public enum FollowUp: Sendable, Hashable {
  /// On working days after the call: the first and the last of them.
  case workingDays(ClosedRange<Int>)
  /// So many days after the call.
  case days(Int)
  /// On a day that whoever waits is asked for.
  case asked

  /// The first and the last day on which to ask again; `nil` if no day is known.
  ///
  /// - Parameters:
  ///   - day: The day of the call.
  ///   - told: The day that was told, if one is asked for.
  public func days(after day: CalendarDay, told: CalendarDay?) -> ClosedRange<CalendarDay>? {
    switch self {
    case .workingDays(let count):
      return day.addingWorkingDays(count.lowerBound)...day.addingWorkingDays(count.upperBound)
    case .days(let count):
      let later = CalendarDay(daysSinceEpoch: day.daysSinceEpoch + count)
      return later...later
    case .asked: return told.map { $0...$0 }
    }
  }
}
