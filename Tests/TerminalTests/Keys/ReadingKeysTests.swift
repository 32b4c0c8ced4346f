import Terminal
import Testing
import Text

/// What a decoder makes of `text` when nothing follows it.
func inputs(of text: String) -> [Input] { inputs(of: Array(text.utf8)) }

func inputs(of bytes: [UInt8]) -> [Input] {
  var decoder = KeyDecoder()
  return decoder.take(bytes, at: .zero) + decoder.idle(at: .seconds(10))
}

/// What a decoder makes of `bytes` that come one by one, each `gap` after the one before, as a loop would drive it.
func inputs(of bytes: [UInt8], gap: Duration) -> [Input] {
  var decoder = KeyDecoder()
  var inputs: [Input] = []
  var time = Duration.zero
  for byte in bytes {
    time += gap
    if let deadline = decoder.deadline, deadline < time { inputs += decoder.idle(at: deadline) }
    inputs += decoder.take([byte], at: time)
  }
  return inputs + decoder.idle(at: time + .seconds(10))
}

@Suite("Reading a key")
struct ReadingKeysTests {
  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[1;5A", .up), ("\u{1B}[1;2B", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[1;3D", .left),
    ("\u{1B}O5C", .right), ("\u{1B}[c", .right), ("\u{1B}Od", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[7$", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[8^", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[6@", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[1;5R", .function(3)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
    ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
  ]

  @Test("knows what every usual terminal sends for it", arguments: sequences)
  func sequence(text: String, key: Key) {
    #expect(inputs(of: text) == [.key(key)])
  }

  @Test("needs no byte of it at the same time", arguments: sequences, [Duration.milliseconds(5), .milliseconds(350)])
  func slowSequence(sequence: (String, Key), gap: Duration) {
    #expect(inputs(of: Array(sequence.0.utf8), gap: gap) == [.key(sequence.1)])
  }

  @Test("leaves the next key alone", arguments: sequences)
  func followed(text: String, key: Key) {
    #expect(inputs(of: text + "7中\r") == [.key(key), .key(.character("7")), .key(.character("中")), .key(.enter)])
  }

  @Test("takes bytes below the space for what they are called")
  func controls() {
    #expect(
      inputs(of: [0x03, 0x1A, 0x1C, 0x13, 0x09, 0x0D, 0x0A, 0x7F, 0x08, 0x00]) == [
        .key(.control("c")), .key(.control("z")), .key(.control("\\")), .key(.control("s")), .key(.tab), .key(.enter),
        .key(.enter), .key(.backspace), .key(.backspace),
      ])
  }

  @Test("gives a key that was pressed with Alt without it", arguments: ["x", "中", "P", "[", "O", "]", "\r"])
  func alt(text: String) {
    #expect(inputs(of: "\u{1B}" + text) == inputs(of: text))
  }
}

@Suite("Reading a lone Esc")
struct ReadingEscapeTests {
  @Test("waits for the rest of a sequence, and then is a key")
  func reported() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B], at: .seconds(1)) == [])
    #expect(decoder.deadline == .milliseconds(1450))
    #expect(decoder.idle(at: .milliseconds(1449)) == [])
    #expect(decoder.idle(at: .milliseconds(1450)) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test("loses neither itself nor the key after it")
  func followedByAKey() {
    #expect(inputs(of: Array("\u{1B}1".utf8), gap: .milliseconds(200)) == [.key(.escape), .key(.character("1"))])
    #expect(inputs(of: Array("\u{1B}1".utf8), gap: .seconds(2)) == [.key(.escape), .key(.character("1"))])
    #expect(inputs(of: [0x1B, 0x1B]) == [.key(.escape), .key(.escape)])
    #expect(
      inputs(of: Array("\u{1B}OK".utf8), gap: .milliseconds(500))
        == [.key(.escape), .key(.character("O")), .key(.character("K"))])
    #expect(inputs(of: Array("\u{1B}[".utf8), gap: .seconds(2)) == [.key(.escape), .key(.character("["))])
  }

  @Test("still yields the key when the rest of its sequence comes late", arguments: ["[A", "OA", "[1;5A"])
  func lateTail(tail: String) {
    var decoder = KeyDecoder()
    var inputs = decoder.take([0x1B], at: .zero)
    inputs += decoder.idle(at: .milliseconds(450))
    inputs += decoder.take(Array(tail.utf8), at: .milliseconds(500))
    #expect(inputs == [.key(.escape), .key(.up)])
  }
}

