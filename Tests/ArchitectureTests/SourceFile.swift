import Foundation
import Testing

/// A file of the package, found by walking from this one.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// The path from the top folder.
  let path: String
  let text: String

  var testDescription: String { path }

  /// The target a file under Sources or Tests belongs to.
  var target: String { String(path.split(separator: "/")[1]) }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules the file imports.
  var imports: [String] {
    lines.compactMap { line in
      guard line.contains("import ") else { return nil }
      return line.firstMatch(of: /^(?:@testable |public |package |internal |private |fileprivate )*import (\w+)/)
        .map { String($0.output.1) }
    }
  }

  /// The top folder of the package.
  static var package: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// A folder with the names of the files that lie in it and in none of its folders.
  struct Folder: CustomTestStringConvertible, Sendable {
    /// The path from the top folder.
    let path: String
    let files: [String]

    var testDescription: String { path }
  }

  /// Every folder under Sources, Tests and Resources that has files in it.
  static var folders: [Folder] {
    let paths = ["Sources", "Tests", "Resources"].flatMap { top in
      (FileManager.default.enumerator(atPath: package.appending(path: top).path)?.compactMap { $0 as? String } ?? [])
        .map { "\(top)/\($0)" }
    }
    let files = paths.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: package.appending(path: path).path, isDirectory: &isFolder)
      // Left by a test that failed, and by an editor.
      return exists && !isFolder.boolValue && !path.hasSuffix(".new") && !path.hasSuffix(".swp")
    }
    return Dictionary(grouping: files) { String($0[..<($0.lastIndex(of: "/") ?? $0.endIndex)]) }
      .map { Folder(path: $0.key, files: $0.value) }.sorted { $0.path < $1.path }
  }

  /// Every file under Sources whose name ends so.
  static func all(_ endings: String...) -> [SourceFile] { all(in: "Sources", endings) }

  /// Every file under one of the top folders whose name ends so.
  static func all(in top: String, _ endings: String...) -> [SourceFile] { all(in: top, endings) }

  private static func all(in top: String, _ endings: [String]) -> [SourceFile] {
    let names =
      FileManager.default.enumerator(atPath: package.appending(path: top).path)?
      .compactMap { $0 as? String } ?? []
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().compactMap { name in
      let url = package.appending(path: "\(top)/\(name)")
      return (try? String(contentsOf: url, encoding: .utf8)).map { SourceFile(path: "\(top)/\(name)", text: $0) }
    }
  }
}
