import Foundation
import Guides
import Reports
import SampleGuides
import TestSupport
import Testing

@testable import Text

@Suite("A code in a booklet")
struct CodeInReportsTests {
  private static let booklet = BookletReport(of: SampleCode.guide())

  @Test("has its lines and blanks in text, and is not broken there")
  func text() {
    let lines = SampleCode.cells.map { $0.isEmpty ? "" : "    " + $0 }
    #expect(Self.booklet.render(.text).contains("\n（补充的代码）\n" + lines.joined(separator: "\n") + "\n"))
  }

  @Test("goes on below where the paper ends, with a mark that is no part of it")
  func paper() {
    let printed = Self.booklet.text(on: .a4).split(separator: "\n").map(String.init)
    #expect(printed.allSatisfy { TextMetrics(ambiguous: 2).width($0) <= 76 })
    #expect(printed.contains("（左边有 + 的，接在上一行后面）"))
    var joined: [String] = []
    for line in printed.drop(while: { !$0.contains("not a heading") }).prefix(while: { $0 != "    }" }) {
      if line.hasPrefix("  + ") { joined[joined.count - 1] += line.dropFirst(4) } else { joined.append(line) }
    }
    #expect(joined.map { String($0.dropFirst(4)) } == SampleCode.cells.dropLast().filter { !$0.isEmpty })
    #expect(!BookletReport(of: SampleCode.guide([TextBlock(.code, "+ short")])).text(on: .a4).contains("左边有"))
  }

  @Test("stands in Markdown between fences that it does not have, with its Tabs")
  func markdown() {
    #expect(Self.booklet.render(.markdown).contains("（补充的代码）\n\n````\n\(SampleCode.text)\n````\n"))
  }

  @Test("is in JSON as it was written, and says whose it is")
  func json() throws {
    let json = try JSONSerialization.jsonObject(with: Data(Self.booklet.render(.json).utf8))
    let strings = ReadBack.strings(in: json)
    #expect(strings.contains(SampleCode.text))
    #expect(strings.contains("ours"))
  }

  @Test("is on a page what it is in the guide, as a browser reads it", .tags(.browser), .notInCheck)
  func page() async throws {
    let script = """
      onload = () => {
        const code = document.querySelector("pre.code"), style = getComputedStyle(code)
        document.title = JSON.stringify([code.textContent, style.whiteSpace, style.overflowX])
      }
      """
    let page = Self.booklet.render(.html).replacing("</body>", with: "<script>\(script)</script></body>")
    let contents = try await BrowserPaper.contents(of: page)
    let title = try #require(contents.firstMatch(of: #/<title>(.*)</title>/#)?.output.1)
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(String(title)) {
      $0.replacing($1.0, with: $1.1)
    }
    let read = try #require(try JSONSerialization.jsonObject(with: Data(plain.utf8)) as? [String])
    #expect(read == [SampleCode.text, "pre", "auto"])
  }

  @Test("is printed whole by a browser", .tags(.browser), .notInCheck)
  func printed() async throws {
    let words = try await BrowserPaper.print(Self.booklet.render(.html)).pages.map(\.words).joined()
    #expect(ReadBack.finds(SampleCode.text, in: ReadBack.bare(words)))
  }
}

@Suite("Lists and tables in a booklet")
struct ListsAndTablesInReportsTests {
  private static let booklet = BookletReport(
    of: SampleCode.guide([
      .list(["first <b>", "see http://help.example.com/other"], isNumbered: true),
      .table([["Name", "Value"], ["a|b", "*"], ["", "c"]]),
    ]))

  @Test("are lists and tables of each format")
  func formats() throws {
    let text = Self.booklet.render(.text)
    #expect(text.contains("【补充】\n\n1. first <b>\n2. see http"))
    #expect(text.contains("Name  Value\n----  -----\na|b   *\n      c\n"))
    let markdown = Self.booklet.render(.markdown)
    #expect(markdown.contains("1. first \\<b\\>\n2. see <http"))
    #expect(markdown.contains("| Name | Value |\n| --- | --- |\n| a\\|b | \\* |\n|  | c |\n"))
    let page = Self.booklet.render(.html)
    #expect(page.contains("<li>first &lt;b&gt;"))
    #expect(page.contains("<thead><tr><th scope=\"col\">Name</th>"))
    #expect(page.contains("<tr><td>a|b</td><td>*</td></tr>"))
    let json = try JSONSerialization.jsonObject(with: Data(Self.booklet.render(.json).utf8))
    #expect(ReadBack.strings(in: json).contains("a|b"))
  }
}
