import Guides
import SampleGuides
import Testing

@Suite("The words of a guide")
struct WordsFlawTests {
  private func flaws(_ change: (inout GuideTexts) -> Void) -> [GuideFlaw] {
    TinyGuide.flawsOfWhole({ change(&$0.texts) })
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .words(keys))]
  }

  private func missing(_ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(.wordsMissing(keys), at: .words(keys))]
  }

  @Test("are there for each step and finding")
  func places() {
    #expect(flaws { $0.places["asks-more"] = nil } == missing("steps", "asks-more"))
    #expect(flaws { $0.places["asks-more"]?.title = "" } == missing("steps", "asks-more", "title"))
    #expect(flaws { $0.places["asks-more"]?.short = "" } == missing("steps", "asks-more", "short"))
    #expect(flaws { $0.places["mend"]?.say = "" } == missing("findings", "mend", "say"))
    #expect(flaws { $0.places["mend"]?.action = nil } == missing("findings", "mend", "action"))
    #expect(flaws { $0.places["mend"]?.action = "" } == missing("findings", "mend", "action"))
  }

  @Test("are there for each choice, and for the question after a finding")
  func choices() {
    #expect(
      flaws { $0.places["asks"]?.choices["no"] = nil } == missing("steps", "asks", "choices", "no"))
    #expect(flaws { $0.retries[.now] = nil } == missing("retries", "now"))
    #expect(
      flaws { $0.retries[.now]?.choices["same"] = nil } == missing("retries", "now", "choices", "same"))
  }

  @Test("are there for sections, causes, actors, telephone lines, facts and conditions")
  func others() {
    #expect(flaws { $0.sections = [:] } == missing("sections", "section"))
    #expect(flaws { $0.causes = [:] } == missing("causes", "cause"))
    #expect(flaws { $0.actors = [:] } == missing("actors", "merchant"))
    #expect(flaws { $0.phones = [:] } == missing("phones", "line"))
    func whole(_ change: (inout Flow) -> Void) -> [GuideFlaw] { TinyGuide.flawsOfWhole({ change(&$0.flow) }) }
    #expect(whole { $0.facts = [TinyGuide.fact] } == missing("facts", "side"))
    #expect(whole { $0.conditions["late"] = .has("asks", ["no"]) } == missing("conditions", "late"))
    let withFact = TinyGuide.flawsOfWhole({ tiny in
      tiny.flow.facts = [TinyGuide.fact]
      tiny.texts.facts["side"] = FactText(title: "Side", values: ["left": "left", "other": "other"])
    })
    #expect(withFact == missing("facts", "side", "values", "unknown"))
  }

  @Test("stand for something in the flow")
  func wordsForNothing() {
    let stray = PlaceText(title: "Stray", short: "Stray", say: "Stray")
    #expect(flaws { $0.places["stray"] = stray } == flaw(.wordsForNothing, "findings", "stray"))
    #expect(
      flaws { texts in
        texts.places["stray"] = stray
        texts.places["stray"]?.choices = ["on": "On"]
      } == flaw(.wordsForNothing, "steps", "stray"))
    #expect(
      flaws { $0.places["asks"]?.choices["gone"] = "Gone" }
        == flaw(.wordsForNothing, "steps", "asks", "choices", "gone"))
    #expect(
      flaws { $0.sections["gone"] = SectionText(title: "Gone", short: "Gone") }
        == flaw(.wordsForNothing, "sections", "gone"))
    #expect(flaws { $0.causes["gone"] = "Gone" } == flaw(.wordsForNothing, "causes", "gone"))
    #expect(
      flaws { $0.facts["gone"] = FactText(title: "Gone", values: [:]) } == flaw(.wordsForNothing, "facts", "gone"))
    #expect(flaws { $0.conditions["gone"] = "Gone" } == flaw(.wordsForNothing, "conditions", "gone"))
    #expect(flaws { $0.actors["gone"] = "Gone" } == flaw(.wordsForNothing, "actors", "gone"))
    #expect(
      flaws { $0.places["mend"]?.variants["gone"] = PlaceText.Variant(say: "Gone") }
        == flaw(.wordsForNothing, "findings", "mend", "variants", "gone"))
  }

  @Test("belong to passages that the flow has")
  func unknownPassage() {
    #expect(
      flaws { $0.places["mend"]?.body = [TextBlock(.ours, "Words", passage: "gone")] }
        == flaw(.unknownName("gone"), "findings", "mend", "body"))
  }
}

