internal import Glibc

/// Makes UTF-8 of the bytes that a program sends to a terminal of another encoding, piece by piece, as such a terminal
/// reads them: what is no character in it becomes U+FFFD.
///
/// The system's iconv(3) decodes; nothing of the program under test takes part.
final class ForeignBytes {
  private let descriptor: iconv_t
  private var unfinished: [UInt8] = []

  /// `nil` where the system does not know an encoding of that name.
  init?(encoding: String) {
    guard let opened = iconv_open("UTF-8", encoding), opened != iconv_t(bitPattern: -1) else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The UTF-8 of `bytes`; the beginning of a character waits for its end.
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var source = (unfinished + bytes).map(CChar.init(bitPattern:))
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var result: [UInt8] = []
    source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (left, room) = (source.count, target.count)
        while left > 0, iconv(descriptor, &from, &left, &to, &room) == -1, errno == EILSEQ {
          for byte in "\u{FFFD}".utf8 {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
          }
          room -= 3
          from = from?.advanced(by: 1)
          left -= 1
        }
        unfinished = source.suffix(left).map(UInt8.init(bitPattern:))
        result = target.prefix(target.count - room).map(UInt8.init(bitPattern:))
      }
    }
    return result
  }
}
