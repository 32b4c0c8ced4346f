public import Cases
import GuideContent

/// Which cases the desk lists, by how they stand.
public enum DeskFilter: String, Sendable, Hashable, CaseIterable {
  /// All there are.
  case all
  /// Those that somebody has to go on with.
  case open
  /// Those in which something has to happen first.
  case waiting
  /// Those in which the error is gone.
  case solved
  /// Those that went on elsewhere: to technical support, or as another error.
  case passedOn

  /// How the cases stand that are listed; `nil` for all.
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
