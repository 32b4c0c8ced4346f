import Testing
import Text

@testable import Terminal

@Suite("Every key of every terminal")
struct KeyboardTests {
  /// All that can come before or after a key without touching it.
  static let noise: [[UInt8]] = [
    [0xFF], [0xC3, 0x28 - 0x28], [0xE4, 0xBD], [0xF0, 0x9F], [0xC0, 0x80], [0x00], [0x80], [0x9B], [0xC2, 0x9B],
    [0xD6, 0xD0, 0xCE, 0xC4], Array("\u{1B}[I\u{1B}[O".utf8), Array("\u{1B}[<0;3;4M\u{1B}[<0;3;4m".utf8),
    Array("\u{1B}[M !!".utf8), Array("\u{1B}[24;80R\u{1B}[?62;22c\u{1B}[>41;379;0c".utf8),
    Array("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\".utf8), Array("\u{1B}P1+r524742=38\u{1B}\\".utf8),
    Array("\u{1B}[?1;2c\u{1B}[0n\u{1B}[8;24;80t".utf8),
  ]

  @Test("is the same key whole", arguments: Keyboards.all)
  func whole(press: Keyboards.Press) {
    #expect(inputs(of: press.bytes) == [.key(press.key)])
  }

  @Test(
    "is the same key byte by byte, however slow the line",
    arguments: [Duration.zero, .milliseconds(5), .milliseconds(80), .milliseconds(400)])
  func slow(gap: Duration) {
    for press in Keyboards.all {
      #expect(inputs(of: press.bytes, gap: gap) == [.key(press.key)], "\(press)")
    }
  }

  @Test("is the same key on a terminal that does not write UTF-8", arguments: [TextEncoding.gb18030, .gbk, .gb2312])
  func otherEncodings(encoding: TextEncoding) {
    for press in Keyboards.all where press.bytes.allSatisfy({ $0 < 0x80 }) {
      var decoder = KeyDecoder(encoding: encoding)
      let inputs = decoder.take(press.bytes, at: .zero) + decoder.idle(at: .seconds(9))
      #expect(inputs == [.key(press.key)], "\(press)")
    }
  }

  @Test("is neither lost nor turned into another by what comes before it", arguments: noise)
  func afterNoise(noise: [UInt8]) {
    for press in Keyboards.all {
      #expect(inputs(of: noise + press.bytes) == [.key(press.key)], "\(press)")
    }
  }

  @Test("may come with Alt, which sends an Esc before it")
  func alt() {
    for press in Keyboards.all where press.bytes.first == 0x1B {
      #expect(inputs(of: [0x1B] + press.bytes) == [.key(press.key)], "\(press)")
    }
  }
}

@Suite("Characters of terminals that do not write UTF-8")
struct ForeignCharactersTests {
  private func keys(_ bytes: [UInt8], _ encoding: TextEncoding, gap: Duration = .zero) -> [Input] {
    var decoder = KeyDecoder(encoding: encoding)
    var inputs: [Input] = []
    var time = Duration.zero
    for byte in bytes {
      time += gap
      if let deadline = decoder.deadline, deadline < time { inputs += decoder.idle(at: deadline) }
      inputs += decoder.take([byte], at: time)
    }
    return inputs + decoder.idle(at: time + .seconds(9))
  }

  @Test("are read whole and byte by byte", arguments: [Duration.zero, .milliseconds(80), .milliseconds(400)])
  func read(gap: Duration) {
    // "中文" and U+20000, which takes four bytes in GB18030 (0x95328236 by GB 18030-2005).
    #expect(keys([0xD6, 0xD0, 0xCE, 0xC4], .gbk, gap: gap) == [.key(.character("中")), .key(.character("文"))])
    #expect(keys([0x95, 0x32, 0x82, 0x36], .gb18030, gap: gap) == [.key(.character("\u{20000}"))])
    #expect(keys([0xD5, 0x71], .gbk, gap: gap) == [.key(.character("誵"))])
  }

  @Test("leave the keys after them alone, also where they are broken off")
  func broken() {
    for noise: [UInt8] in [[0xFF], [0x80], [0xD6], [0xD6, 0xD0, 0xCE]] {
      #expect(keys(noise + [0x0D], .gb18030) == keys(noise, .gb18030) + [.key(.enter)])
      #expect(keys(noise + [0x1B, 0x5B, 0x41], .gb18030) == keys(noise, .gb18030) + [.key(.up)])
    }
    #expect(keys([0xD6, 0x31], .gb18030) == [.key(.character("1"))])
    #expect(keys([0xD6, 0x31, 0x0D], .gb18030).last == .key(.enter))
    #expect(keys([0xD6, 0x31], .gbk) == [.key(.character("1"))])
    #expect(keys([0x81, 0x30, 0x81, 0x71], .gb18030) == [.key(.character("0"))] + keys([0x81, 0x71], .gb18030))
  }

  @Test("do nothing on a terminal that was taken to write UTF-8, however their bytes look")
  func unexpected() {
    // The last hanzi of "签约" and "誰" have a letter for their second byte, which is "q" here.
    let text: [UInt8] = [0xC7, 0xA9, 0xD4, 0xBC, 0xD5, 0x71]
    let strangers = ["ǩ", "Լ"].map { Input.key(.character($0)) }
    #expect(inputs(of: text + [0x0D]) == strangers + [.key(.enter)])
    #expect(inputs(of: text, gap: .milliseconds(5)) == strangers)
    // A letter that was pressed later is one.
    var decoder = KeyDecoder()
    let inputs = decoder.take(Array(text.dropLast()), at: .zero) + decoder.take([0x71], at: .milliseconds(300))
    #expect(inputs == strangers + [.key(.character("q"))])
  }

  @Test("are pasted as what they are")
  func pasted() {
    var decoder = KeyDecoder(encoding: .gb18030)
    let bytes = Array("\u{1B}[200~".utf8) + [0xD6, 0xD0, 0x0D, 0x0A, 0xCE, 0xC4] + Array("\u{1B}[201~".utf8)
    let inputs = decoder.take(bytes, at: .zero)
    #expect(inputs == [.paste("中 文")])
  }
}
