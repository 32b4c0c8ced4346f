internal import Text

/// The sequences after which a terminal sends what follows to its printer, and ends doing so (media copy, ECMA-48,
/// 8.3.82).
struct MediaCopy: Sendable, Equatable {
  let start: String
  let stop: String

  /// Takes the sequences from the terminal's terminfo entry, or else from the standard: PuTTY prints, and its entry
  /// does not say so. `nil` for a terminal that has neither.
  ///
  /// A sequence of an entry is used only if it begins with a control character: any other could occur in a text.
  init?(_ capability: (_ name: String) -> String?) {
    if let start = capability("mc5"), let stop = capability("mc4"), Self.isControl(start), Self.isControl(stop) {
      (self.start, self.stop) = (start, stop)
    } else if capability("cup")?.hasPrefix("\u{1B}[") == true {
      (start, stop) = ("\u{1B}[5i", "\u{1B}[4i")
    } else {
      return nil
    }
  }

  private static func isControl(_ sequence: String) -> Bool {
    sequence.unicodeScalars.first.map { $0.value < 0x20 } ?? false
  }

  /// The bytes of a text for a printer. Lines end in CR LF. Every page ends in a form feed, since a page printer would
  /// hold back the last page without it.
  static func bytes(of text: PrinterText, in encoding: TextEncoding) -> [UInt8] {
    withoutStop(encoding.bytes(of: text.joined(lineEnd: "\r\n") + "\u{C}"))
  }

  /// The bytes, with a blank between every byte 9B and a `4i` that follows it.
  ///
  /// PuTTY looks for the end of printing byte by byte, and reads 9B as CSI. In GBK and GB18030 a character may end in
  /// 9B.
  private static func withoutStop(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.flatMap { index in
      bytes[index] == 0x9B && bytes[(index + 1)...].starts(with: "4i".utf8) ? [0x9B, 0x20] : [bytes[index]]
    }
  }
}
