import Testing

@Suite("The import table")
struct ImportTableTests {
  /// Who may import what: our targets, third-party packages, and of the system what the target's work needs.
  private static let allowed: [String: Set<String>] = [
    "TextScreen": [],
    "Wizard": ["Synchronization"],
    "OperatingSystem": ["Glibc"],
    "QRCodes": ["CQRCode"],
    "GuideFiles": ["CYAML", "Wizard", "Dispatch", "Glibc", "Synchronization"],
    "CompileGuides": ["Foundation", "PackagePlugin"],
    "GuideCompiler": ["GuideFiles", "Wizard", "FoundationEssentials", "Glibc"],
    "GuideContent": ["Wizard"],
    "WizardScreens": ["GuideContent", "QRCodes", "TextScreen", "Wizard"],
    "Reports": ["GuideContent", "QRCodes", "TextScreen", "Wizard"],
    "Terminal": ["CNcurses", "CProcessGuard", "OperatingSystem", "TextScreen", "Glibc"],
    "CaseStore": [
      "CFileLocks", "CSQLite", "CWriteQueue", "OperatingSystem", "Wizard", "Glibc", "Synchronization",
    ],
    "wenzhen": [
      "ArgumentParser", "CProcessStart", "CaseStore", "GuideContent", "GuideFiles", "OperatingSystem", "Reports",
      "Terminal",
      "TextScreen", "Wizard", "WizardScreens",
      "Glibc", "Synchronization",
    ],
  ]

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
