import Testing
import Text

@Suite("The rules every broken text keeps")
struct LineBreakingRulesTests {
  static let closing = Set("、，。；：！？）」』》】〉〕｝”’…—·%℃)]}")
  static let opening = Set("（「『《【〈〔｛“‘([{")

  struct Setting {
    let paragraph: String
    let width: Int
    let metrics: TextMetrics
    let lines: [String]
  }

  /// The article's paragraphs at many widths, with ambiguous characters of one and of two cells.
  static let settings: [Setting] = [TextMetrics(ambiguous: 1), TextMetrics(ambiguous: 2)].flatMap { metrics in
    (Array(8...24) + [37, 38, 58, 79, 132, 200]).flatMap { width in
      Article.paragraphs.map { paragraph in
        let lines = LineBreaker(metrics: metrics).lines(of: paragraph, width: width)
        return Setting(paragraph: paragraph, width: width, metrics: metrics, lines: lines)
      }
    }
  }

  private func forEachSetting(_ check: (_ paragraph: String, _ lines: [String], _ width: Int, TextMetrics) -> Void) {
    for setting in Self.settings { check(setting.paragraph, setting.lines, setting.width, setting.metrics) }
  }

  @Test("no line of the article is wider than asked")
  func noLineIsTooWide() {
    forEachSetting { _, lines, width, metrics in
      #expect(lines.allSatisfy { metrics.width($0) <= width }, "\(width): \(lines)")
    }
  }

  @Test("no line of the article begins with a mark that closes or ends with one that opens")
  func noMarkIsMisplaced() {
    forEachSetting { _, lines, width, _ in
      #expect(!lines.dropFirst().contains { Self.closing.contains($0.first ?? "、") }, "\(width): \(lines)")
      #expect(!lines.dropLast().contains { Self.opening.contains($0.last ?? "（") }, "\(width): \(lines)")
    }
  }

  @Test("nothing of the article is lost but blanks at breaks")
  func nothingIsLost() {
    forEachSetting { paragraph, lines, width, _ in
      #expect(isMade(of: lines, paragraph), "\(width): \(lines)")
    }
  }

  @Test("no word of the article is torn that a line can hold with the marks beside it")
  func noWordIsTorn() {
    forEachSetting { paragraph, lines, width, _ in
      let words = paragraph.split { !$0.isASCII || $0 == " " }
      for word in words where word.count + 6 <= width {
        #expect(lines.contains { $0.contains(word) }, "\(width), \(word): \(lines)")
      }
    }
  }

  @Test("no line could have held what the next one begins with, unless a rule forbids it")
  func linesAreFull() {
    var looked = 0
    forEachSetting { paragraph, lines, width, metrics in
      guard paragraph.allSatisfy({ !$0.isASCII }) else { return }
      looked += lines.count - 1
      for line in lines.dropLast() { #expect(metrics.width(line) > width - 8, "\(width): \(lines)") }
    }
    #expect(looked > 0)
  }

  @Test("any text ends, whole, at any width", arguments: 0...9)
  func anyTextEnds(width: Int) {
    var random = RepeatableNumbers(state: UInt64(width) + 1)
    let alphabet = Array("签约同、。（）“”…—aZ09/?&=_.-%\"'( ) 　\u{A0}\u{300}①é🐶\u{1100}\u{1161}\n\t\u{1B}\u{202E}")
    for _ in 0..<300 {
      let text = String((0..<random.next(below: 40)).map { _ in alphabet[random.next(below: alphabet.count)] })
      let lines = LineBreaker().lines(of: text, width: width, hanging: random.next(below: 4))
      let isBlank: (Character) -> Bool = { " 　\n\t".contains($0) }
      let given = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }.joined()
      #expect(lines.joined().filter { !isBlank($0) } == given.filter { !isBlank($0) })
      #expect(lines.allSatisfy { TextMetrics().width($0) <= max(width, 1) + 1 }, "\(lines)")
    }
  }

  @Test("a character wider than the line stands alone")
  func wideCharactersStandAlone() {
    #expect(LineBreaker().lines(of: "签约，a", width: 1) == ["签", "约", "，", "a"])
    #expect(LineBreaker().lines(of: "签约", width: -3) == ["签", "约"])
    let consonants = LineBreaker().lines(of: String(repeating: "\u{1100}", count: 50), width: 20)
    #expect(consonants.map(\.unicodeScalars.count) == [10, 10, 10, 10, 10])
  }

  private func isMade(of lines: [String], _ paragraph: String) -> Bool {
    var rest = Substring(paragraph)
    for line in lines {
      if !rest.hasPrefix(line) { rest = rest.drop { $0 == " " } }
      guard rest.hasPrefix(line) else { return false }
      rest = rest.dropFirst(line.count)
    }
    return rest.allSatisfy { $0 == " " }
  }
}

/// Numbers that look random and are the same in every run (a linear congruential generator, Knuth's MMIX).
struct RepeatableNumbers {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
