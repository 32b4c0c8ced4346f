import Testing
import Text

@testable import Terminal

extension Keyboards {
  /// A key, a number for it and what modifiers it is pressed with, by three protocols' specifications.
  static let reported = kitty + otherKeys + windows

  static let kitty = presses(
    "kitty's protocol",
    [
      ("\u{1B}[49u", .character("1")), ("\u{1B}[49::49;1:1u", .character("1")), ("\u{1B}[49;;49u", .character("1")),
      ("\u{1B}[49;129u", .character("1")),
      ("\u{1B}[97u", .character("a")), ("\u{1B}[97;2u", .character("A")), ("\u{1B}[97:65;2u", .character("A")),
      ("\u{1B}[97;2;65u", .character("A")),
      ("\u{1B}[97;65u", .character("A")), ("\u{1B}[97;66u", .character("a")), ("\u{1B}[110;2:2u", .character("N")),
      ("\u{1B}[97;3u", .character("a")),
      ("\u{1B}[47;2u", .character("?")), ("\u{1B}[47:63;2u", .character("?")), ("\u{1B}[63u", .character("?")),
      ("\u{1B}[223:7838;2u", .character("\u{1E9E}")),
      ("\u{1B}[32u", .character(" ")), ("\u{1B}[0;;20013u", .character("中")), ("\u{1B}[57400u", .character("1")),
      ("\u{1B}[57410;129u", .character("/")),
      ("\u{1B}[13u", .enter), ("\u{1B}[13;2u", .enter), ("\u{1B}[57414;1:1u", .enter), ("\u{1B}[9u", .tab),
      ("\u{1B}[9;5u", .tab), ("\u{1B}[9;2u", .backTab), ("\u{1B}[127u", .backspace), ("\u{1B}[127;5u", .backspace),
      ("\u{1B}[27u", .escape), ("\u{1B}[27;1:1u", .escape), ("\u{1B}[91;5u", .escape),
      ("\u{1B}[99;5u", .control("c")), ("\u{1B}[99;5:1u", .control("c")), ("\u{1B}[99::99;5;3u", .control("c")),
      ("\u{1B}[1089::99;5u", .control("c")), ("\u{1B}[99;6u", .control("c")), ("\u{1B}[122;5u", .control("z")),
      ("\u{1B}[105;5u", .tab), ("\u{1B}[109;5u", .enter), ("\u{1B}[104;5u", .backspace),
      ("\u{1B}[53;5u", .control("5")),
      ("\u{1B}[A", .up), ("\u{1B}[1;1:1A", .up), ("\u{1B}[1;129B", .down), ("\u{1B}[1;131:2C", .right),
      ("\u{1B}[57417u", .left), ("\u{1B}[57422;1:1u", .pageDown), ("\u{1B}[5;1:1~", .pageUp),
      ("\u{1B}[3;129~", .delete),
      ("\u{1B}[1;1:1H", .home), ("\u{1B}[57424u", .end), ("\u{1B}[13~", .function(3)), ("\u{1B}[57376u", .function(13)),
      ("\u{1B}[57364u", .function(1)), ("\u{1B}[57398u", .function(35)), ("\u{1B}[15;1:2~", .function(5)),
    ])

  static let otherKeys = presses(
    "modifyOtherKeys",
    [
      ("\u{1B}[27;5;99~", .control("c")), ("\u{1B}[27;6;67~", .control("c")), ("\u{1B}[27;2;65~", .character("A")),
      ("\u{1B}[27;2;63~", .character("?")), ("\u{1B}[27;3;120~", .character("x")),
      ("\u{1B}[27;9;120~", .character("x")), ("\u{1B}[27;2;13~", .enter),
      ("\u{1B}[27;5;9~", .tab), ("\u{1B}[27;2;9~", .backTab), ("\u{1B}[27;5;127~", .backspace),
      ("\u{1B}[27;5;8~", .backspace), ("\u{1B}[27;2;27~", .escape), ("\u{1B}[27;2;32~", .character(" ")),
      ("\u{1B}[99;5u", .control("c")),
    ])

