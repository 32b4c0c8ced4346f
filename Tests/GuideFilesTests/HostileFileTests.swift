import GuideFiles
import Guides
import Randomness
import Testing

@Suite("A file that is not what it should be")
struct HostileFileTests {
  private func flaws(flow: String) -> [GuideFileFlaw] {
    var folder = SmallFiles.folder
    folder.flow = flow
    do {
      _ = try folder.guide()
      return []
    } catch {
      return error.flaws
    }
  }

  @Test("is refused where its YAML breaks off")
  func brokenOff() throws {
    let flaw = try #require(flaws(flow: "id: small\ncauses: [a\nstart: b\n").first)
    #expect(flaw.position == FilePosition(line: 3, column: 6))
    guard case .syntax = flaw.kind else {
      Issue.record("\(flaw)")
      return
    }
  }

  @Test("is refused when it is empty")
  func empty() {
    #expect(flaws(flow: "").first == GuideFileFlaw(.empty, file: "flow.yaml"))
    #expect(flaws(flow: "# nothing\n").first == GuideFileFlaw(.empty, file: "flow.yaml"))
  }

  @Test("is refused when it holds control characters, at their place")
  func controls() {
    #expect(flaws(flow: "id: small\nversion: \u{1}\n").first?.position == FilePosition(line: 2, column: 10))
  }

  @Test("is refused when it nests without end")
  func nesting() {
    #expect(flaws(flow: "id: " + String(repeating: "[", count: 100_000)).count == 1)
    #expect(flaws(flow: String(repeating: "- ", count: 100_000)).count == 1)
    #expect(flaws(flow: String(repeating: "? ", count: 100_000)).count == 1)
    let deep = String(repeating: "[", count: 1_001) + String(repeating: "]", count: 1_001)
    #expect(
      flaws(flow: deep) == [
        GuideFileFlaw(.tooDeep(limit: 1_000), file: "flow.yaml", position: FilePosition(line: 1, column: 1_001))
      ])
  }

  @Test("is refused when its aliases would grow without end")
  func laughs() {
    var lines = ["a0: &a0 [x, x]"]
    for level in 1...40 { lines.append("a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]") }
    #expect(
      flaws(flow: lines.joined(separator: "\n")) == [
        GuideFileFlaw(.tooManyAliases(limit: 20), file: "flow.yaml", position: FilePosition(line: 12, column: 12))
      ])
  }

  @Test("is refused when few aliases stand for very much")
  func largeAliases() {
    let large = "a: &a [" + String(repeating: "x, ", count: 6_000) + "]\n"
    #expect(
      flaws(flow: large + "b: *a\nc: *a\n") == [
        GuideFileFlaw(
          .tooManyAliasedValues(limit: 10_000), file: "flow.yaml", position: FilePosition(line: 3, column: 4))
      ])
    #expect(!flaws(flow: large + "b: *a\n").contains { $0.kind == .tooManyAliasedValues(limit: 10_000) })
  }

  @Test("is refused when it has more directives than anybody writes", .timeLimit(.minutes(1)))
  func directives() {
    let lines = (1...200_000).map { "%TAG !a\($0)! x\n" }.joined()
    #expect(
      flaws(flow: lines + "---\nid: small\n") == [
        GuideFileFlaw(.tooManyDirectives(limit: 20), file: "flow.yaml", position: FilePosition(line: 21))
      ])
  }

  @Test("is refused when an alias stands for nothing, or when a second document follows")
  func noSuchAlias() {
    #expect(
      flaws(flow: "a: &a 1\nb: [*a, *b]\n") == [
        GuideFileFlaw(
          .syntax("found undefined alias"), file: "flow.yaml", position: FilePosition(line: 2, column: 9))
      ])
    #expect(
      flaws(flow: SmallFiles.flow + "---\nid: small\n") == [
        GuideFileFlaw(
          .syntax("but found another document"), file: "flow.yaml",
          position: FilePosition(line: SmallFiles.flow.split(separator: "\n").count + 1))
      ])
  }

  @Test("may hold words that merely look like aliases")
  func starsInWords() throws {
    var folder = SmallFiles.folder
    folder.words.replace("say: 签了吗？", with: "say: 'R&D" + String(repeating: " *签*", count: 30) + "'")
    #expect(throws: Never.self) { try folder.guide() }
  }

  @Test("may use a few aliases")
  func aliases() throws {
    var folder = SmallFiles.folder
    folder.flow = folder.flow.replacing("article: [1]", with: "article: &first [1]")
      .replacing("article: [2]", with: "article: *first")
    folder.article += "\n"
    folder.flow = folder.flow.replacing("{ 3: a button }", with: "{ 2: here, 3: a button }")
    let flaws = #expect(throws: GuideFileFlaws.self) { try folder.guide() }?.flaws
    #expect(flaws?.allSatisfy { $0.kind == .flaw(.paragraphNotCarried(1)) } == true)
  }

  @Test("never brings the program down, however it is changed", arguments: 0..<500)
  func mutations(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var folder = SmallFiles.folder
    let files = [\GuideFolder.flow, \GuideFolder.words, \GuideFolder.article]
    for _ in 0...random.next(upperBound: UInt64(4)) {
      let file = files[Int(random.next(upperBound: UInt64(3)))]
      folder[keyPath: file] = mutated(folder[keyPath: file], &random)
    }
    do {
      _ = try folder.guide()
    } catch {
      #expect(!error.flaws.isEmpty)
      #expect(error.flaws.allSatisfy { $0.line > 0 && $0.column > 0 })
    }
  }

  private func mutated(_ text: String, _ random: inout SeededNumbers) -> String {
    var scalars = Array(text.unicodeScalars)
    let start = Int.random(in: 0..<scalars.count, using: &random)
    let end = min(scalars.count, start + Int.random(in: 0...8, using: &random))
    let inserts = [
      "", "\n", ": ", "- ", "[", "{", "\"", "*a", "&a ", "!!int ", "\t", "\u{0}", "\u{FEFF}", "一", "done", "|",
    ]
    scalars.replaceSubrange(start..<end, with: Array((inserts.randomElement(using: &random) ?? "").unicodeScalars))
    return String(String.UnicodeScalarView(scalars))
  }
}
