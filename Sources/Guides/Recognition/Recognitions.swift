import Synchronization

/// What a guide recognises, in the order in which it counts.
///
/// In a guide that ships it is read from its embedded form when a text is pasted: most walks paste nothing.
public struct Recognitions: Sendable, Hashable, ExpressibleByArrayLiteral {
  private enum Form {
    case read([Recognition])
    case archived(RecognitionStore)
  }

  private let form: Form

  /// Takes recognitions as they are.
  public init(_ all: [Recognition]) {
    form = .read(all)
  }

  /// Takes recognitions as they are.
  public init(arrayLiteral all: Recognition...) {
    self.init(all)
  }

  /// Every recognition.
  public var all: [Recognition] {
    switch form {
    case .read(let all): all
    case .archived(let store): store.all
    }
  }

  /// Whether there is none.
  public var isEmpty: Bool {
    switch form {
    case .read(let all): all.isEmpty
    case .archived: false
    }
  }

  /// Whether both are the same, read or not.
  public static func == (left: Self, right: Self) -> Bool { left.all == right.all }

  /// Takes the recognitions into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension Recognitions: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    let archive: String = try reader.value()
    form = archive.isEmpty ? .read([]) : .archived(RecognitionStore(archive: archive))
  }

  public func write(to writer: inout ArchiveWriter) {
    writer.put(isEmpty ? "" : ArchiveWriter.nested(all))
  }
}

/// What was read of embedded recognitions, shared by all copies of a guide.
private final class RecognitionStore: Sendable {
  private let archive: String
  private let read = Mutex<[Recognition]?>(nil)

  init(archive: String) {
    self.archive = archive
  }

  /// A form that cannot be read counts as none. Only a faulty build makes such a form, and a test reads all that ship.
  var all: [Recognition] {
    read.withLock { read in
      let all = read ?? (try? ArchiveReader.readNested([Recognition].self, from: archive)) ?? []
      read = all
      return all
    }
  }
}
