import Testing
import Text

@Suite("Typing into a field")
struct TextFieldTests {
  /// The field with `|` where the caret stands.
  private func shown(_ field: TextField) -> String {
    field.text.prefix(field.caret) + "|" + field.text.dropFirst(field.caret)
  }

  private func press(_ key: Key, in field: inout TextField) {
    let isTaken = field.handle(key)
    #expect(isTaken, "\(key)")
  }

  private func typed(_ keys: [Key], into text: String = "") -> String {
    var field = TextField(text: text)
    for key in keys { press(key, in: &field) }
    return shown(field)
  }

  @Test("puts characters in where the caret stands")
  func inserts() {
    #expect(typed([.character("签"), .character("约"), .left, .character("a")]) == "签a|约")
    #expect(typed([.character(" ")], into: "合同") == "合同 |")
  }

  @Test("takes whole characters out on either side of the caret")
  func deletes() {
    #expect(typed([.backspace], into: "合同e\u{301}") == "合同|")
    #expect(typed([.home, .delete], into: "合同") == "|同")
    #expect(typed([.home, .backspace], into: "合同") == "|合同")
    #expect(typed([.delete], into: "合同") == "合同|")
  }

  @Test("moves the caret, but not out of the text")
  func moves() {
    #expect(typed([.left, .left, .left], into: "合同") == "|合同")
    #expect(typed([.home, .right], into: "合同") == "合|同")
    #expect(typed([.right], into: "合同") == "合同|")
    #expect(typed([.control("a")], into: "合同") == "|合同")
    #expect(typed([.home, .end], into: "合同") == "合同|")
    #expect(typed([.home, .control("e")], into: "合同") == "合同|")
  }

  @Test("takes out all before, all after, or the word before the caret")
  func kills() {
    #expect(typed([.left, .control("u")], into: "a b c") == "|c")
    #expect(typed([.left, .control("k")], into: "a b c") == "a b |")
    #expect(typed([.control("w")], into: "查看 合同  ") == "查看 |")
    #expect(typed([.left, .control("w"), .control("w"), .control("w")], into: "查看 合同") == "|同")
  }

  @Test(
    "leaves keys that mean nothing to it to others",
    arguments: [Key.enter, .escape, .tab, .backTab, .up, .down, .function(1), .control("c"), .pageUp, .insert])
  func refuses(key: Key) {
    var field = TextField(text: "合同")
    let isTaken = field.handle(key)
    #expect(!isTaken)
    #expect(field == TextField(text: "合同"))
  }

  @Test("takes only harmless text, however it comes in")
  func takesHarmlessText() {
    #expect(TextField(text: "签\u{1B}约").text == "签?约")
    var field = TextField()
    field.insert("a\tb\r\nc\u{202E}")
    #expect(shown(field) == "a b c?|")
    press(.character("\u{200B}"), in: &field)
    #expect(field.text == "a b c??")
  }

  @Test("joins a mark to the character before it, with the caret behind both")
  func joinsMarks() {
    #expect(typed([.left, .character("\u{301}")], into: "ea") == "e\u{301}|a")
    #expect(typed([.home, .character("\u{301}")], into: "a") == "?|a")
    let pile = Array(repeating: Key.character("\u{301}"), count: 9)
    #expect(typed(pile, into: "e") == "e\u{301}\u{301}|")
  }

  @Test("holds no more than its limit, and drops the rest of what is pasted")
  func isLimited() {
    var field = TextField(text: "合同", limit: 4)
    press(.left, in: &field)
    field.insert("abcdef")
    #expect(shown(field) == "合ab|同")
    press(.character("x"), in: &field)
    #expect(shown(field) == "合ab|同")
    #expect(TextField(text: String(repeating: "约", count: 501)).text.count == 500)
    #expect(TextField(text: "合同", limit: -1).text == "")
  }

  @Test("holds no more scalars than its limit allows, typed or pasted", arguments: FittedTextTests.endless)
  func isLimitedInScalars(piece: String) {
    var pasted = TextField(limit: 40)
    pasted.insert(String(repeating: piece, count: 100_000))
    var typed = TextField(limit: 40)
    for _ in 0..<400 {
      for scalar in piece.unicodeScalars { press(.character(Character(scalar)), in: &typed) }
    }
    for var field in [pasted, typed, TextField(text: String(repeating: piece, count: 100_000), limit: 40)] {
      #expect(field.text.unicodeScalars.count <= 40 * String.scalarsPerCharacter)
      #expect(field.text.allSatisfy { $0.unicodeScalars.count <= String.scalarsPerCharacter })
      let before = field
      press(.home, in: &field)
      press(.end, in: &field)
      #expect(field == before)
      press(.backspace, in: &field)
      #expect(field.text.count == before.text.count - 1)
    }
  }

  @Test("shows the part of the text around the caret")
  func showsTheCaret() {
    var field = TextField(text: "查看合同状态")
    #expect(field.visible(width: 20, metrics: TextMetrics()) == ("查看合同状态", 12))
    #expect(field.visible(width: 7, metrics: TextMetrics()) == ("同状态", 6))
    #expect(field.visible(width: 6, metrics: TextMetrics()) == ("状态", 4))
    press(.left, in: &field)
    #expect(field.visible(width: 7, metrics: TextMetrics()) == ("同状态", 4))
    press(.home, in: &field)
    #expect(field.visible(width: 7, metrics: TextMetrics()) == ("查看合", 0))
    #expect(field.visible(width: 0, metrics: TextMetrics()) == ("", 0))
  }

  @Test("never shows more than there is room for, whatever the caret stands on", arguments: 1...12)
  func fits(width: Int) {
    for metrics in [TextMetrics(ambiguous: 1), TextMetrics(ambiguous: 2)] {
      var field = TextField(text: "a“合e\u{301}同”…b" + String(repeating: "\u{1100}", count: 20))
      for _ in 0...field.text.count {
        let (text, column) = field.visible(width: width, metrics: metrics)
        #expect(metrics.width(text) <= width)
        #expect((0..<width).contains(column))
        press(.left, in: &field)
      }
    }
  }

  @Test("survives any keys in any order")
  func survivesAnyKeys() {
    var random = RepeatableNumbers(state: 7)
    let keys: [Key] = [
      .character("签"), .character("\u{301}"), .character("\u{1161}"), .character("\u{1100}"), .character("\u{1F1E8}"),
      .character(" "), .left, .right, .backspace, .delete, .home, .control("w"), .control("k"), .character("\u{200D}"),
    ]
    var field = TextField(limit: 12)
    for _ in 0..<5000 {
      press(keys[random.next(below: keys.count)], in: &field)
      #expect((0...field.text.count).contains(field.caret))
      #expect(field.text.count <= 12 && field.text.harmless == field.text)
    }
  }
}
