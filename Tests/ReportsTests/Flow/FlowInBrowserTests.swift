import Foundation
import Reports
import TestSupport
import Testing

@Suite("The flow in a browser", .tags(.browser), .notInCheck)
struct FlowInBrowserTests {
  /// Words that stick out of the picture, meet other words or cross the edge of a box, as the browser measures them.
  private static let measuring = """
    onload = () => {
      let count = 0
      const flaws = []
      const overlap = (one, other) => one.x < other.x + other.width - 1 && other.x < one.x + one.width - 1
        && one.y < other.y + other.height - 1 && other.y < one.y + one.height - 1
      const hold = (one, other) => one.x <= other.x && other.x + other.width <= one.x + one.width
        && one.y <= other.y + 1 && other.y + other.height <= one.y + one.height + 1
      for (const picture of document.querySelectorAll(".flow svg")) {
        const words = [...picture.querySelectorAll("text")], boxes = [...picture.querySelectorAll("rect")]
        words.forEach((word, index) => {
          count += 1
          const box = word.getBBox()
          const fails = !hold(picture.viewBox.baseVal, box)
            || words.slice(index + 1).some(other => overlap(box, other.getBBox()))
            || boxes.some(other => overlap(box, other.getBBox()) && !hold(other.getBBox(), box))
          if (fails) flaws.push(word.textContent)
        })
      }
      document.title = "measured " + count + ", flawed: " + flaws.join(" | ")
    }
    """

  @Test("has room for every word in the typeface that is there", .timeLimit(.minutes(2)))
  func room() async throws {
    for guide in try [FlowGuides.shipped, FlowGuides.generated(seed: 1)] {
      let page = BookletReport(of: guide).render(.html)
      let words = try DrawnPicture.all(in: page).reduce(0) { $0 + $1.words.count }
      let measured = try await BrowserPaper.contents(
        of: page.replacing("</body>", with: "<script>\(Self.measuring)</script></body>"))
      #expect(measured.contains("<title>measured \(words), flawed: </title>"), "\(measured.prefix(500))")
    }
  }
}