  static let windows = presses(
    "win32-input-mode",
    [
      ("\u{1B}[49;2;49;1;0;1_", .character("1")), ("\u{1B}[49;2;49;1_", .character("1")),
      ("\u{1B}[49;2;49;1;32;1_", .character("1")),
      ("\u{1B}[65;30;65;1;16;1_", .character("A")), ("\u{1B}[191;53;63;1;16;1_", .character("?")),
      ("\u{1B}[0;0;20013;1;0;1_", .character("中")),
      ("\u{1B}[18;56;20013;0;0;1_", .character("中")), ("\u{1B}[67;46;3;1;8;1_", .control("c")),
      ("\u{1B}[13;28;13;1;0;1_", .enter),
      ("\u{1B}[13;28;10;1;8;1_", .enter), ("\u{1B}[8;14;8;1;0;1_", .backspace), ("\u{1B}[8;14;127;1;8;1_", .backspace),
      ("\u{1B}[9;15;9;1;0;1_", .tab), ("\u{1B}[9;15;9;1;16;1_", .backTab), ("\u{1B}[27;1;27;1;0;1_", .escape),
      ("\u{1B}[219;26;27;1;8;1_", .escape), ("\u{1B}[38;72;0;1;256;1_", .up), ("\u{1B}[39;77;0;1;264_", .right),
      ("\u{1B}[33;73;;1;256;1_", .pageUp), ("\u{1B}[46;83;0;1;256;1_", .delete),
      ("\u{1B}[112;59;0;1;0;1_", .function(1)),
      ("\u{1B}[123;88;0;1;0;1_", .function(12)),
    ])

  private static func presses(_ terminal: String, _ keys: [(String, Key)]) -> [Press] {
    keys.map { Press(terminal: terminal, bytes: Array($0.utf8), key: $1) }
  }
}

@Suite("Reading keys that a terminal reports in another protocol, left on by a program that died")
struct ReportedKeysTests {
  @Test(
    "passes over a key that is let go, a modifier alone, a key with the system's, and what is none",
    arguments: [
      "\u{1B}[49;1:3u", "\u{1B}[27;1:3u", "\u{1B}[99;5:3u", "\u{1B}[1;1:3A", "\u{1B}[5;1:3~", "\u{1B}[1;5:3H",
      "\u{1B}[57441u", "\u{1B}[57442;5:1u", "\u{1B}[57358u", "\u{1B}[57428u", "\u{1B}[118;9u", "\u{1B}[118;17u",
      "\u{1B}[u", "\u{1B}[;5u", "\u{1B}[0u", "\u{1B}[?31u", "\u{1B}[55296u", "\u{1B}[9999999999999999999999u",
      "\u{1B}[27;5~", "\u{1B}[27;5;~", "\u{1B}[27;5;99;1~", "\u{1B}[1;257A", "\u{1B}[1;;A",
      "\u{1B}[49;2;49;0;0;1_", "\u{1B}[16;42;0;1;16;1_", "\u{1B}[18;56;0;1;2;1_", "\u{1B}[18;56;0;0;0;1_",
      "\u{1B}[49;2;99999;1_", "\u{1B}[0;0;55357;1;0;1_", "\u{1B}[0;0;56832;1;0;1_", "\u{1B}[_", "\u{1B}[0;0;128;1_",
    ])
  func nothing(text: String) {
    #expect(inputs(of: text + "7") == [.key(.character("7"))])
  }

  @Test("gives every character that one press has typed")
  func composed() {
    #expect(inputs(of: "\u{1B}[0;;20320:22909u") == [.key(.character("你")), .key(.character("好"))])
    let phrase = String(repeating: "款", count: 60)
    let codes = phrase.unicodeScalars.map { "\($0.value)" }.joined(separator: ":")
    #expect(inputs(of: "\u{1B}[0;;\(codes)u") == phrase.map { .key(.character($0)) })
  }

  @Test("gives none of what is longer than any key")
  func endless() {
    #expect(inputs(of: "\u{1B}[0;;" + String(repeating: "49:", count: 500) + "49u7") == [.key(.character("7"))])
  }

  @Test("puts the halves of a character together, and counts repeats up to what a screen can use")
  func windows() {
    let smile = "\u{1B}[0;0;55357;1;0;1_\u{1B}[0;0;55357;0;0;1_\u{1B}[0;0;56832;1;0;1_\u{1B}[0;0;56832;0;0;1_"
    #expect(inputs(of: smile) == [.key(.character("😀"))])
    #expect(inputs(of: "\u{1B}[40;80;0;1;256;3_") == Array(repeating: .key(.down), count: 3))
    #expect(inputs(of: "\u{1B}[40;80;0;1;256;65535_").count == 32)
    #expect(inputs(of: "\u{1B}[40;80;0;1;256;0_") == [.key(.down)])
  }

  @Test("still takes a report of the cursor for one, not for F3 with a modifier")
  func cursor() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}[24;5R\u{1B}[1;80R".utf8), at: .zero) == [])
    #expect(decoder.takeReports() == [CellPosition(column: 4, row: 23)])
    #expect(inputs(of: "\u{1B}[1;5R") == [.key(.function(3))])
  }
}
