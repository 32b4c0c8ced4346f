import Glibc
import GuideContent
import GuideFiles
import Guides

/// Where guides come from: those that ship, and folders of an author.
enum GuideSource {
  /// The guide of that name: one that ships, or else a folder's; without a name, the first that ships.
  static func guide(named name: FilePath?) throws(CommandError) -> Guide {
    let shipped = ShippedGuides.ids
    guard let name else { return try load(shipped.first ?? "") }
    if let id = name.ownText.map({ GuideID($0) }), shipped.contains(id) { return try load(id) }
    return try folder(name).guide
  }

  /// The guide of that name, where one was named.
  static func named(_ name: FilePath?) throws(CommandError) -> Guide? {
    name == nil ? nil : try guide(named: name)
  }

  /// A guide that ships.
  static func load(_ id: GuideID) throws(CommandError) -> Guide {
    do {
      return try ShippedGuides.load(id)
    } catch {
      throw CommandError(error)
    }
  }

  /// The article of a guide that ships.
  static func article(_ id: GuideID) throws(CommandError) -> Article {
    do {
      return try ShippedGuides.article(id)
    } catch {
      throw CommandError(error)
    }
  }

  /// The guide in a folder, checked.
  static func folder(_ directory: FilePath) throws(CommandError) -> LoadedGuide {
    // A guide is named like its folder, and `.` or a link is not the folder's name.
    guard let resolved = directory.resolved else { throw .noSuchGuide(directory.text) }
    if let path = resolved.ownText { return try guide(in: path, named: resolved.name.text, shownAs: directory) }
    // The way through a descriptor has no name that is not UTF-8.
    let folder = open(resolved.chars, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .noSuchGuide(directory.text) }
    defer { close(folder) }
    return try guide(in: "/proc/self/fd/\(folder)", named: resolved.name.text, shownAs: directory)
  }

  private static func guide(
    in path: String, named name: String, shownAs directory: FilePath
  ) throws(CommandError) -> LoadedGuide {
    do {
      return try GuideFolder(directory: path, name: name).guide()
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
