import Glibc
import GuideContent
import GuideFiles

/// Writes a guide of before in the form of today: into a folder beside the guide's own, which stays as it is.
struct GuideUpgrade {
  private typealias Words = Phrases.Check
  private let folder: FilePath
  private let shown: FilePath

  /// - Throws: `CommandError` if there is no such folder.
  init(of directory: FilePath) throws(CommandError) {
    guard let resolved = directory.resolved, resolved.isFolder else { throw .noSuchGuide(directory.text) }
    folder = resolved
    shown = directory
  }

  /// Writes the guide, and says where it lies and what its check says.
  ///
  /// - Throws: `CommandError` if a file cannot be read or written, or the guide of today has flaws; the words say where.
  func written() throws(CommandError) -> String {
    guard let path = folder.ownText else { throw .noSuchGuide(shown.text) }
    let name = folder.name.text
    let upgraded: GuideFolder
    do {
      let old = try OldGuide(directory: path, name: name)
      guard !old.isUpToDate else { return Words.upToDate }
      upgraded = try old.upgraded(wording: Self.wording)
    } catch {
      throw .flawsFound(error, directory: shown.text)
    }
    let target = folder.folder + "upgraded/\(name)"
    try write(upgraded, to: target)
    let loaded: LoadedGuide
    do {
      loaded = try GuideSource.folder(target)
    } catch .flawedGuide(let flaws, _) {
      throw .flawsFound(flaws, directory: target.text)
    }
    let report = CheckReport(on: loaded.guide, article: loaded.article, languages: loaded.languages)
    return Words.upgraded(folder: target.text) + "\n\n" + report.text
  }

  private func write(_ files: GuideFolder, to target: FilePath) throws(CommandError) {
    guard access(target.chars, F_OK) != 0 else { throw .upgradeExists(target.text) }
    for folder in [target.folder, target, target + "/words", target + "/sources"] {
      guard mkdir(folder.chars, 0o777) == 0 || errno == EEXIST else { throw .outputNotCreated(folder.text, .last) }
    }
    for (file, text) in files.texts {
      try OutputFile(path: target + "/\(file)", mayReplace: false).write(Array(text.utf8))
    }
  }

  private static var wording: OldGuide.NewWords {
    OldGuide.NewWords(
      title: { Words.signedTitle(good: $0) },
      values: [
        "in-force": { Words.signedInForce(good: $0) }, "not-in-force": { Words.signedNotInForce(good: $0) },
        "absent": { Words.signedAbsent(good: $0) }, "unknown": { Words.signedUnknown(good: $0) },
      ], nothingSigned: Words.nothingSigned, listUnseen: Words.listUnseen)
  }
}
