import Glibc
import Terminal

/// The lines of standard input, each as soon as it is complete.
final class LineReader {
  /// The most bytes of a line. Nobody types longer ones; the rest of such a line is dropped.
  static let byteLimit = 1 << 16

  /// Whether the input ended because nobody typed anything for too long.
  private(set) var hasTimedOut = false

  private let idle: IdleLimit?
  private let warn: () throws(CommandError) -> Void
  private var waiting: [UInt8] = []
  private var hasEnded = false
  private var isFirst = true

  /// Reads standard input.
  ///
  /// - Parameters:
  ///   - idle: How long nobody may type anything; `nil` for ever.
  ///   - warn: Is called shortly before the limit.
  init(idle: IdleLimit? = nil, warn: @escaping () throws(CommandError) -> Void = {}) {
    self.idle = idle
    self.warn = warn
  }

  /// The next line without its end; `nil` at the end of the input.
  func next() throws(CommandError) -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        return text(of: line)
      }
      line += waiting.prefix(max(0, Self.byteLimit - line.count))
      waiting = hasEnded ? [] : try more()
      if hasEnded, waiting.isEmpty { return line.isEmpty ? nil : text(of: line) }
    }
  }

  /// Throws away what is unread, if a terminal is read: the shell would take the rest of a paste for commands.
  func dropUnread() {
    if isatty(STDIN_FILENO) == 1 { tcflush(STDIN_FILENO, TCIFLUSH) }
  }

  private func more() throws(CommandError) -> [UInt8] {
    if let idle, try !isThereSomething(within: idle) {
      hasTimedOut = true
      hasEnded = true
      return []
    }
    do {
      let bytes = try Descriptor.readSome(from: STDIN_FILENO)
      hasEnded = bytes.isEmpty
      return bytes
    } catch {
      throw .inputUnreadable("-", error)
    }
  }

  /// Waits for input up to the limit, and warns shortly before; false if nothing has come.
  private func isThereSomething(within idle: IdleLimit) throws(CommandError) -> Bool {
    if Descriptor.isReadable(STDIN_FILENO, within: .seconds(idle.secondsBeforeWarning)) { return true }
    try warn()
    return Descriptor.isReadable(STDIN_FILENO, within: .seconds(idle.seconds - idle.secondsBeforeWarning))
  }

  /// A line as text, without the mark of its encoding that editors on Windows put before the first one.
  private func text(of line: [UInt8]) -> String {
    defer { isFirst = false }
    let text = OutputEncoding.current.text(of: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    guard isFirst, text.unicodeScalars.first == "\u{FEFF}" else { return text }
    return String(text.unicodeScalars.dropFirst())
  }
}
