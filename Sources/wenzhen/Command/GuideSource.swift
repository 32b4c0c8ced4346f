import Glibc
import GuideContent
import GuideFiles
import Guides

/// Finds guides: those that ship, and folders of an author.
enum GuideSource {
  /// The guide of that name: one that ships, or else the one in a folder of that path. Without a name it is the first
  /// that ships.
  ///
  /// - Parameter language: The language of its words; `nil` for the locale's, if the guide has it.
  /// - Throws: `CommandError` if there is none, it has flaws, or it has no words in that language.
  static func guide(named name: FilePath?, in language: Language? = nil) throws(CommandError) -> Guide {
    let shipped = ShippedGuides.ids
    guard let name else { return try load(shipped.first ?? "", in: language) }
    if let id = name.ownText.map({ GuideID($0) }), shipped.contains(id) { return try load(id, in: language) }
    let loaded = try folder(name, mayTrustCache: true)
    return loaded.guide(in: try best(of: loaded.languages, for: language)) ?? loaded.guide
  }

  /// The guide of that name; `nil` without a name.
  static func named(_ name: FilePath?, in language: Language? = nil) throws(CommandError) -> Guide? {
    name == nil ? nil : try guide(named: name, in: language)
  }

  /// A guide that ships.
  static func load(_ id: GuideID, in language: Language? = nil) throws(CommandError) -> Guide {
    let language = try best(of: try languages(of: id), for: language)
    do {
      return try ShippedGuides.load(id, in: language)
    } catch {
      throw CommandError(error)
    }
  }

  /// The languages of a guide that ships.
  static func languages(of id: GuideID) throws(CommandError) -> [Language] {
    do {
      return try ShippedGuides.languages(of: id)
    } catch {
      throw CommandError(error)
    }
  }

  /// The language to tell a guide in, of those that it has.
  private static func best(of known: [Language], for wanted: Language?) throws(CommandError) -> Language {
    guard let wanted else { return known.count > 1 ? Environment.language?.best(of: known) ?? .required : .required }
    guard let best = wanted.best(of: known) else { throw .noSuchLanguage(wanted, known: known) }
    return best
  }

  /// The article of a guide that ships.
  static func article(_ id: GuideID) throws(CommandError) -> Article {
    do {
      return try ShippedGuides.article(id)
    } catch {
      throw CommandError(error)
    }
  }

  /// The guide in a folder, checked. The path of one of its files means the folder as well.
  ///
  /// - Parameter mayTrustCache: Whether files that have passed every check before need not be checked again.
  static func folder(_ directory: FilePath, mayTrustCache: Bool = false) throws(CommandError) -> LoadedGuide {
    // A guide has its folder's name, so that `.` and links are resolved first.
    guard var resolved = directory.resolved else { throw .noSuchGuide(directory.text) }
    let file = GuideFolder.fileNames.first { resolved.bytes.suffix($0.utf8.count + 1).elementsEqual("/\($0)".utf8) }
    if let file, !resolved.isFolder, let folder = FilePath(bytes: resolved.bytes.dropLast(file.utf8.count)).resolved {
      resolved = folder
    }
    if let path = resolved.ownText {
      return try guide(
        in: path, named: resolved.name.text, cachedAs: mayTrustCache ? resolved : nil, shownAs: directory)
    }
    // Opening the folder first gives a path that is UTF-8 whatever the folder's name is.
    let folder = open(resolved.chars, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .noSuchGuide(directory.text) }
    defer { close(folder) }
    return try guide(
      in: "/proc/self/fd/\(folder)", named: resolved.name.text, cachedAs: mayTrustCache ? resolved : nil,
      shownAs: directory)
  }

  private static func guide(
    in path: String, named name: String, cachedAs folder: FilePath?, shownAs directory: FilePath
  ) throws(CommandError) -> LoadedGuide {
    do {
      let files = try GuideFolder(directory: path, name: name)
      let checked = folder.flatMap { CheckedGuides(of: files, at: $0) }
      let hasPassed = checked?.hasPassed ?? false
      let loaded = try files.guide(besides: Set(CaseForm.shipped.fields.map(\.id)), hasPassed: hasPassed)
      if !hasPassed { checked?.notePassed() }
      return loaded.telling(.interface)
    } catch {
      throw .flawedGuide(error, directory: directory.text)
    }
  }
}

extension CommandError {
  fileprivate init(_ failure: ShippedGuides.Failure) {
    switch failure {
    case .unknown(let id): self = .noSuchGuide(id.rawValue)
    case .damaged(let id): self = .damagedGuide(id)
    }
  }
}
