/// The source articles of a guide: where each is, and their numbered paragraphs.
public struct Article: Sendable, Hashable {
  /// The address of the page, of the first article if there are several.
  public var address: String
  /// The paragraphs by number, word for word; a link is `text <address>`. If there are several articles, each numbered by
  /// itself, the numbers are those of `Paragraph.joined`.
  public var paragraphs: [Int: String]
  /// The articles by name, if there are several; none if there is one.
  public var sources: [Source]

  /// Makes an article.
  public init(address: String, paragraphs: [Int: String], sources: [Source] = []) {
    self.address = address
    self.paragraphs = paragraphs
    self.sources = sources
  }

  /// One of several articles.
  public struct Source: Sendable, Hashable {
    /// The name of its file, by which its paragraphs are named.
    public let name: String
    /// The address of the page.
    public let address: String

    /// Makes a source.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// What authors call the paragraph of a number.
  public func paragraph(_ joined: Int) -> Paragraph { Paragraph(joined, among: sources) }
}

/// A paragraph as an author names it: by its number, and by its article's name if there are several.
public struct Paragraph: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// More paragraphs than an article has.
  public static let room = 100_000

  /// The article's name; `nil` if there is one article.
  public let source: String?
  /// The number in the article.
  public let number: Int

  /// Takes the number of a guide's only article.
  public init(integerLiteral number: Int) {
    source = nil
    self.number = number
  }

  /// Takes a number that is joined of the article's place among several and the number in it.
  init(_ joined: Int, among sources: [Article.Source]) {
    let index = joined / Self.room
    let isKnown = sources.indices.contains(index)
    source = isKnown ? sources[index].name : nil
    number = isKnown ? joined % Self.room : joined
  }

  /// One number for a paragraph of the article at an index among several.
  public static func joined(_ number: Int, ofSourceAt index: Int) -> Int { index * room + number }

  /// The paragraph as authors write it, such as `3` and `help:3`.
  public var description: String { source.map { "\($0):\(number)" } ?? "\(number)" }
}

extension Flow {
  /// The articles by name and address, if there are several; none if there is one. `source` then has a line for each.
  public var sources: [Article.Source] {
    guard source.utf8.contains(UInt8(ascii: "\n")) else { return [] }
    return source.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Article.Source(name: String(parts[0]), address: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The addresses of all articles.
  public var sourceAddresses: [String] {
    let sources = sources
    return sources.isEmpty ? [source] : sources.map(\.address)
  }

  /// The flow with these articles, which are several.
  public func citing(_ sources: [Article.Source]) -> Flow {
    var flow = self
    flow.source = sources.map { "\($0.name) \($0.address)" }.joined(separator: "\n")
    return flow
  }
}

extension Guide {
  /// The paragraphs that a place carries, if the guide has several articles; none if it has one.
  public func paragraphs(at id: PlaceID) -> [Paragraph] {
    let sources = flow.sources
    guard !sources.isEmpty else { return [] }
    return (step(id)?.article ?? finding(id)?.article ?? []).map { Paragraph($0, among: sources) }
  }
}
