import GuideContent
import Guides
import Testing

@Suite("The guides that ship")
struct ShippedGuidesTests {
  @Test("can all be had, each with its article")
  func load() throws {
    #expect(!ShippedGuides.ids.isEmpty)
    for id in ShippedGuides.ids {
      #expect(try ShippedGuides.load(id).flow.id == id)
      #expect(try ShippedGuides.article(id).paragraphs.isEmpty == false)
    }
  }

  @Test("have words at every place, read one by one as all together")
  func places() throws {
    for id in ShippedGuides.ids {
      let (guide, other) = (try ShippedGuides.load(id), try ShippedGuides.load(id))
      let steps = guide.flow.opening + guide.flow.sections.flatMap(\.steps)
      let places = guide.texts.places.all
      #expect(Set(places.keys) == Set(steps.map(\.id) + guide.flow.findings.map(\.id)))
      #expect(places.count > 20)
      for (place, words) in places { #expect(other.words(of: place) == words) }
    }
  }

  @Test("name the telephone line that most of their findings name")
  func telephone() throws {
    let guide = try ShippedGuides.load("illegal-partner-exterface")
    #expect(guide.mainTelephone == PhoneText(number: "0571-26885188", label: "签约电话", origin: .article))
    let named = guide.flow.findings.flatMap(\.phones)
    #expect(named.count { $0 == "signing" } > named.count { $0 != "signing" })
  }

  @Test(
    "tell a site with an interface that can no longer be signed one way only, whether anything is signed or not",
    arguments: [
      (["contract.signed": "no-contract"], "请先打签约电话问清能签哪一种"), (["contract.type": "empty"], "请先打签约电话问清能签哪一种"),
      (["contract.type": "escrow"], "请先考虑方法一"),
    ] as [([PlaceID: ChoiceID], String)], ["site.interface", "site.lookup"] as [PlaceID])
  func oneWay(contract: ([PlaceID: ChoiceID], String), step: PlaceID) throws {
    let guide = try ShippedGuides.load("illegal-partner-exterface")
    let answers = contract.0.merging([step: "dual"]) { $1 }.mapValues { Answer($0) }
    let words = guide.words(of: "mismatch", given: answers)
    let ways = words.body.map(\.text).filter { $0.contains("请先") }
    #expect(ways.count == 1 && ways[0].contains(contract.1), "\(ways)")
    #expect(words.action?.contains("拨打签约电话") == (contract.0["contract.type"] != "escrow"))
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
      let words = "\(guide.texts) \(guide.texts.places.all)"
      let hanzi = Set(words.unicodeScalars.filter(\.properties.isIdeographic).map(Character.init))
      #expect(hanzi.filter { PinyinInitials.shipped.initials(of: $0).isEmpty }.sorted() == [])
    }
  }
}
