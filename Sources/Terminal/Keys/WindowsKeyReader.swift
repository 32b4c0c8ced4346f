internal import Text

/// Keys as the Windows console reports them in win32-input-mode, `ESC [ Vk ; Sc ; Uc ; Kd ; Cs ; Rc _`: the key's
/// number and scan code, the UTF-16 code unit that it types, whether it was pressed or released, the modifiers, and how
/// often it repeats.
///
/// Another program that died may have left a terminal in this mode. Source: microsoft/terminal, spec #4999.
struct WindowsKeyReader: Sendable {
  /// Keys that type nothing, by Windows' virtual key codes.
  private static let byVirtualKey: [Int: Key] = [
    33: .pageUp, 34: .pageDown, 35: .end, 36: .home, 37: .left, 38: .up, 39: .right, 40: .down, 45: .insert,
    46: .delete,
  ].merging((1...24).map { (111 + $0, .function($0)) }) { $1 }
  private static let altKey = 18
  private static let shift = 0x10
  /// The most repeats of one report that count. No screen scrolls further.
  private static let mostRepeats = 32

  /// The first half of a character beyond the basic plane, until the second half comes.
  private var half: UInt16?

  /// The keys of a report; empty if a key was released, or is one that the program does not know.
  mutating func take(_ numbers: SequenceParameters) -> [Key] {
    let (key, unit) = (numbers[0] ?? 0, UInt16(exactly: numbers[2] ?? 0) ?? 0)
    // A character that was composed with Alt and the digits of the keypad comes when Alt is released.
    guard numbers[3] == 1 || key == Self.altKey && unit != 0 else { return [] }
    let isShifted = (numbers[4] ?? 0) & Self.shift != 0
    let pressed = unit == 0 ? Self.byVirtualKey[key] : typed(unit, isShifted: isShifted)
    return pressed.map { Array(repeating: $0, count: min(max(1, numbers[5] ?? 1), Self.mostRepeats)) } ?? []
  }

  private mutating func typed(_ unit: UInt16, isShifted: Bool) -> Key? {
    let first = half
    half = nil
    switch unit {
    case 0x09 where isShifted: return .backTab
    case 0x1B: return .escape
    case 0x01...0x1F, 0x7F: return KeySequences.byControlByte(UInt8(unit))
    case 0xD800...0xDBFF:
      half = unit
      return nil
    default:
      let units = unit >= 0xDC00 && unit <= 0xDFFF ? [first, unit].compactMap(\.self) : [unit]
      let scalars = String(decoding: units, as: UTF16.self).unicodeScalars
      guard let scalar = scalars.first, scalar.properties.generalCategory != .control, scalar != "\u{FFFD}" else {
        return nil
      }
      return .character(Character(scalar))
    }
  }
}
