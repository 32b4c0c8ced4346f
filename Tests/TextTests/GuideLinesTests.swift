import GuideContent
import Guides
import Testing
import Text

@Suite("Every text of the guides that ship, at every width")
struct GuideLinesTests {
  /// A paragraph in the lines of one width, where it takes more than one.
  private struct Broken {
    let paragraph: GuideParagraph
    let width: Int
    let metrics: TextMetrics
    let lines: [Range<Int>]

    var breaks: ArraySlice<Int> { lines.map(\.lowerBound).dropFirst() }

    /// The word, code, address or number with its unit that a line beginning there tears.
    func whole(tornAt place: Int) -> Range<Int>? {
      paragraph.wholes.first { $0.lowerBound < place && place < $0.upperBound }
    }

    func fits(_ range: Range<Int>) -> Bool { paragraph.width(of: range, metrics: metrics) <= width }

    func view(_ place: Int) -> String {
      let scalars = paragraph.scalars
      let sides = [max(0, place - 8)..<place, place..<min(scalars.count, place + 8)]
      return "\(width): " + sides.map { String(String.UnicodeScalarView(scalars[$0])) }.joined(separator: "|")
    }
  }

  /// For ambiguous characters of one and of two cells: the paragraphs that break, and the faults of those that lost something.
  private static let broken = [1, 2].map { (ambiguous: Int) -> (paragraphs: [Broken], faults: [String]) in
    let metrics = TextMetrics(ambiguous: ambiguous)
    var result: (paragraphs: [Broken], faults: [String]) = ([], [])
    for paragraph in GuideParagraph.all {
      let whole = paragraph.width(of: paragraph.scalars.indices, metrics: metrics)
      // Wide enough is wide enough: from the text's own width on, the widest line of all stands for the others.
      for width in Array(8...min(200, max(8, whole))) + [200] {
        guard let lines = paragraph.lines(width: width, metrics: metrics) else {
          result.faults.append("\(width): \(paragraph.text)")
          continue
        }
        if lines.count > 1 || whole > width {
          result.paragraphs.append(Broken(paragraph: paragraph, width: width, metrics: metrics, lines: lines))
        }
        if lines.count > 1, whole <= width { result.faults.append("\(width), not broken: \(paragraph.text)") }
      }
    }
    return result
  }

  /// Shows the first few faults of all paragraphs, for a fault in the breaker has thousands.
  private func expectNone(
    _ ambiguous: Int, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ faults: (Broken) -> [String]
  ) {
    let found = Self.broken[ambiguous - 1].paragraphs.lazy.flatMap(faults)
    #expect(Array(found.prefix(5)) == [], comment, sourceLocation: sourceLocation)
  }

  @Test("is looked at, and most of them break somewhere")
  func areAll() throws {
    let texts = Set(GuideParagraph.all.map(\.text))
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      #expect(texts.contains(guide.texts.title))
      for phone in guide.texts.phones.values { #expect(texts.isSuperset(of: [phone.number, phone.label])) }
      for address in guide.texts.addresses { #expect(texts.isSuperset(of: [address.address, address.label])) }
      for place in guide.texts.places.all.values {
        let shown = [place.say, place.title, place.aside].compactMap(\.self) + place.choices.values
        #expect(texts.isSuperset(of: shown.flatMap { $0.split(separator: "\n").map(String.init) }))
      }
    }
    #expect(Set(Self.broken[0].paragraphs.map(\.paragraph.text)).count > texts.count / 2)
  }

  @Test("loses nothing but blanks at breaks, and is not broken where a line holds it", arguments: 1...2)
  func nothingIsLost(ambiguous: Int) {
    #expect(Self.broken[ambiguous - 1].faults.prefix(5) == [])
  }

  @Test("makes no line wider than asked", arguments: 1...2)
  func noLineIsTooWide(ambiguous: Int) {
    expectNone(ambiguous) { broken in broken.lines.filter { !broken.fits($0) }.map { broken.view($0.upperBound) } }
  }

  @Test("begins no line with a mark that closes and ends none with one that opens", arguments: 1...2)
  func noMarkIsMisplaced(ambiguous: Int) {
    expectNone(ambiguous) { broken in
      let scalars = broken.paragraph.scalars
      let first = broken.lines.dropFirst().filter { LineMarks.neverFirst.contains(scalars[$0.lowerBound]) }
      let last = broken.lines.dropLast().filter { LineMarks.neverLast.contains(scalars[$0.upperBound - 1]) }
      return (first.map(\.lowerBound) + last.map(\.upperBound)).map(broken.view)
    }
  }

  @Test("keeps numbers, units, codes and addresses whole where a line holds them with their marks", arguments: 1...2)
  func nothingIsTorn(ambiguous: Int) {
    expectNone(ambiguous) { broken in
      broken.breaks.filter { broken.whole(tornAt: $0).map(broken.fits) ?? false }.map(broken.view)
    }
  }

  @Test("is broken only where libunibreak breaks it, but for what is longer than a line", arguments: 1...2)
  func breaksAreAllowed(ambiguous: Int) {
    expectNone(ambiguous, "UAX #14 overflows the line with such a word; a screen must not") { broken in
      broken.breaks.filter { !broken.paragraph.mayBegin[$0] && broken.whole(tornAt: $0) == nil }.map(broken.view)
    }
  }

  @Test("is broken as late as libunibreak breaks it, but where ours are the stricter rules", arguments: 1...2)
  func linesAreFull(ambiguous: Int) {
    expectNone(ambiguous) { broken in
      zip(broken.lines, broken.breaks).flatMap { line, next in
        latestBreaks(of: broken, from: line.lowerBound, after: next).map(broken.view)
      }
    }
  }

  /// Places after `next` where libunibreak would begin the next line and our rules would not forbid it.
  private func latestBreaks(of broken: Broken, from start: Int, after next: Int) -> [Int] {
    let scalars = broken.paragraph.scalars
    return ((next + 1)..<max(next + 1, scalars.count)).prefix { broken.fits(start..<$0) }.filter { place in
      guard broken.paragraph.mayBegin[place] else { return false }
      // UAX #14 parts an address after its slashes, a name at its hyphens and a number from its hanzi.
      if broken.whole(tornAt: place) != nil { return false }
      // UAX #14 lets a line begin with a dash; Chinese does not.
      return !LineMarks.neverFirst.contains(scalars[place])
    }
  }
}
