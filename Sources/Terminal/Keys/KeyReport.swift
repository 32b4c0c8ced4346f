internal import Text

/// A key as protocols report it that give the key, its modifiers and its text separately.
///
/// Another program that died may have left the terminal in such a protocol: kitty's, `ESC [ code ; modifiers ; text u`,
/// or xterm's modifyOtherKeys, `ESC [ 27 ; modifiers ; code ~`. This program starts none of them. A key means the same
/// as without them: Ctrl-I is Tab.
///
/// Sources: kitty's "Comprehensive keyboard handling in terminals", xterm's ctlseqs.
struct KeyReport: Sendable, Equatable {
  /// The modifiers held with the key: the number in the protocols, less 1.
  struct Modifiers: OptionSet, Sendable, Equatable {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let control = Modifiers(rawValue: 4)
    /// The key with a window on it. xterm's Meta has the same number, and comes with another sequence.
    static let system = Modifiers(rawValue: 8)
    static let hyper = Modifiers(rawValue: 16)
    static let capsLock = Modifiers(rawValue: 64)

    /// Reads the number in a protocol; `nil` and 0 mean no modifiers.
    init(reported number: Int?) {
      rawValue = max(0, (number ?? 1) - 1)
    }

    init(rawValue: Int) {
      self.rawValue = rawValue
    }
  }

  /// The key: the character that it types alone, or a number of the protocol.
  var code: Int
  /// The character that it types with Shift, if the terminal says so.
  var shifted: Int?
  /// The key in the same position on a usual keyboard, if the terminal says so.
  var base: Int?
  var modifiers: Modifiers
  /// The characters that were typed, if the terminal says so.
  var text: [Int] = []

  /// The keys for the program; empty for a key that it does not know, such as Shift alone.
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

  /// The character that the key types with the Shift and Caps Lock of the report.
  private var typedCode: Int {
    let isShifted = modifiers.contains(.shift)
    if isShifted, let shifted { return shifted }
    guard let character = Self.character(code) else { return code }
    if character.isLowercase { return isShifted != modifiers.contains(.capsLock) ? Self.upper(character) : code }
    return isShifted ? Self.shiftedSigns[character].map(Self.code) ?? code : code
  }

  /// The key that Ctrl makes of this one, as in bytes. If this key is not ASCII, the key in its position on a usual
  /// keyboard counts.
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

  /// The character of a code point; `nil` if it is a control character, or no character.
  private static func character(_ code: Int) -> Character? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
      scalar.properties.generalCategory != .control, !(KeySequences.reportedKeys ~= code)
    else { return nil }
    return Character(scalar)
  }

  /// The characters that Shift makes on keyboards sold in China, which have the American layout.
  private static let shiftedSigns = Dictionary(
    uniqueKeysWithValues: zip("`1234567890-=[]\\;',./", "~!@#$%^&*()_+{}|:\"<>?"))
}
