import Glibc

/// Lines of standard input, each as soon as it is there.
final class LineReader {
  /// More bytes than this make no line that anybody typed; the rest of it is passed over.
  static let byteLimit = 1 << 16

  private var waiting: [UInt8] = []
  private var hasEnded = false

  /// The next line without its end; `nil` after the last.
  func next() throws(CommandError) -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        return Self.text(of: line)
      }
      line += waiting.prefix(max(0, Self.byteLimit - line.count))
      waiting = hasEnded ? [] : try more()
      if hasEnded, waiting.isEmpty { return line.isEmpty ? nil : Self.text(of: line) }
    }
  }

  private func more() throws(CommandError) -> [UInt8] {
    do {
      let bytes = try Descriptor.readSome(from: STDIN_FILENO)
      hasEnded = bytes.isEmpty
      return bytes
    } catch {
      throw .inputUnreadable("-", error)
    }
  }

  private static func text(of line: [UInt8]) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
  }
}
