internal import CProcessGuard
internal import Text

/// The lines that are printed after the terminal is given back.
extension TerminalScreen {
  /// Gives the process guard the lines to print if a signal ends the program, in the terminal's encoding.
  func prepareLastLines() {
    pg_set_last_lines(
      Self.line(lastLines.crash, in: encoder.encoding), Self.line(lastLines.end, in: encoder.encoding))
  }

  /// A text as a C string in the terminal's encoding. Every line ends in CR LF, as raw mode needs.
  static func line(_ text: String, in encoding: TextEncoding) -> [CChar] {
    let bytes = encoding.bytes(of: text + "\n")
    var line: [CChar] = []
    line.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line.append(CChar(bitPattern: UInt8(ascii: "\r"))) }
      line.append(CChar(bitPattern: byte))
    }
    return line + [0]
  }
}
