import GuideFiles
import Guides
import Testing

/// A change that makes the small guide unsound, and the flaw that must be found.
struct Spoiling: CustomTestStringConvertible, Sendable {
  enum File: String {
    case flow = "flow.yaml"
    case words = "words/zh-Hans.yaml"
    case article = "sources/article.md"
  }

  var file: File
  var old: String
  var new: String
  var flaw: GuideFileFlaw

  init(_ file: File, _ old: String, _ new: String, _ kind: GuideFileFlaw.Kind, _ line: Int, _ column: Int) {
    self.file = file
    self.old = old
    self.new = new
    flaw = GuideFileFlaw(kind, file: file.rawValue, position: FilePosition(line: line, column: column))
  }

  var testDescription: String { "\(flaw.kind)" }

  var folder: GuideFolder {
    var folder = SmallFiles.folder
    switch file {
    case .flow: folder.flow.replace(old, with: new, maxReplacements: 1)
    case .words: folder.words.replace(old, with: new, maxReplacements: 1)
    case .article: folder.article.replace(old, with: new, maxReplacements: 1)
    }
    return folder
  }
}

@Suite("A flaw in a guide's files")
struct FlawedGuideTests {
  private static let destinations = [
    "done", "solved", "signed", "type", "not-signed", "in-frame", "other-code", "hand-over",
  ]

  static let spoilings = [
    Spoiling(.flow, "triage: symptom", "triage: symptom\ncolour: red", .unknownKey("colour", known: flowKeys), 8, 1),
    Spoiling(.flow, "version: 1.0.0\n", "", .missingKey("version"), 1, 1),
    Spoiling(.flow, "version: 1.0.0", "version: 1.0.0\nid: small", .duplicateKeys(["id"]), 1, 1),
    Spoiling(.flow, "version: 1.0.0", "version: [1]", .expected(.text), 2, 10),
    Spoiling(.flow, "version: 1.0.0", "version:", .expected(.text), 2, 9),
    Spoiling(.flow, "causes: [not-signed, in-a-frame]", "causes: { a: b }", .expected(.list), 4, 9),
    Spoiling(.flow, "{ 3: a button }", "[3]", .expected(.mapping), 5, 11),
    Spoiling(.flow, "{ 3: a button }", "{ 3: a, 03: b }", .duplicateKeys(["03"]), 5, 19),
    Spoiling(.flow, "article: [1]", "article: [one]", .expected(.number), 13, 15),
    Spoiling(.flow, "takes: several", "takes: many", .expectedOne(of: ["one", "several"]), 28, 16),
    Spoiling(.flow, "exclusive: true", "exclusive: yes", .expected(.flag), 32, 47),
    Spoiling(.flow, "{ id: always, to: done }", "{ id: always }", .exactlyOneKey(["to", "table"]), 15, 9),
    Spoiling(.flow, "table: compare", "to: done, table: compare", .exactlyOneKey(["to", "table"]), 41, 13),
    Spoiling(.flow, "when: { signed: [yes] } ", "", .missingKey("when"), 34, 13),
    Spoiling(.flow, "follow-up: [1, 2]", "follow-up: [2, 1]", .expected(.days), 47, 16),
    Spoiling(.flow, "retry: later", "retry: soon", .expectedOne(of: ["now", "later", "none"]), 44, 12),
    Spoiling(.flow, "id: small", "id: large", .idIsNotFolder(name: "small"), 1, 5),
    Spoiling(.flow, "to: type", "to: nowhere", .flaw(.unknownDestination("nowhere", known: destinations)), 25, 28),
    Spoiling(.flow, "{ id: instant,", "{ id: escrow,", .flaw(.duplicateName("escrow")), 31, 13),
    Spoiling(
      .flow, "[absent, unknown], frame: any", "[absent]",
      .flaw(.tableRowMissing(["has-escrow: unknown", "frame: outside"])), 63, 5),
    Spoiling(.flow, "{ is: unknown }", "{ is: unsure }", .flaw(.unknownName("unsure")), 57, 15),
    Spoiling(.flow, "{ when: nothing,", "{ when: nothin,", .flaw(.unknownName("nothin")), 55, 17),
    Spoiling(.flow, "{ signed: [no] }, {", "{ singed: [no] }, {", .flaw(.unknownName("singed")), 59, 22),
    Spoiling(
      .flow, "absent, unknown], frame: any", "absent, unknown], fame: any",
      .unknownKey("fame", known: ["has-escrow", "frame", "to", "found", "ruled-out"]), 65, 42),
    Spoiling(.words, "short: 合同", "brief: 合同, short: 合同", .unknownKey("brief", known: ["title", "short"]), 4, 33),
    Spoiling(.words, "- article: |", "- quote: |", .unknownKey("quote", known: blockKeys), 21, 9),
    Spoiling(.words, "origin: ours", "origin: us", .expectedOne(of: ["article", "ours"]), 10, 58),
    Spoiling(.words, "  in-frame:", "  frame:", .duplicateKeys(["frame"]), 41, 3),
    Spoiling(.words, "        alt: 一个方框\n", "", .flaw(.wordsMissing(["steps", "symptom", "body", "alt"])), 20, 5),
    Spoiling(
      .words, "always: 总是, ", "", .flaw(.wordsMissing(["steps", "symptom", "choices", "always"])), 29, 5),
    Spoiling(.article, "Address of the page: ", "Page: ", .addressMissing, 1, 1),
    Spoiling(.article, "02  ", "", .paragraphNumberMissing, 6, 1),
    Spoiling(.article, "02  ", "01  ", .duplicateParagraph(1), 6, 1),
    Spoiling(.article, "03  打印", "03  打印\n04  收藏", .flaw(.paragraphNotNamed(4)), 8, 1),
  ]

  static let flowKeys = [
    "id", "version", "source", "causes", "not-owed", "start", "triage", "other-code", "hand-over", "opening",
    "sections", "findings", "endings", "retries", "facts", "conditions", "tables", "former-codes", "renamed", "fields",
    "recognises",
  ]
  static let blockKeys = [
    "alt", "lost", "numbered", "origin", "when", "article", "ours", "reading", "figure", "code", "list", "table",
  ]

  @Test("is found at its line and column", arguments: spoilings)
  func isFound(_ spoiling: Spoiling) {
    let error = #expect(throws: GuideFileFlaws.self) { try spoiling.folder.guide() }
    #expect(error?.flaws.contains(spoiling.flaw) == true, "\(error?.flaws ?? [])")
  }

  @Test("does not hide the next one")
  func allAreFound() {
    var folder = SmallFiles.folder
    folder.flow = folder.flow.replacing("version: 1.0.0\n", with: "").replacing("retry: now", with: "retry: soon")
    folder.article = ""
    let error = #expect(throws: GuideFileFlaws.self) { try folder.guide() }
    #expect(
      error?.flaws.map(\.kind) == [
        .missingKey("version"), .expectedOne(of: ["now", "later", "none"]), .addressMissing,
      ])
  }
}
