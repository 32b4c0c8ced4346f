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

  /// The finding or the question that the verdict speaks of.
  var place: PlaceID? {
    switch self {
    case .solved(let finding), .otherCode(let finding), .handedOver(let finding): finding
    case .waiting(let place), .found(let place), .open(let place): place
    }
  }
}
