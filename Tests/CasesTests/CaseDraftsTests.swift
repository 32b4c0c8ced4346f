import Cases
import Guides
import Testing

@Suite("Drafts")
struct CaseDraftsTests {
  @Test("are cut to the limit of their field, and empty ones are none")
  func limits() {
    var drafts = CaseDrafts([.note("code"): String(repeating: "长", count: 600), .field("ticket"): ""])
    #expect(drafts[.note("code")]?.count == 500)
    #expect(drafts[.field("ticket")] == nil)
    drafts[.field("site")] = String(repeating: "a", count: 201)
    #expect(drafts[.field("site")]?.count == 200)
    drafts[.field("site")] = ""
    drafts[.note("code")] = nil
    #expect(drafts.isEmpty)
  }

  @Test("of a place's note are not those of another's")
  func places() {
    let drafts = CaseDrafts([.note("code"): "一", .note("browser"): "二"])
    #expect(drafts[.note("code")] == "一" && drafts[.note("browser")] == "二")
  }
}