@Suite("The article in a guide")
struct ArticleFlawTests {
  private func flaws(_ change: (inout TinyGuide) -> Void) -> [GuideFlaw] {
    TinyGuide.flawsOfWhole(change)
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ location: GuideFlaw.Location) -> [GuideFlaw] {
    [GuideFlaw(kind, at: location)]
  }

  @Test("has each owed paragraph on a screen that names it")
  func notNamed() {
    #expect(flaws { $0.flow.notOwed = [:] } == flaw(.paragraphNotNamed(3), .article(3)))
    #expect(
      flaws { $0.flow.sections[0].steps[0].article = [] } == flaw(.paragraphNotNamed(1), .article(1)))
  }

  @Test("stands word for word: in a title, or as a line of the article's words")
  func notCarried() {
    let asks = GuideFlaw.Location.flow(["sections", "section", "steps", "asks", "article"])
    #expect(flaws { $0.texts.places["asks"]?.title = "Is it mended" } == flaw(.paragraphNotCarried(1), asks))
    #expect(
      flaws { tiny in
        tiny.texts.places["asks"]?.title = "Mended?"
        tiny.texts.places["asks"]?.body = [TextBlock(.ours, "Is it mended?")]
      } == flaw(.paragraphNotCarried(1), asks))
    let sound = flaws { tiny in
      tiny.texts.places["asks"]?.title = "Mended?"
      tiny.texts.places["asks"]?.body = [TextBlock(.article, "Print\n Is it mended? ")]
    }
    #expect(sound.isEmpty)
  }

  @Test("can head a section")
  func sectionHeading() {
    let section = GuideFlaw.Location.flow(["sections", "section", "article"])
    #expect(flaws { $0.flow.sections[0].article = [3] } == flaw(.paragraphNotCarried(3), section))
    let sound = flaws { tiny in
      tiny.flow.sections[0].article = [3]
      tiny.texts.sections["section"]?.title = "Print"
    }
    #expect(sound.isEmpty)
  }

  @Test("has the paragraphs that are named")
  func noSuchParagraph() {
    #expect(
      flaws { $0.flow.findings[0].article = [99] }
        == flaw(.noSuchParagraph(99), .flow(["findings", "mend", "article"])))
    #expect(flaws { $0.flow.notOwed[98] = "why" } == flaw(.noSuchParagraph(98), .flow(["not-owed", "98"])))
  }

  @Test("has the words that are marked as its own")
  func notInArticle() {
    let block = TextBlock(.article, "Print\nIs it broken?")
    #expect(
      flaws { $0.texts.places["mend"]?.body = [block] }
        == flaw(.notInArticle("Is it broken?"), .words(["findings", "mend", "body"])))
  }

  @Test("is carried by whole paragraphs: the end of a sentence can say its opposite")
  func halfParagraph() {
    #expect(
      flaws { $0.texts.places["mend"]?.body = [TextBlock(.article, "26885188")] }
        == flaw(.notInArticle("26885188"), .words(["findings", "mend", "body"])))
  }

  @Test("has the code that is marked as its own, line by line, and need not have any other")
  func code() {
    let code = TextBlock(.code, "  Print\n\nPrint it", origin: .article)
    #expect(
      flaws { $0.texts.places["mend"]?.body = [code] }
        == flaw(.notInArticle("Print it"), .words(["findings", "mend", "body"])))
    #expect(flaws { $0.texts.places["mend"]?.body = [TextBlock(.code, "Print it")] } == [])
    let carried = TextBlock(.code, "  Is it mended?", origin: .article)
    #expect(
      flaws { tiny in
        tiny.texts.places["asks"]?.title = "Mended"
        tiny.texts.places["asks"]?.body = [carried]
      } == [])
  }

  @Test("may be long, and the words marked as its own too", .timeLimit(.minutes(1)))
  func long() {
    let paragraphs = (10..<20_010).map { ($0, "A paragraph of many, namely number \($0) of them.") }
    let lines = paragraphs.map { $0.0 % 2 == 0 ? $0.1 : String($0.1.dropLast(5)) }
    let flaws = flaws { tiny in
      tiny.article.paragraphs.merge(paragraphs) { $1 }
      for (number, _) in paragraphs { tiny.flow.notOwed[number] = "of no use" }
      tiny.texts.places["mend"]?.body = [TextBlock(.article, lines.joined(separator: "\n"))]
    }
    #expect(
      flaws.map(\.kind) == (0..<50).map { .notInArticle("A paragraph of many, namely number \(11 + 2 * $0) of ") })
  }
}

