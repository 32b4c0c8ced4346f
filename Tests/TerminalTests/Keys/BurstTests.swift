import Testing
import Text

@testable import Terminal

/// What a reader makes of pieces of text that come at these times, in milliseconds.
private func inputs(_ pieces: (Int, String)..., until end: Int = 60_000) -> [Input] {
  var reader = InputReader(encoding: .utf8)
  var inputs: [Input] = []
  func wait(until time: Duration) {
    while let deadline = reader.deadline, deadline < time { inputs += reader.idle(at: deadline) }
  }
  for (time, text) in pieces {
    wait(until: .milliseconds(time))
    inputs += reader.take(Array(text.utf8), at: .milliseconds(time))
  }
  wait(until: .milliseconds(end))
  return inputs
}

private func keys(_ text: String) -> [Input] {
  text.map { $0 == "\n" ? .key(.enter) : .key(.character($0)) }
}

@Suite("What comes faster than anybody types")
struct BurstTests {
  static let address = "https://mapi.example.com/gateway.do?partner=2088112233445566&service=single_trade_query\n"

  @Test(
    "is one paste: eight characters with a letter, or six digits, in one piece",
    arguments: [
      address, "qqqqqqqy", "abc\tdefgh", "一二三四五六七八", "12345 a8", "13800138000", "1\n1\n2\n1\n1\n4\n",
      "138-0013", "０１２３４５", "h 系统 1 2 3",
    ])
  func paste(text: String) {
    let burst = Input.burst(text, keysGiven: 0)
    #expect(inputs((0, text)) == [burst])
    #expect(inputs((0, text), (21, "1")) == [burst, .key(.character("1"))])
  }

  @Test("are keys where there is less of it", arguments: ["1\n", "12114", "abcdefg", "........", "1 2 1 1 2\n", "？"])
  func keysOf(text: String) {
    #expect(inputs((0, text)) == keys(text))
  }

  @Test("needs not come in one piece, so long as no pause is above 20 ms")
  func pieces() {
    #expect(inputs((0, "ab"), (20, "cd"), (40, "ef"), (60, "gh")) == [.burst("abcdefgh", keysGiven: 0)])
    #expect(inputs((0, "abcd"), (21, "efgh")) == keys("abcdefgh"))
  }

  @Test("has its first character obeyed at once where that comes alone, and says so later")
  func first() {
    var reader = InputReader(encoding: .utf8)
    #expect(reader.take(Array("h".utf8), at: .zero) == keys("h"))
    #expect(reader.deadline == nil)
    for (index, character) in "ttps://x".enumerated() {
      #expect(reader.take(Array(String(character).utf8), at: .milliseconds(5 * (index + 1))) == [])
    }
    #expect(reader.idle(at: .milliseconds(60)) == [.burst("https://x", keysGiven: 1)])
  }

  @Test("are keys, each at once, where a person types one after the other")
  func typed() {
    var reader = InputReader(encoding: .utf8)
    for (index, character) in "1211412114".enumerated() {
      let time = Duration.milliseconds(21 * index)
      #expect(reader.take(Array(String(character).utf8), at: time) == keys(String(character)))
      #expect(reader.deadline == nil)
    }
  }

  @Test("holds a key that comes within 20 ms of another no longer than that")
  func rolledOver() {
    var reader = InputReader(encoding: .utf8)
    #expect(reader.take([0x31], at: .zero) == keys("1"))
    #expect(reader.take([0x32], at: .milliseconds(15)) == [])
    #expect(reader.deadline == .milliseconds(35))
    #expect(reader.idle(at: .milliseconds(35)) == keys("2"))
  }

