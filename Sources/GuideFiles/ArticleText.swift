import Guides

/// A guide's articles with the positions of their paragraphs, each numbered by itself.
struct ArticleTexts {
  private(set) var article = Article(address: "", paragraphs: [:])
  private var positions: [Int: (file: String, line: Int)] = [:]

  /// Reads the articles by the names of their files, in order.
  init(_ texts: [(name: String, text: String)], report: FlawReport) {
    for (index, (name, text)) in texts.enumerated() {
      let file = "sources/\(name).md"
      let read = ArticleText(text, file: file, report: report)
      if index == 0 { article.address = read.article.address }
      if texts.count > 1 { article.sources.append(Article.Source(name: name, address: read.article.address)) }
      for (number, paragraph) in read.article.paragraphs {
        let joined = texts.count > 1 ? Paragraph.joined(number, ofSourceAt: index) : number
        article.paragraphs[joined] = paragraph
        positions[joined] = (file, read.lines[number] ?? 1)
      }
    }
  }

  /// Where a paragraph stands.
  func position(of number: Int) -> (file: String, line: Int) {
    positions[number] ?? (GuideFolder.articleFile, 1)
  }
}

/// An article with the positions of its paragraphs in its file.
struct ArticleText {
  private(set) var article = Article(address: "", paragraphs: [:])
  private(set) var lines: [Int: Int] = [:]

  private static let addressLabel = "Address of the page: "

  /// Reads an article's file: the line that says the address, and lines of a number, two spaces and a paragraph.
  ///
  /// Paragraphs follow the address; what stands before it, and sections after a heading, explain the file.
  init(_ text: String, file: String, report: FlawReport) {
    for (scalar, position) in StrangeCharacters.all(in: text) {
      report.add(.strangeCharacter(scalar), file: file, position: position)
    }
    var isInside = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: Self.isLineEnd).enumerated() {
      if line.hasPrefix(Self.addressLabel) {
        article.address = String(line.dropFirst(Self.addressLabel.count))
        isInside = true
      } else if line.hasPrefix("#") {
        isInside = false
      } else if isInside, !line.isEmpty {
        add(line, number: index + 1) { report.add($0, file: file, position: FilePosition(line: index + 1)) }
      }
    }
    if article.address.isEmpty { report.add(.addressMissing, file: file) }
  }

  /// Ends of lines as editors know them; Swift takes CR and LF together for one character.
  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  private mutating func add(_ line: Substring, number: Int, refuse: (GuideFileFlaw.Kind) -> Void) {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard let paragraph = Int(digits), rest.hasPrefix("  ") else { return refuse(.paragraphNumberMissing) }
    guard lines.updateValue(number, forKey: paragraph) == nil else { return refuse(.duplicateParagraph(paragraph)) }
    article.paragraphs[paragraph] = String(rest.dropFirst(2))
  }
}
