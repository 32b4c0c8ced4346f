import Wizard

extension Summary {
  /// The words of a place on the walk.
  func words(at id: PlaceID) -> PlaceWords? {
    walk.first { $0.place.id == id }?.words
  }
}

extension Summary.Verdict {
  /// The verdict's name for other programs.
  var kind: String {
    switch self {
    case .solved: "solved"
    case .waiting: "waiting"
    case .otherCode: "otherCode"
    case .handedOver: "handedOver"
    case .found: "found"
    case .open: "open"
    }
  }
}
