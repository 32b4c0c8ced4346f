import Guides
import SampleGuides
import Testing
import Wizard

@Suite("Names in braces")
struct NamesInBracesTests {
  private func words(_ text: String, given answers: [PlaceID: Answer]?) -> [String] {
    var tiny = TinyGuide()
    tiny.texts.places["asks-more"]?.choices = ["left": "Left", "right": "Right of {asks-more}"]
    tiny.texts.places["mend"]?.title = text
    tiny.texts.places["mend"]?.say = text
    tiny.texts.places["mend"]?.aside = text
    tiny.texts.places["mend"]?.action = text
    tiny.texts.places["mend"]?.body = [
      TextBlock(.ours, text), TextBlock(.reading, text), .list([text, "x"]), .table([[text], ["y"]]),
    ]
    var guide = Guide(trusted: tiny.flow, texts: tiny.texts)
    guide.wording = AnswerWording(and: " and ", unanswered: "nothing")
    if let answers {
      let words = guide.words(of: "mend", given: answers)
      return [words.title, words.say, words.aside ?? "", words.action ?? ""] + words.body.map(\.text)
    }
    let words = guide.words(of: "mend")
    return [words.title, words.say, words.aside ?? "", words.action ?? ""] + words.body.map(\.text)
  }

  private func everywhere(_ text: String) -> [String] {
    Array(repeating: text, count: 6) + ["\(text)\nx", "\(text)\ny"]
  }

  @Test("stand for the words of the answer in every text of a place")
  func filled() {
    let answers: [PlaceID: Answer] = ["first": Answer("on"), "asks-more": Answer(["left", "right"])]
    #expect(words("{first}!", given: answers) == everywhere("Choice on!"))
    #expect(words("<{asks-more}>", given: answers) == everywhere("<Left and Right of nothing>"))
    #expect(words("{asks}", given: answers) == everywhere("nothing"))
  }

  @Test("stand for the words of a fact's value, and outside of a walk for what the fact is about")
  func facts() {
    var texts = SmallGuide.texts
    texts.facts["has.escrow"] = FactText(title: "Escrow", values: ["in-force": "escrow is in force"])
    texts.places["site.interface"]?.say = "So {has.escrow}."
    let guide = Guide(trusted: SmallGuide.flow, texts: texts)
    let answers: [PlaceID: Answer] = ["contract.type": Answer("escrow"), "contract.status": Answer("in-force")]
    #expect(guide.words(of: "site.interface", given: answers).say == "So escrow is in force.")
    #expect(guide.words(of: "site.interface").say == "So 〔Escrow〕.")
  }

  @Test("stand for what is asked outside of a walk")
  func outside() {
    #expect(words("{first}", given: nil) == everywhere("〔Short first〕"))
  }

  @Test("are none where the brace is doubled, or nothing has the name")
  func braces() {
    #expect(words("{{first} }} { {gone}", given: [:]) == everywhere("{first} }} { {gone}"))
  }

  @Test("are not looked for in words of the article, in codes and in drawings")
  func verbatim() {
    let blocks = [
      TextBlock(.article, "{first} {{"), TextBlock(.code, "{first} {{"),
      TextBlock(.figure, "{first}", alternative: "x"),
      .list(["{first}"], origin: .article),
    ]
    let guide = SampleCode.guide(blocks)
    #expect(guide.words(of: "first", given: [:]).body == blocks)
    #expect(guide.words(of: "first").body == blocks)
  }

  @Test("are a flaw where no step has them or a brace is open, each at its text")
  func flaws() {
    let flaws = TinyGuide.flawsOfWhole { tiny in
      tiny.texts.places["asks"]?.say = "{{ok} {first} {gone}"
      tiny.texts.places["asks"]?.choices["yes"] = "{mend}"
      tiny.texts.places["asks"]?.body = [TextBlock(.code, "{"), TextBlock(.ours, "{open")]
      tiny.texts.retries[.now]?.title = "{}"
    }
    #expect(
      flaws == [
        GuideFlaw(.unknownNameInBraces("gone"), at: .words(["steps", "asks", "say"])),
        GuideFlaw(.openBrace("open"), at: .words(["steps", "asks", "body", "1", "ours"])),
        GuideFlaw(.unknownNameInBraces("mend"), at: .words(["steps", "asks", "choices", "yes"])),
        GuideFlaw(.unknownNameInBraces(""), at: .words(["retries", "now", "title"])),
      ])
  }
}