@Suite("Addresses and telephone numbers in a guide")
struct SourceFlawTests {
  private func flaws(_ change: (inout GuideTexts) -> Void) -> [GuideFlaw] {
    TinyGuide.flawsOfWhole({ change(&$0.texts) })
  }

  private func flaw(_ kind: GuideFlaw.Kind, _ keys: String...) -> [GuideFlaw] {
    [GuideFlaw(kind, at: .words(keys))]
  }

  private let address = "http://help.example.com/strange"

  @Test("are the article's, wherever they stand")
  func strangeAddress() {
    #expect(flaws { $0.places["mend"]?.title = "See \(address)" } == flaw(.strangeAddress(address), "findings", "mend"))
    #expect(flaws { $0.places["mend"]?.say = address } == flaw(.strangeAddress(address), "findings", "mend"))
    #expect(flaws { $0.places["mend"]?.aside = address } == flaw(.strangeAddress(address), "findings", "mend"))
    #expect(flaws { $0.places["mend"]?.action = address } == flaw(.strangeAddress(address), "findings", "mend"))
    #expect(flaws { $0.places["asks"]?.choices["no"] = address } == flaw(.strangeAddress(address), "steps", "asks"))
    let block = TextBlock(.ours, "请看\(address)。")
    #expect(flaws { $0.places["mend"]?.body = [block] } == flaw(.strangeAddress(address), "findings", "mend"))
  }

  @Test("may be ours where they are marked so")
  func ours() {
    let entry = AddressText(address: address, label: "Strange", origin: .ours)
    let sound = flaws { texts in
      texts.addresses = [entry]
      texts.places["mend"]?.say = "See \(address)"
    }
    #expect(sound.isEmpty)
  }

  @Test("that are listed as the article's are there")
  func listed() {
    let entry = AddressText(address: address, label: "Strange", origin: .article)
    #expect(flaws { $0.addresses = [entry] } == flaw(.strangeAddress(address), "addresses"))
    let phone = PhoneText(number: "0571-26885189", label: "Line", origin: .article)
    #expect(flaws { $0.phones["line"] = phone } == flaw(.strangePhone("0571-26885189"), "phones", "line"))
  }

  @Test(
    "are told by their digits, with a slip of the pen too",
    arguments: [
      "0571-26885189", "0571-2688518", "571-26885188", "0571-2688-5188", "400-820-8820", "95188", "0571-268851880",
      "86-0571-26885188",
    ])
  func strangePhone(number: String) {
    #expect(
      flaws { $0.places["mend"]?.say = "请拨打\(number)，签约。" } == flaw(.strangePhone(number), "findings", "mend"))
  }

  @Test(
    "are not seen where there are none",
    arguments: ["0571-26885188", "2014-03-01", "1-2", "2088", "id=95188x", "195188", "2088001122334455", "-", "12-3-4"])
  func noStrangePhone(text: String) {
    let sound = flaws { $0.places["mend"]?.say = "请看\(text)，签约。" }
    #expect(sound.isEmpty)
  }

  @Test("are looked for in the question after a finding and in variants")
  func elsewhere() {
    #expect(flaws { $0.retries[.now]?.say = address } == flaw(.strangeAddress(address), "retries", "now"))
    let variant = TinyGuide.flawsOfWhole({ tiny in
      tiny.flow.findings[0].passages = [Passage(id: "words", when: .has("asks", ["yes"]))]
      tiny.texts.places["mend"]?.variants["words"] = PlaceText.Variant(say: address)
    })
    #expect(variant == flaw(.strangeAddress(address), "findings", "mend"))
  }
}