  @Test("ends with an arrow or another key that no paste has, and may begin behind one")
  func sequence() {
    #expect(inputs((0, "abcdefgh\u{1B}[B")) == [.burst("abcdefgh", keysGiven: 0), .key(.down)])
    #expect(inputs((0, "\u{1B}[B\(Self.address)")) == [.key(.down), .burst(Self.address, keysGiven: 0)])
    #expect(
      inputs((0, "1\u{1B}[B121\u{1B}OC14")) == keys("1") + [.key(.down)] + keys("121") + [.key(.right)] + keys("14"))
    // A report of the terminal's is no key.
    #expect(inputs((0, "abcd\u{1B}[24;5Refgh")) == [.burst("abcdefgh", keysGiven: 0)])
  }

  @Test("is no paste where a letter is held down, which moves on at once; a digit held down is one")
  func held() {
    var reader = InputReader(encoding: .utf8)
    for index in 0..<30 {
      #expect(reader.take([0x6A], at: .milliseconds(16 * index)) == keys("j"))
    }
    #expect(reader.take([0x6B], at: .milliseconds(490)) == keys("k"))
    #expect(inputs((0, "jjjjjjjjjj")) == keys("jjjjjjjjjj"))
    #expect(
      inputs((0, "1"), (16, "1"), (32, "1"), (48, "1"), (64, "1"), (80, "1")) == [
        .key(.character("1")), .burst("111111", keysGiven: 1),
      ])
    #expect(
      inputs((0, "w"), (1, "w"), (2, "w.example.com")) == [
        .key(.character("w")), .key(.character("w")), .burst("www.example.com", keysGiven: 2),
      ])
  }

  @Test("ends with a control character, which is a key")
  func control() {
    #expect(inputs((0, "abcdefgh\u{3}")) == [.burst("abcdefgh", keysGiven: 0), .key(.control("c"))])
    #expect(inputs((0, "ab\u{7F}c")) == keys("ab") + [.key(.backspace)] + keys("c"))
  }

  @Test("is bounded in length and in time")
  func bounded() {
    #expect(
      inputs((0, String(repeating: "ab", count: 40_000))) == [
        .burst(String(repeating: "ab", count: 32_768), keysGiven: 0)
      ])
    var reader = InputReader(encoding: .utf8)
    var found: [Input] = []
    for index in 0..<2_000 {
      let time = Duration.milliseconds(10 * index)
      if let deadline = reader.deadline, deadline <= time { found += reader.idle(at: deadline) }
      found += reader.take(Array("ab".utf8), at: time)
    }
    #expect(found.count == 1)
    #expect(reader.take(Array("1".utf8), at: .seconds(30)) == keys("1"))
  }

  @Test("goes on through the time in which nobody looked")
  func late() {
    var reader = InputReader(encoding: .utf8)
    #expect(reader.take(Array("1".utf8), at: .zero) == keys("1"))
    #expect(reader.take(Array("380013800".utf8), at: .milliseconds(300), isLate: true) == [])
    #expect(reader.idle(at: .milliseconds(320)) == [.burst("1380013800", keysGiven: 1)])
  }

  @Test("leaves pastes that the terminal marks as they are")
  func marked() {
    #expect(inputs((0, "n\u{1B}[200~abcdefgh\u{1B}[201~\r")) == keys("n") + [.paste("abcdefgh"), .key(.enter)])
  }
}

@Suite("A marked paste whose end never comes")
struct EndlessPasteTests {
  @Test(
    "is ended by Esc and by Ctrl-C, which then mean what they mean",
    arguments: [("\u{1B}", Key.escape), ("\u{3}", .control("c"))])
  func ended(text: String, key: Key) {
    #expect(
      inputs((0, "\u{1B}[200~abc"), (1_000, text), (2_000, "1")) == [.paste("abc"), .key(key), .key(.character("1"))])
  }

  @Test("is not ended by either within it")
  func within() {
    #expect(inputs((0, "\u{1B}[200~a\u{3}b\u{1B}[31mc\u{1B}[201~")) == [.paste("ab[31mc")])
    #expect(inputs((0, "\u{1B}[200~a\u{1B}"), (400, "[201~1")) == [.paste("a"), .key(.character("1"))])
  }

  @Test("is over when the end comes half a second late")
  func late() {
    #expect(
      inputs((0, "\u{1B}[200~a\u{1B}"), (600, "[201~"), (2_000, "1")) == [
        .paste("a"), .key(.escape), .key(.character("1")),
      ])
  }

  @Test("is over after ten seconds in all, whatever goes on coming")
  func total() {
    var reader = InputReader(encoding: .utf8)
    var found = reader.take(Array("\u{1B}[200~abc".utf8), at: .zero)
    for second in 1...12 { found += reader.take(Array("x".utf8), at: .seconds(second)) }
    #expect(found == [.paste("abc" + String(repeating: "x", count: 9))] + keys("xxx"))
  }

  @Test("gives nothing as keys of what still comes without a pause after that")
  func rest() {
    var reader = InputReader(encoding: .utf8)
    var found = reader.take(Array("\u{1B}[200~".utf8), at: .zero)
    for tenth in 1...150 { found += reader.take(Array("1".utf8), at: .milliseconds(100 * tenth)) }
    #expect(found.count == 1)
    found += reader.take(Array("\u{1B}[201~7".utf8), at: .milliseconds(15_010))
    #expect(found.last == .key(.character("7")) && found.count == 2)
  }
}
