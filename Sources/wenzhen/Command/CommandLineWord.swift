import Terminal
import Text

/// A word of the command line as text that leads back to the word's bytes.
///
/// A word is bytes. Most bytes are characters in the locale's encoding; names of files need not be. Each byte that is
/// no character becomes two noncharacters, one for each half (Unicode, 23.7: for a program's own use). The screen shows
/// them as what cannot be shown.
enum CommandLineWord {
  /// The noncharacter of a first half with the value 0. Those of the other values follow it.
  private static let front: UInt32 = 0xFDD0
  /// The noncharacter of a second half with the value 0.
  private static let back: UInt32 = 0xFDE0

  /// The text of a word.
  ///
  /// - Parameter encoding: The encoding of the locale.
  static func text(of bytes: [UInt8], in encoding: TextEncoding = Environment.encoding) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    let text = encoding.text(of: bytes)
    let isFaithful = encoding.bytes(of: text) == bytes && !text.unicodeScalars.contains(where: isHalf)
    return isFaithful ? text : escaped(bytes)
  }

  /// The text of a word whose bytes must be preserved in any locale.
  static func escaped(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
      } else {
        scalars += [front + UInt32(byte >> 4), back + UInt32(byte & 0xF)].compactMap(Unicode.Scalar.init)
      }
    }
    return String(scalars)
  }

  /// The bytes of a word.
  static func bytes(of text: String, in encoding: TextEncoding = Environment.encoding) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isHalf) else {
      return text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : encoding.bytes(of: text)
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case front..<back: bytes.append(UInt8(scalar.value - front) << 4)
      case back..<back + 16: bytes.append((bytes.popLast() ?? 0) | UInt8(scalar.value - back))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  private static func isHalf(_ scalar: Unicode.Scalar) -> Bool { (front..<back + 16).contains(scalar.value) }
}
