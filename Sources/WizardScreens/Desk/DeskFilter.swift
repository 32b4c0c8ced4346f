public import Cases
import GuideContent

/// Which cases the desk lists, by how they stand.
public enum DeskFilter: String, Sendable, Hashable, CaseIterable {
  /// All cases.
  case all
  /// Cases that somebody has to go on with.
  case open
  /// Cases in which something has to happen before somebody can go on.
  case waiting
  /// Cases in which the error is gone.
  case solved
  /// Cases that went on elsewhere: to technical support, or as another error.
  case passedOn

  /// The statuses of the cases to list; `nil` for all.
  public var statuses: Set<CaseStatus>? {
    switch self {
    case .all: nil
    case .open: [.open]
    case .waiting: [.waiting]
    case .solved: [.solved]
    case .passedOn: [.handedOver, .otherCode]
    }
  }

  var name: String {
    switch self {
    case .all: Phrases.Desk.filterAll
    case .open: Phrases.Desk.filterOpen
    case .waiting: Phrases.Desk.filterWaiting
    case .solved: Phrases.Desk.filterSolved
    case .passedOn: Phrases.Desk.filterPassedOn
    }
  }
}
