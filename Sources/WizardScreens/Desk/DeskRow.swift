public import Cases
import GuideContent
public import Guides

/// A kept case as a row of the desk.
public struct DeskRow: Sendable, Hashable {
  /// The case.
  public let entry: CaseEntry
  /// When the case was last changed, in local time.
  public let changedAt: LocalTime

  /// Makes a row.
  public init(_ entry: CaseEntry, changedAt: LocalTime) {
    self.entry = entry
    self.changedAt = changedAt
  }

  /// The status in a few hanzi.
  public func statusWords(on today: CalendarDay) -> String {
    if entry.isDue(on: today) { return Phrases.Desk.statusDue }
    switch entry.status {
    case .open: return entry.parkedBecause == nil ? Phrases.Desk.statusOpen : Phrases.Desk.statusParked
    case .waiting: return Phrases.Desk.statusWaiting
    case .solved: return Phrases.Desk.statusSolved
    case .otherCode: return Phrases.Desk.statusOtherCode
    case .handedOver: return Phrases.Desk.statusHandedOver
    }
  }

  /// When the case was last changed: the time if that was today, else the day.
  public func timeWords(on today: CalendarDay) -> String {
    let day = changedAt.day
    if day == today { return Phrases.Desk.timeToday(time: changedAt.timeOfDay) }
    return day.year == today.year ? String(day.description.dropFirst(5)) : day.description
  }
}
