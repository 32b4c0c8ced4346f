import Cases
import Guides
import Wizard

extension Summary {
  /// The words of a place on the walk.
  func words(at id: PlaceID) -> PlaceWords? {
    walk.first { $0.place.id == id }?.words
  }
}

extension AddressIndex {
  /// The addresses on the screens of a summary's actions, the next action's first.
  init(of summary: Summary) {
    self.init()
    for action in summary.actions { for address in Self.addresses(for: action, of: summary) { add(address) } }
  }

  /// The numbers of the addresses on the screen of an action.
  func numbers(for action: Summary.Action, of summary: Summary) -> [Int] {
    Self.addresses(for: action, of: summary).compactMap { number(of: $0.address) }
  }

  private static func addresses(for action: Summary.Action, of summary: Summary) -> [AddressText] {
    summary.words(at: action.finding)?.addresses ?? []
  }
}
