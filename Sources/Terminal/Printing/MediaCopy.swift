internal import Text

/// What has a terminal send what follows to its printer, and what ends that (ECMA-48, 8.3.82).
struct MediaCopy: Sendable, Equatable {
  let start: String
  let stop: String

  /// Goes by the terminal's entry, and where that knows of no printer by the standard: PuTTY's entry has none, and PuTTY
  /// can print. `nil` for a terminal that has neither.
  ///
  /// A sequence that begins with no control character could stand in a text, and is not used.
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

  /// The bytes of a text for a printer: lines end in CR LF, and each page in a form feed, without which a printer of
  /// pages would hold the last one back.
  static func bytes(of text: PrinterText, in encoding: TextEncoding) -> [UInt8] {
    withoutStop(encoding.bytes(of: text.joined(lineEnd: "\r\n") + "\u{C}"))
  }

  /// Bytes in which no character's last one begins what PuTTY takes for the end of printing, which it reads byte by byte:
  /// CSI, in one byte 9B, then `4i`. A blank stands in between.
  private static func withoutStop(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.flatMap { index in
      bytes[index] == 0x9B && bytes[(index + 1)...].starts(with: "4i".utf8) ? [0x9B, 0x20] : [bytes[index]]
    }
  }
}
