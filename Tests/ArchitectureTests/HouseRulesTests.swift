import Foundation
import Testing

@Suite("The house rules")
struct HouseRulesTests {
  @Test("no Chinese stands in the sources", arguments: SourceFile.all(".swift", ".c", ".h"))
  func noChinese(file: SourceFile) {
    let hanzi = file.text.unicodeScalars.filter {
      (0x2E80...0x9FFF).contains($0.value) || (0xF900...0xFAFF).contains($0.value)
        || (0xFF00...0xFFEF).contains($0.value) || $0.value >= 0x20000
    }
    #expect(hanzi.isEmpty, "\(String(String.UnicodeScalarView(hanzi.prefix(20))))")
  }

  /// Lines that may hold a word of one article's domain, each with its reason.
  private static let allowedOfDomains = [
    "partner_id TEXT,": "a column of stores that programs of before have made",
    #"case signed = "contract""#: "a key of guides of before, which are put into today's form",
    #"case standing = "membership""#: "the same",
    #"case goods = "products""#: "the same",
  ]

  @Test("no name and no text belongs to one article's domain", arguments: SourceFile.all(".swift"))
  func noDomain(file: SourceFile) {
    let code = file.lines.map { $0.trimmingPrefix { $0.isWhitespace } }.filter { !$0.hasPrefix("//") }
    for line in code where Self.allowedOfDomains[String(line)] == nil {
      #expect(
        !line.contains(/(?i)alipay|contract|membership|product|partner|2088|"service"/), "\(line)")
    }
  }

  @Test("no two flaws of a guide's files have the same code")
  func codesOfFlaws() throws {
    let names = ["Sources/Guides/Checks/GuideFlaw+Code.swift", "Sources/GuideFiles/Flaws/GuideFileFlaw+Code.swift"]
    let files = SourceFile.all(".swift").filter { names.contains($0.path) }
    let codes = files.flatMap { $0.text.matches(of: /"([^"]*)"/).map { String($0.output.1) } }
    #expect(files.count == 2 && codes.count > 60)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test("no file is longer than 300 lines", arguments: SourceFile.all(".swift", ".c", ".h"))
  func short(file: SourceFile) {
    #expect(file.lines.count <= 301)
  }

  @Test("nothing is forced or put off", arguments: SourceFile.all(".swift"))
  func nothingForced(file: SourceFile) {
    for word in ["try!", "as!", "fatalError(", "TODO", "FIXME", "@unchecked", "nonisolated(unsafe)"] {
      #expect(!file.text.contains(word), "\(word)")
    }
  }

  @Test("no type is named like its module")
  func namesDiffer() {
    let targets = Set(SourceFile.all(".swift").map(\.target))
    for file in SourceFile.all(".swift") {
      for match in file.text.matches(of: /\b(?:struct|class|enum|actor|protocol|typealias) (\w+)/) {
        #expect(!targets.contains(String(match.output.1)), "\(file.path)")
      }
    }
  }

  @Test("no folder has more than 15 files without rooms", arguments: SourceFile.folders)
  func rooms(folder: SourceFile.Folder) {
    #expect(folder.files.count <= 15, "\(folder.path) has \(folder.files.count) files")
  }

  @Test("a test that starts a program says so, where `make check` runs it")
  func programsAreTagged() throws {
    let starters = [
      "BuiltProgram.", "Process()", "PseudoTerminalSession(", "WriterProcess(", "BrowserPaper.", "startScreenEcho",
    ]
    let unbuilt = ["WenzhenProgramTests", "KioskTests", "ArchitectureTests"]
    let files = SourceFile.all(in: "Tests", ".swift").filter { file in
      !unbuilt.contains(file.target) && file.text.contains("@Test") && starters.contains { file.text.contains($0) }
    }
    #expect(files.count > 10)
    for file in files {
      let tags = file.text.matches(of: /\.tags\(\.(?:program|browser|secureShell)\), \.notInCheck/).count
      #expect(tags > 0 && tags == file.text.matches(of: /\.notInCheck/).count, "\(file.path)")
    }
  }

  @Test("no test orders what happens by sleeping")
  func noSleep() {
    for file in SourceFile.all(in: "Tests", ".swift", ".c") where file.target != "ArchitectureTests" {
      for word in ["Thread.sleep", "usleep(", "nanosleep(", " sleep("] {
        #expect(!file.text.contains(word), "\(file.path): \(word)")
      }
    }
  }

  @Test("the top folder holds only what it should")
  func topFolder() throws {
    let known = [
      "Makefile", "Package.swift", "README.md", "README.zh-Hans.md", "Resources", "Sources", "Tests",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.package.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(names.sorted() == known)
  }
}
