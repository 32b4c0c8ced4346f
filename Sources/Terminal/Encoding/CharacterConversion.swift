internal import Glibc

/// A conversion between two encodings with iconv(3).
struct CharacterConversion: ~Copyable {
  private let descriptor: iconv_t

  /// Opens the conversion; `nil` if the system does not have it.
  init?(from source: String, to target: String) {
    guard let opened = iconv_open(target, source), opened != iconv_t(bitPattern: -1) else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The bytes of one character in the other encoding; `nil` if that encoding lacks it, or if `bytes` are no character.
  func converted(_ bytes: [UInt8]) -> [UInt8]? {
    var source = bytes.map(CChar.init(bitPattern:))
    var target = [CChar](repeating: 0, count: 16)
    let written = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target -> Int? in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (left, room) = (source.count, target.count)
        // If a conversion is not reversible, iconv counts the characters it has made up.
        guard iconv(descriptor, &from, &left, &to, &room) == 0 else {
          _ = iconv(descriptor, nil, nil, nil, nil)
          return nil
        }
        return target.count - room
      }
    }
    return written.map { target.prefix($0).map(UInt8.init(bitPattern:)) }
  }
}
