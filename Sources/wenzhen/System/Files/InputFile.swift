import Glibc

/// A text file to read, or standard input for `-`.
struct InputFile {
  /// The most bytes of a file of answers or of a template.
  static let byteLimit = 1 << 20

  let path: FilePath

  /// The whole text.
  ///
  /// - Throws: `CommandError` if the file cannot be read, is too large, or is not UTF-8.
  func text() throws(CommandError) -> String {
    let bytes = try bytes()
    guard bytes.count <= Self.byteLimit else { throw .inputTooLarge(path.text, limit: Self.byteLimit) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .inputNotUTF8(path.text) }
    // Editors of Windows put a byte order mark before everything else.
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private func bytes() throws(CommandError) -> [UInt8] {
    if path.isStandardStream { return try bytes(of: STDIN_FILENO) }
    let descriptor = open(path.chars, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError.last
      switch error.number {
      case ENOENT, ENOTDIR: throw .inputMissing(path.text)
      default: throw .inputUnreadable(path.text, error)
      }
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor)
  }

  private func bytes(of descriptor: Int32) throws(CommandError) -> [UInt8] {
    do {
      return try Descriptor.read(from: descriptor, limit: Self.byteLimit)
    } catch {
      throw .inputUnreadable(path.text, error)
    }
  }
}
