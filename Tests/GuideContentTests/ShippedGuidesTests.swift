import GuideContent
import Testing
import Wizard

@Suite("The guides that ship")
struct ShippedGuidesTests {
  @Test("can all be had, each with its article")
  func load() throws {
    for id in ShippedGuides.ids {
      #expect(try ShippedGuides.load(id).flow.id == id)
      #expect(try ShippedGuides.article(id).paragraphs.isEmpty == false)
    }
  }

  @Test("have words at every place, read one by one as all together")
  func places() throws {
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      let places = try ShippedGuides.places(of: id)
      #expect(places.count > 20)
      for (place, words) in places { #expect(guide.words(of: place) == words) }
    }
  }

  @Test("do not include what nobody wrote")
  func unknown() {
    #expect(throws: ShippedGuides.Failure.unknown("nothing")) { try ShippedGuides.load("nothing") }
    #expect(throws: ShippedGuides.Failure.unknown("nothing")) { try ShippedGuides.article("nothing") }
  }

  @Test("have initials for every hanzi of their words")
  func initials() throws {
    for id in ShippedGuides.ids {
      let guide = try ShippedGuides.load(id)
      let words = "\(guide.texts) \(try ShippedGuides.places(of: id))"
      let hanzi = Set(words.unicodeScalars.filter(\.properties.isIdeographic).map(Character.init))
      #expect(hanzi.filter { PinyinInitials.shipped.initials(of: $0).isEmpty }.sorted() == [])
    }
  }
}
