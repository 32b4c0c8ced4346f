public import Guides

/// The status of a kept case.
public enum CaseStatus: String, Sendable, Hashable, CaseIterable {
  /// A question is open, or nobody has said what came of a remedy.
  case open
  /// Something has to happen before somebody can go on.
  case waiting
  /// The error is gone.
  case solved
  /// It is another error.
  case otherCode
  /// Technical support takes over.
  case handedOver

  /// The status of a case whose walk has that ending; `nil` if it has not ended.
  public init(_ ending: Ending?) {
    switch ending {
    case .solved: self = .solved
    case .waiting: self = .waiting
    case .otherCode: self = .otherCode
    case .handedOver: self = .handedOver
    case nil: self = .open
    }
  }

  /// Whether there is nothing left to do for the case.
  public var isClosed: Bool {
    switch self {
    case .open, .waiting: false
    case .solved, .otherCode, .handedOver: true
    }
  }
}
