import CLineBreakOracle
import GuideContent
import Guides
import Text

/// A paragraph of a guide that ships, with what must stay whole in it and where libunibreak would end a line.
struct GuideParagraph: Sendable {
  let text: String
  let scalars: [Unicode.Scalar]
  /// For each place between two scalars, named by the second: whether libunibreak lets a line begin there.
  let mayBegin: [Bool]
  /// Words, codes, addresses, and numbers with their units, each with the marks that must not leave it.
  let wholes: [Range<Int>]

  /// Every paragraph of every guide that ships: of each text that a guide has, but drawings, which are not broken.
  static let all: [GuideParagraph] = {
    var seen: Set<String> = []
    return ShippedGuides.ids.flatMap { id in
      let pieces: [Any] = [(try? ShippedGuides.load(id).texts) as Any, (try? ShippedGuides.article(id)) as Any]
      return pieces.flatMap(strings(in:)).flatMap { $0.split(separator: "\n").map(String.init) }
    }.filter { seen.insert($0).inserted }.map(GuideParagraph.init)
  }()

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    var mayEnd = Array(repeating: false, count: scalars.count)
    lo_find_breaks(scalars.map(\.value), scalars.count, &mayEnd)
    mayBegin = [false] + mayEnd
    wholes = Self.wholes(in: scalars)
  }

  /// The paragraph's lines at a width as ranges of its scalars; `nil` where anything but blanks at a break was lost.
  func lines(width: Int, metrics: TextMetrics) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var start = 0
    for line in LineBreaker(metrics: metrics).lines(of: text, width: width) {
      let line = Array(line.unicodeScalars)
      if !lines.isEmpty { while start < scalars.count, Self.isBlank(scalars[start]) { start += 1 } }
      guard scalars[start...].starts(with: line) else { return nil }
      lines.append(start..<start + line.count)
      start += line.count
    }
    return scalars[start...].allSatisfy(Self.isBlank) ? lines : nil
  }

  /// How wide some scalars are.
  func width(of range: Range<Int>, metrics: TextMetrics) -> Int {
    metrics.width(String(String.UnicodeScalarView(scalars[range])))
  }

  /// Every text in a value, however deep.
  private static func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let places as PlaceTexts: strings(in: places.all)
    case let words as RecognisedWords: strings(in: words.all)
    case let block as TextBlock where block.kind == .figure: [block.alternative ?? ""]
    default: Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
    }
  }

  private static func wholes(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var wholes: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard isWord(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isWord($0) } ?? scalars.count
      var whole = index..<end + unit(after: index..<end, in: scalars)
      while whole.upperBound < scalars.count, LineMarks.neverFirst.contains(scalars[whole.upperBound]) {
        whole = whole.lowerBound..<whole.upperBound + 1
      }
      while whole.lowerBound > 0, LineMarks.neverLast.contains(scalars[whole.lowerBound - 1]) {
        whole = whole.lowerBound - 1..<whole.upperBound
      }
      wholes.append(whole)
      index = end
    }
    return wholes
  }

  /// The number of hanzi after a word that are the unit of the number it is.
  private static func unit(after word: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    let isNumber = scalars[word].allSatisfy { "0123456789.,:/~+-".unicodeScalars.contains($0) }
    let endsInDigit = ("0"..."9").contains(scalars[word.upperBound - 1])
    guard isNumber, endsInDigit, word.upperBound < scalars.count else { return 0 }
    let following = String(String.UnicodeScalarView(scalars[word.upperBound...].prefix(2)))
    if ["小时", "分钟"].contains(following) { return 2 }
    return (0x4E00...0x9FFF).contains(scalars[word.upperBound].value) ? 1 : 0
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && !isBlank(scalar) }
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }
}

/// Where a mark must not stand (W3C CLREQ).
enum LineMarks {
  static let neverFirst = Set("、，；：。！？）」』》】〉〕〗｝”’…—·％℃%)]}".unicodeScalars)
  static let neverLast = Set("（「『《【〈〔〖｛“‘([{￥".unicodeScalars)
}
