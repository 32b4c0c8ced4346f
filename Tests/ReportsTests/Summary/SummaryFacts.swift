import Foundation
import FoundationXML
import Reports
import Testing

/// What a summary says, read back from one of its formats: words without blanks, in order.
struct SummaryFacts: Equatable {
  var verdict = ""
  var next = ""
  var findings: [String] = []
  var actions: [String] = []
  var causes: [String] = []
  var addresses: [String] = []
  var notes: [String] = []
  var walk: [String] = []

  init(readingBack report: String, in format: ReportFormat) throws {
    switch format {
    case .text: self.init(Outline(text: report))
    case .markdown: self.init(Outline(markdown: report))
    case .html: self.init(try OutlineOfPage(report).outline)
    case .json: try self.init(json: report)
    }
  }

  /// What text for a printer says, without the heads and feet of its pages.
  init(readingBackPages report: String) {
    let pages = report.split(separator: "\u{C}").map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    self.init(Outline(text: pages.flatMap { $0.dropFirst(2).dropLast(3) }.joined(separator: "\n")))
  }

  private init(_ outline: Outline) {
    let starts = ["下一步", "电话：", "再试日期："]
    var pieces: [String] = [""]
    for line in outline.lead {
      if starts.contains(where: line.hasPrefix) { pieces.append("") }
      pieces[pieces.count - 1] += line
    }
    verdict = pieces[0]
    next = Self.action(pieces.first { $0.hasPrefix("下一步") } ?? "")
    actions = outline.items(of: "其他待办").map { item in
      Self.action(item.prefix { line in !starts.contains(where: line.hasPrefix) }.joined())
    }
    causes = outline.items(of: "各原因排查情况").map { $0.joined() }
    addresses = outline.items(of: "网址").map { item in
      item.dropFirst().prefix { !$0.hasPrefix("打不开时") }.joined()
    }
    notes = outline.items(of: "备注").map { $0.joined() }
    walk = outline.items(of: "排查经过").map { $0.joined() }
    findings = walk.filter { $0.hasPrefix("诊断结果：") }
  }

  /// What is another thing here than there, in words for a test.
  func differences(from other: SummaryFacts) -> [String] {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap { here, there in
      let (words, others) = ("\(here.value)", "\(there.value)")
      return words == others ? nil : "\(here.label ?? ""): \(words) is not \(others)"
    }
  }

  /// An action without where in the list of addresses to look.
  private static func action(_ words: String) -> String {
    words.replacing(#/（见网址[^）]*）/#, with: "")
  }

  private init(json: String) throws {
    let content = try JSONDecoder().decode(Content.self, from: Data(json.utf8))
    let bare = { (text: String) in ReadBack.bare(text) }
    verdict = bare(content.verdict.text)
    next = bare(content.next)
    actions = content.actions.dropFirst().map { bare("由\($0.actor)办理：\($0.text)") }
    causes = content.causes.map { bare("\($0.name)：\($0.text)") }
    addresses = content.addresses.map(\.address)
    notes = content.notes.map { bare("\($0.place)：\($0.text)") }
    walk = content.walk.map { bare("\($0.name)：\($0.text)") }
    findings = content.walk.filter { $0.kind == "finding" }.map { bare("\($0.name)：\($0.text)") }
  }

  private struct Content: Decodable {
    struct Verdict: Decodable { let text: String }
    struct Action: Decodable { let actor, text: String }
    struct Cause: Decodable { let name, text: String }
    struct Address: Decodable { let address: String }
    struct Note: Decodable { let place, text: String }
    struct Stop: Decodable { let kind, name, text: String }

    let verdict: Verdict
    let next: String
    let actions: [Action]
    let causes: [Cause]
    let addresses: [Address]
    let notes: [Note]
    let walk: [Stop]
  }
}

/// A report as headings with items of lines below them.
struct Outline {
  var lead: [String] = []
  private var sections: [String: [[String]]] = [:]

  /// The items below a heading.
  func items(of heading: String) -> [[String]] { sections[heading] ?? [] }

  init(lead: [String], sections: [String: [[String]]]) {
    self.lead = lead
    self.sections = sections
  }

  /// Plain text: a heading is underlined, and an item begins with a mark or, in a list of facts, at the left edge.
  init(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var heading: String?
    for (index, line) in lines.enumerated() {
      let follows = index + 1 < lines.count ? lines[index + 1] : ""
      if !line.isEmpty, !follows.isEmpty, follows.allSatisfy({ $0 == "-" }) {
        heading = line
      } else if !line.isEmpty, !line.allSatisfy({ $0 == "-" }) {
        let isMarked = heading == "各原因排查情况" ? !line.hasPrefix(" ") && line.contains("：") : false
        add(line, under: heading, startsItem: isMarked || line.prefixMatch(of: Self.mark) != nil)
      }
    }
  }

  /// Markdown, with its escapes undone.
  init(markdown: String) {
    var heading: String?
    for line in markdown.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      } else {
        let isFirst = line.prefixMatch(of: Self.mark) != nil
        var words = line.replacing("**", with: "")
        if words.hasSuffix("\\") { words.removeLast() }
        words = words.replacing(#/\\([!-\/:-@\[-`{-~])/#) { String($0.output.1) }
        add(words.hasPrefix("# ") ? String(words.dropFirst(2)) : words, under: heading, startsItem: isFirst)
      }
    }
  }

  private static var mark: Regex<Substring> { #/(?:- |\d+\. |\[\d+\] )/# }

  private mutating func add(_ line: String, under heading: String?, startsItem: Bool) {
    let words = ReadBack.bare(startsItem ? line.replacing(Self.mark, with: "", maxReplacements: 1) : line)
    guard let heading else { return lead.append(words) }
    if startsItem {
      sections[heading, default: []].append([words])
    } else if let items = sections[heading], !items.isEmpty {
      sections[heading]?[items.count - 1].append(words)
    }
  }
}

/// A page as headings with items of lines below them; pictures are left out.
private final class OutlineOfPage: NSObject, XMLParserDelegate {
  private var lead: [String] = []
  private var sections: [String: [[String]]] = [:]
  private var heading: String?
  private var open: [String] = []
  private var words = ""

  var outline: Outline { Outline(lead: lead, sections: sections) }

  init(_ html: String) throws {
    super.init()
    try ReadBack.parse(html, with: self)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if ["br", "small"].contains(name), !open.contains("h2") { endLine() }
    if name == "li" || name == "dt" { sections[heading ?? "", default: []].append([]) }
    open.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.contains("main"), !open.contains("svg") { words += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
    if name == "dt" { words += "：" }
    switch name {
    case "h2":
      heading = ReadBack.bare(words)
      words = ""
    case "h1", "p", "li", "dd", "div", "summary", "header": endLine()
    default: break
    }
  }

  private func endLine() {
    defer { words = "" }
    let line = ReadBack.bare(words)
    guard !line.isEmpty else { return }
    if open.contains("header") || heading == nil { return lead.append(line) }
    guard let heading, let items = sections[heading], !items.isEmpty else { return }
    sections[heading]?[items.count - 1].append(line)
  }
}
