internal import Text

/// A key as protocols tell it that keep the key, its modifiers and its text apart.
///
/// A program that died may have left the terminal in one of them: kitty's protocol, `ESC [ code ; modifiers ; text u`, and
/// xterm's modifyOtherKeys, `ESC [ 27 ; modifiers ; code ~`. Nobody here switches them on. A key means what it means without
/// them: Ctrl-I is Tab.
///
/// Sources: kitty's "Comprehensive keyboard handling in terminals", xterm's ctlseqs.
struct KeyReport: Sendable, Equatable {
  /// Keys held with it, as the protocols count them, of which 1 is taken away.
  struct Modifiers: OptionSet, Sendable, Equatable {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let control = Modifiers(rawValue: 4)
    /// The key with a window on it; xterm's Meta has the same place, and is told by another sequence.
    static let system = Modifiers(rawValue: 8)
    static let hyper = Modifiers(rawValue: 16)
    static let capsLock = Modifiers(rawValue: 64)

    /// Takes the number a protocol has for them; `nil` and 0, which are none, where it says nothing.
    init(reported number: Int?) {
      rawValue = max(0, (number ?? 1) - 1)
    }

    init(rawValue: Int) {
      self.rawValue = rawValue
    }
  }

  /// The key, by the character that it types alone, or by a number of the protocol.
  var code: Int
  /// The character that it types with Shift, where the terminal says so.
  var shifted: Int?
  /// The key that is there on the usual keyboard, where the terminal says so.
  var base: Int?
  var modifiers: Modifiers
  /// The characters that the key press typed, where the terminal says so.
  var text: [Int] = []

  /// What was pressed; none if that is no key of ours, such as Shift alone.
  var keys: [Key] {
    guard modifiers.isDisjoint(with: [.system, .hyper]) else { return [] }
    let typed = modifiers.contains(.control) ? [] : text.compactMap(Self.character)
    return typed.isEmpty ? [key].compactMap(\.self) : typed.map { .character($0) }
  }

  private var key: Key? {
    switch code {
    case 9: modifiers.contains(.shift) ? .backTab : .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 27: .escape
    case KeySequences.reportedKeys: KeySequences.byReportedNumber[code]
    default: modifiers.contains(.control) ? control : Self.character(typedCode).map { .character($0) }
    }
  }

  /// What the key types with Shift and Caps Lock.
  private var typedCode: Int {
    let isShifted = modifiers.contains(.shift)
    if isShifted, let shifted { return shifted }
    guard let character = Self.character(code) else { return code }
    if character.isLowercase { return isShifted != modifiers.contains(.capsLock) ? Self.upper(character) : code }
    return isShifted ? Self.shiftedSigns[character].map(Self.code) ?? code : code
  }

  /// What Ctrl makes of the key, as in bytes; by the usual keyboard's key where another one has no such letter.
  private var control: Key? {
    let letter = code < 0x80 ? code : base ?? code
    guard let character = Self.character(letter) else { return nil }
    switch letter {
    case 0x41...0x5A, 0x61...0x7A: return KeySequences.byControlByte(UInt8(letter & 0x1F))
    case 0x5B: return .escape
    default: return .control(character)
    }
  }

  private static func upper(_ character: Character) -> Int {
    character.uppercased().first.map(code) ?? code(of: character)
  }

  private static func code(of character: Character) -> Int { Int(character.unicodeScalars.first?.value ?? 0) }

  /// The character of a code point; `nil` if it is a control character or none at all.
  private static func character(_ code: Int) -> Character? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
      scalar.properties.generalCategory != .control, !(KeySequences.reportedKeys ~= code)
    else { return nil }
    return Character(scalar)
  }

  /// What Shift makes of a key on the keyboards that are sold in China, which are American.
  private static let shiftedSigns = Dictionary(
    uniqueKeysWithValues: zip("`1234567890-=[]\\;',./", "~!@#$%^&*()_+{}|:\"<>?"))
}
