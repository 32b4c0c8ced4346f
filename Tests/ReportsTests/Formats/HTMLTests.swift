import Testing

@testable import Reports

@Suite("A piece of a page")
struct HTMLTests {
  @Test("has its words and attributes escaped, code point by code point")
  func escaped() {
    let words = "<\u{301}b> & \"x\" 'y'\u{1B}"
    let safe = "&lt;\u{301}b&gt; &amp; &quot;x&quot; &#39;y&#39;?"
    #expect(HTML.words(words).source == safe)
    #expect(HTML.element("a", ["href": words], .words("x")).source == "<a href=\"\(safe)\">x</a>")
  }

  @Test("is an element on one line, on lines of its own, or with nothing inside")
  func elements() {
    let items = [HTML.element("li", .words("a")), .element("br")]
    #expect(HTML.element("p", HTML(items)).source == "<p><li>a</li><br/></p>")
    #expect(HTML.element("ul", ["id": "x"], lines: items).source == "<ul id=\"x\">\n<li>a</li>\n<br/>\n</ul>")
    #expect(HTML.element("ul", lines: []).source == "<ul>\n</ul>")
  }
}
