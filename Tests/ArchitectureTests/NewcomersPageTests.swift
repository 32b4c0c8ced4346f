import Foundation
import Testing

@Suite("The pages for newcomers")
struct NewcomersPageTests {
  private static func page(_ path: String) throws -> String {
    try String(contentsOf: SourceFile.package.appending(path: path), encoding: .utf8)
  }

  /// The words of a page that stand in backticks.
  private static func names(in page: String) -> [String] { page.matches(of: /`([^`]+)`/).map { String($0.output.1) } }

  @Test("name files that there are")
  func files() throws {
    let files = Self.names(in: try Self.page("Sources/README.md")).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      #expect(
        FileManager.default.fileExists(atPath: SourceFile.package.appending(path: "Sources/\(file)").path), "\(file)")
    }
  }

  @Test("name what stands in the file beside it")
  func declarations() throws {
    let rows = try Self.page("Sources/README.md").matches(of: /\| `([^`]+\.swift)` \| `(\w+)` \|/)
    #expect(rows.count > 10)
    for row in rows {
      let source = try Self.page("Sources/\(row.output.1)")
      let declaration = try Regex("(?:func|var|let|struct|enum|class|case) \(row.output.2)\\b")
      #expect(source.contains(declaration), "\(row.output.1) \(row.output.2)")
    }
  }

  @Test("name every target")
  func targets() throws {
    let page = try Self.page("Sources/README.md")
    for target in Set(SourceFile.all(".swift", ".c").map(\.target)) {
      #expect(page.contains("`\(target)`"), "\(target)")
    }
  }

  @Test("name test targets that there are")
  func testTargets() throws {
    let filters = try Self.page("Tests/README.md").matches(of: /FILTER=(\w+Tests)/).map { String($0.output.1) }
    #expect(filters.count > 10)
    for target in filters {
      #expect(
        FileManager.default.fileExists(atPath: SourceFile.package.appending(path: "Tests/\(target)").path), "\(target)")
    }
  }
}
