import GuideContent
import Reports
import TestSupport
import Testing

@Suite("The characters of a printed page", .tags(.browser), .notInCheck)
struct ReadableCharactersTests {
  /// Pixels of a side of a character's cell, and cells in a row.
  private static let (side, columns) = (32, 64)
  /// A code point that no font has, since no character is there.
  private static let unassigned: Character = "\u{378}"

  @Test("are all there in the fonts of a page, those of its drawings too, and none is empty")
  func complete() async throws {
    let guide = try ShippedGuides.load(ShippedGuides.ids[0])
    let pages =
      try ShippedWalks.noted.map { try SummaryReport(of: $0.summary()).render(.html) }
      + [BookletReport(of: guide).render(.html)]
    let words = try pages.map { try ReadBack.Page($0).text }.joined()
    #expect(try await Self.missing(in: words) == [])
  }

  @Test("are found missing where no font has them")
  func missing() async throws {
    #expect(try await Self.missing(in: "问诊\u{E80} A\u{10FFFD}") == ["\u{E80}", "\u{10FFFD}"])
  }

  /// The characters of a text that look like one that no font has, or like nothing, as text or in a drawing.
  ///
  /// The text of a PDF would not tell: it has the code points whatever their glyphs.
  private static func missing(in words: String) async throws -> Set<Character> {
    let characters = Set(words).filter { !$0.isWhitespace }.sorted() + [unassigned]
    let cells = ["div", "pre"].flatMap { element in
      characters.map { "<\(element) class=\"cell\">\(escaped($0))</\(element)>" }
    }
    let paper = try await BrowserPaper.print(page(of: cells), pixelsPerInch: 96)
    let picture = try #require(paper.pages.first).picture
    let shades = cells.indices.map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      return picture.shades(columns: column * side..<(column + 1) * side, rows: row * side..<(row + 1) * side)
    }
    var missing: Set<Character> = []
    for first in [0, characters.count] {
      let tofu = shades[first + characters.count - 1]
      for (index, character) in characters.dropLast().enumerated() {
        let shades = shades[first + index]
        if shades == tofu || shades.allSatisfy({ $0 == 255 }) { missing.insert(character) }
      }
    }
    return missing
  }

  /// A page in the fonts of a report with nothing on it but cells.
  private static func page(of cells: [String]) throws -> String {
    let report = SummaryReport(of: Cases.found).render(.html)
    let style = try #require(report.firstMatch(of: #/(?s)<style>(.*)</style>/#)).output.1
    let (width, height) = (columns * side, (cells.count / columns + 2) * side)
    return """
      <!DOCTYPE html><html lang="zh-Hans"><meta charset="utf-8"><style>\(style)
      @page { size: \(width)px \(height)px; margin: 0; @top-left { content: none } @bottom-center { content: none } }
      main { display: grid; grid-template-columns: repeat(\(columns), \(side)px); grid-auto-rows: \(side)px }
      .cell { margin: 0; padding: 0; border: 0; font-size: 24px; line-height: \(side)px; overflow: hidden }
      </style><main>\(cells.joined())</main></html>
      """
  }

  private static func escaped(_ character: Character) -> String {
    character.unicodeScalars.map { "&#\($0.value);" }.joined()
  }
}
