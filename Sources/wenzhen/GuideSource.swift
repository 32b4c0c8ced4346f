import Glibc
import GuideContent
import GuideFiles
import Wizard

/// Where guides come from: those that ship, and folders of an author.
enum GuideSource {
  /// The guide of that name: one that ships, or else a folder's; without a name, the first that ships.
  static func guide(named name: String?) throws(CommandError) -> Guide {
    let shipped = ShippedGuides.ids
    guard let name else { return try load(shipped.first ?? "") }
    if shipped.contains(GuideID(name)) { return try load(GuideID(name)) }
    return try folder(name).guide
  }

  /// The guide of that name, where one was named.
  static func named(_ name: String?) throws(CommandError) -> Guide? {
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
  static func folder(_ directory: String) throws(CommandError) -> LoadedGuide {
    // A guide is named like its folder, and `.` or a link is not the folder's name.
    guard let resolved = realpath(directory, nil) else { throw .noSuchGuide(directory) }
    defer { free(resolved) }
    do {
      return try GuideFolder(directory: String(cString: resolved)).guide()
    } catch {
      throw .flawedGuide(error, directory: directory)
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
