import Synchronization

/// The words of the places of a guide that ships. Those of a place are read from their embedded form when they are
/// first needed: the first screen shows one place, and reading all places would take a tenth of the time to it.
final class PlaceTextStore: Sendable {
  private let archives: [PlaceID: String]
  private let texts = Mutex<[PlaceID: PlaceText]>([:])

  init(archives: [PlaceID: String]) {
    self.archives = archives
  }

  /// The words of a place; `nil` if there are none.
  ///
  /// A form that cannot be read counts as none. Only a faulty build makes such a form, and a test reads all that ship.
  func text(of id: PlaceID) -> PlaceText? {
    texts.withLock { texts in
      if let text = texts[id] { return text }
      let text = archives[id].flatMap { try? ArchiveReader.read(PlaceText.self, from: $0) }
      texts[id] = text
      return text
    }
  }
}
