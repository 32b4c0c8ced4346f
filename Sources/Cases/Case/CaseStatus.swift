public import Guides

/// How a kept case stands.
public enum CaseStatus: String, Sendable, Hashable, CaseIterable {
  /// A question is still open, or nobody has said what came of a remedy.
  case open
  /// Something has to happen first.
  case waiting
  /// The error is gone.
  case solved
  /// It is another error.
  case otherCode
  /// Technical support takes over.
  case handedOver

  /// How a case stands whose walk ended so; `nil` for one that has not ended.
  public init(_ ending: Ending?) {
    switch ending {
    case .solved: self = .solved
    case .waiting: self = .waiting
    case .otherCode: self = .otherCode
    case .handedOver: self = .handedOver
    case nil: self = .open
    }
  }

  /// Whether nothing is left to do here.
  public var isClosed: Bool {
    switch self {
    case .open, .waiting: false
    case .solved, .otherCode, .handedOver: true
    }
  }
}