@Suite("Reading what is no key")
struct ReadingNoiseTests {
  static let swallowed = [
    "\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[<0;12;7M", "\u{1B}[<0;12;7m", "\u{1B}[M !!", "\u{1B}[?2026;2$y", "\u{1B}[?1u", "\u{1B}Oz",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P>|XTerm(379)\u{1B}\\",
    "\u{1B}[" + String(repeating: "1;", count: 500) + "x",
  ]

  @Test("swallows a report or an unknown sequence whole", arguments: swallowed)
  func whole(text: String) {
    #expect(inputs(of: text + "q") == [.key(.character("q"))])
  }

  @Test("swallows it whole when its tail comes half a second late", arguments: swallowed.dropLast())
  func late(text: String) {
    var decoder = KeyDecoder()
    for count in 2..<text.utf8.count {
      let bytes = Array(text.utf8)
      let first = decoder.take(Array(bytes[..<count]), at: .seconds(count * 20))
      let second = decoder.take(bytes[count...] + [0x71], at: .seconds(count * 20) + .milliseconds(500))
      #expect(first + second == [.key(.character("q"))])
    }
  }

  @Test("does not wait for ever for an end that never comes")
  func unfinished() {
    #expect(inputs(of: "\u{1B}[1;5") == [])
    #expect(inputs(of: "\u{1B}]0;x") == [])
    #expect(inputs(of: "\u{1B}[1;5\r") == [.key(.enter)])
  }

  @Test("swallows an invalid byte alone, and nothing after it")
  func invalid() {
    let tenKeys = Array("0123456789".utf8)
    let expected = "0123456789".map { Input.key(.character($0)) }
    for invalid: [UInt8] in [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE4], [0xE4, 0xB8], [0xF5], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
    ] {
      #expect(inputs(of: invalid + tenKeys) == expected)
      #expect(inputs(of: invalid + tenKeys, gap: .milliseconds(5)) == expected)
    }
    // Chinese in GBK, and the Enter after it.
    #expect(inputs(of: [0xD6, 0xD0, 0xCE, 0xC4, 0x0D]).last == .key(.enter))
    #expect(inputs(of: [0xE4, 0xB8] + Array("中\u{1B}[A".utf8)) == [.key(.character("中")), .key(.up)])
  }

  @Test("swallows C1 control characters")
  func secondControls() {
    #expect(inputs(of: "\u{9B}1\u{85}") == [.key(.character("1"))])
  }
}

@Suite("Reading a paste")
struct ReadingPastesTests {
  private func paste(_ text: String) -> [Input] { inputs(of: "\u{1B}[200~\(text)\u{1B}[201~q") }

  @Test("gives it as one input, not as keys")
  func one() {
    #expect(paste("错误 1") == [.paste("错误 1"), .key(.character("q"))])
    #expect(
      inputs(of: Array("\u{1B}[200~中q\u{1B}[201~1".utf8), gap: .milliseconds(300))
        == [.paste("中q"), .key(.character("1"))])
  }

  @Test("makes line ends single spaces, and drops control characters")
  func cleaned() {
    #expect(paste("a\r\nb\rc\n\nd\te\u{7}\u{1B}[31mf\u{9B}") == [.paste("a b c d e[31mf"), .key(.character("q"))])
  }

  @Test("keeps 64 KiB of it, and reads on after its end")
  func bounded() {
    let inputs = paste(String(repeating: "款", count: 30_000))
    guard case .paste(let text) = inputs.first else {
      Issue.record("no paste but \(inputs.prefix(3))")
      return
    }
    #expect(text.unicodeScalars.count == 65_536 / 3)
    #expect(inputs.last == .key(.character("q")))
  }

  @Test("is nothing when it holds nothing")
  func empty() {
    #expect(paste("\u{1}") == [.key(.character("q"))])
  }

  @Test("gives what came when its end never comes")
  func unfinished() {
    #expect(inputs(of: "\u{1B}[200~abc") == [.paste("abc")])
  }
}
