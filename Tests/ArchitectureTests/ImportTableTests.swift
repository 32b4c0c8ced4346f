import Testing

@Suite("The import table")
struct ImportTableTests {
  /// Who may import what: our targets, third-party packages, and of the system what the target's work needs.
  private static let allowed: [String: Set<String>] = [
    // 0
    "Guides": ["Synchronization"],
    "Text": [],
    "OperatingSystem": ["Glibc"],
    "QRCodes": ["CQRCode"],
    // 1
    "Wizard": ["Guides", "Text"],
    "GuideFiles": ["CYAML", "Guides", "Dispatch", "Glibc", "Synchronization"],
    // When the program is built
    "CompileGuides": ["Foundation", "PackagePlugin"],
    "GuideCompiler": ["GuideFiles", "Guides", "FoundationEssentials", "Glibc"],
    // 2
    "Cases": ["GuideFiles", "Guides", "Text", "Wizard"],
    "GuideContent": ["Guides"],
    // 3
    "WizardScreens": ["Cases", "GuideContent", "Guides", "QRCodes", "Text", "Wizard"],
    "Reports": ["Cases", "GuideContent", "Guides", "QRCodes", "Text", "Wizard"],
    // 4
    "Terminal": ["CNcurses", "CProcessGuard", "OperatingSystem", "Text", "Glibc"],
    "CaseStore": [
      "CFileLocks", "CSQLite", "CWriteQueue", "Cases", "GuideContent", "Guides", "OperatingSystem", "Text", "Glibc",
      "Synchronization",
    ],
    // 5
    "wenzhen": [
      "ArgumentParser", "CProcessStart", "CaseStore", "Cases", "GuideContent", "GuideFiles", "Guides",
      "OperatingSystem", "Reports",
      "Terminal", "Text", "Wizard", "WizardScreens",
      "Glibc", "Synchronization",
    ],
  ]

  /// The levels from the lowest; the guide compiler and its plugin are no part of the program.
  private static let levels: [Set<String>] = [
    ["Guides", "Text", "QRCodes", "OperatingSystem"], ["Wizard", "GuideFiles"], ["Cases", "GuideContent"],
    ["WizardScreens", "Reports"],
    ["Terminal", "CaseStore"], ["wenzhen"],
  ]

  @Test("leads strictly downward, never sideways")
  func downward() {
    let targets = Self.levels.reduce(into: Set()) { $0.formUnion($1) }
    for (level, names) in Self.levels.enumerated() {
      let lower = Self.levels[..<level].reduce(into: Set()) { $0.formUnion($1) }
      for name in names {
        #expect(Self.allowed[name, default: []].intersection(targets).isSubset(of: lower), "\(name)")
      }
    }
    #expect(Set(Self.allowed.keys).subtracting(targets) == ["CompileGuides", "GuideCompiler"])
  }

  @Test("holds in every file", arguments: SourceFile.all(".swift"))
  func holds(file: SourceFile) throws {
    let allowed = try #require(Self.allowed[file.target], "no row for this target")
    #expect(Set(file.imports).subtracting(allowed) == [])
  }

  @Test("lets SQLite be spoken to in one folder only")
  func oneFolder() {
    let importers = SourceFile.all(".swift").filter { $0.imports.contains("CSQLite") }.map(\.path)
    #expect(!importers.isEmpty)
    #expect(importers.allSatisfy { $0.hasPrefix("Sources/CaseStore/SQLite/") }, "\(importers)")
  }

  @Test("names every target there is")
  func complete() {
    #expect(Set(SourceFile.all(".swift").map(\.target)) == Set(Self.allowed.keys))
  }

  @Test("leaves ncurses types out of the headers that Swift sees", arguments: SourceFile.all(".h"))
  func headers(file: SourceFile) {
    #expect(file.text.firstMatch(of: /#include [<"](?:n?curses|term)/) == nil)
    #expect(file.text.firstMatch(of: /\b(?:WINDOW|SCREEN|cchar_t|chtype)\b/) == nil)
  }
}
