import Synchronization

/// The words of every step and finding of a guide, by name.
///
/// In a guide that ships, the words of a place are read from their embedded form when they are first needed: the first
/// screen shows one place, and reading all places would take a tenth of the time to it.
public struct PlaceTexts: Sendable, Hashable {
  private enum Form {
    case read([PlaceID: PlaceText])
    case archived(PlaceTextStore)
  }

  private var form: Form

  /// Takes words as they are.
  public init(_ texts: [PlaceID: PlaceText]) {
    form = .read(texts)
  }

  /// Takes the embedded form of the words of each place.
  ///
  /// A form that cannot be read counts as none. Only a faulty build makes such a form, and a test reads all that ship.
  public init(archives: [PlaceID: String]) {
    form = .archived(PlaceTextStore(archives: archives))
  }

  /// The words of a place; `nil` if there are none.
  public subscript(id: PlaceID) -> PlaceText? {
    get {
      switch form {
      case .read(let texts): texts[id]
      case .archived(let store): store.text(of: id)
      }
    }
    set {
      var texts = all
      texts[id] = newValue
      form = .read(texts)
    }
  }

  /// The words of all places; in a guide that ships, each is read for this.
  public var all: [PlaceID: PlaceText] {
    switch form {
    case .read(let texts): texts
    case .archived(let store): store.all
    }
  }

  /// Whether both are the same words, read or not.
  public static func == (left: Self, right: Self) -> Bool {
    left.all == right.all
  }

  /// Takes the words into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(all)
  }
}

/// What was read of embedded words, shared by all copies of a guide.
private final class PlaceTextStore: Sendable {
  private let archives: [PlaceID: String]
  private let texts = Mutex<[PlaceID: PlaceText]>([:])

  init(archives: [PlaceID: String]) {
    self.archives = archives
  }

  var all: [PlaceID: PlaceText] {
    var all: [PlaceID: PlaceText] = [:]
    for id in archives.keys { all[id] = text(of: id) }
    return all
  }

  func text(of id: PlaceID) -> PlaceText? {
    texts.withLock { texts in
      if let text = texts[id] { return text }
      let text = archives[id].flatMap { try? ArchiveReader.read(PlaceText.self, from: $0) }
      texts[id] = text
      return text
    }
  }
}
