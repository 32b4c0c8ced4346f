/// What signs in a pasted text mean if they propose nothing, by the names of the recognitions.
///
/// In a guide that ships they are read from their embedded form when they are said.
public struct RecognisedWords: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private enum Form: Sendable, Hashable {
    case read([RecognitionID: String])
    case archived(String)
  }

  private let form: Form

  /// Takes words as they are.
  public init(_ all: [RecognitionID: String]) {
    form = .read(all)
  }

  /// Takes words as they are.
  public init(dictionaryLiteral words: (RecognitionID, String)...) {
    self.init(Dictionary(words) { first, _ in first })
  }

  /// The words by name.
  public var all: [RecognitionID: String] {
    switch form {
    case .read(let all): all
    case .archived(let archive): (try? ArchiveReader.readNested([RecognitionID: String].self, from: archive)) ?? [:]
    }
  }

  /// Whether both are the same words, read or not.
  public static func == (left: Self, right: Self) -> Bool { left.all == right.all }

  /// Takes the words into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension RecognisedWords: Archived {
  public init(from reader: inout ArchiveReader) throws(ArchiveFlaw) {
    let archive: String = try reader.value()
    form = archive.isEmpty ? .read([:]) : .archived(archive)
  }

  public func write(to writer: inout ArchiveWriter) {
    let all = all
    writer.put(all.isEmpty ? "" : ArchiveWriter.nested(all))
  }
}
