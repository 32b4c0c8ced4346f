public import Guides

/// The guides that ship with the program.
public enum ShippedGuides {
  /// Why a guide cannot be loaded.
  public enum Failure: Error, Sendable, Hashable {
    /// No guide of this name ships.
    case unknown(GuideID)
    /// The embedded form cannot be read. Only a faulty build can cause that.
    case damaged(GuideID)
  }

  /// The guides' names, in order.
  public static var ids: [GuideID] { embeddedGuides.map { GuideID($0.id) } }

  /// Loads a guide. It was checked when the program was built, and is not checked again, since that would slow the
  /// start down.
  ///
  /// - Parameter language: One of the guide's languages.
  public static func load(_ id: GuideID, in language: Language = .required) throws(Failure) -> Guide {
    let guide = try embedded(id)
    let texts = try texts(guide.texts, guide.places, of: id)
    var loaded = Guide(trusted: try read(guide.flow, of: id), texts: texts)
    loaded.wording = .interface
    guard language != .required else { return loaded }
    guard let words = guide.translations.first(where: { $0.language == language.description }) else {
      throw .unknown(id)
    }
    return loaded.told(in: language, try Self.texts(words.texts, words.places, of: id))
  }

  /// The languages that a guide has words in.
  public static func languages(of id: GuideID) throws(Failure) -> [Language] {
    [.required] + (try embedded(id).translations.compactMap { Language(tag: $0.language) })
  }

  private static func texts(
    _ archive: String, _ places: [(id: String, words: String)], of id: GuideID
  ) throws(Failure) -> GuideTexts {
    var texts: GuideTexts = try read(archive, of: id)
    let places = places.map { (PlaceID($0.id), $0.words) }
    texts.places = PlaceTexts(archives: Dictionary(places) { first, _ in first })
    return texts
  }

  /// Loads a guide's source article.
  public static func article(_ id: GuideID) throws(Failure) -> Article {
    try read(try embedded(id).article, of: id)
  }

  private static func embedded(_ id: GuideID) throws(Failure) -> EmbeddedGuide {
    guard let guide = embeddedGuides.first(where: { $0.id == id.rawValue }) else { throw .unknown(id) }
    return guide
  }

  private static func read<Piece: Archived>(_ archive: String, of id: GuideID) throws(Failure) -> Piece {
    do {
      return try ArchiveReader.read(Piece.self, from: archive)
    } catch {
      throw .damaged(id)
    }
  }
}

extension AnswerWording {
  /// How the program's own words tell answers.
  public static var interface: AnswerWording {
    AnswerWording(and: Phrases.Summary.and, unanswered: Phrases.Summary.noAnswerYet, values: .interface)
  }
}
