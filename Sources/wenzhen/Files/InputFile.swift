import Glibc

/// A text file to read; `-` is standard input.
struct InputFile {
  /// More than this is no file of answers and no template.
  static let byteLimit = 1 << 20

  let path: String

  /// The whole text.
  func text() throws(CommandError) -> String {
    let bytes = try bytes()
    guard bytes.count <= Self.byteLimit else { throw .inputTooLarge(path, limit: Self.byteLimit) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .inputNotUTF8(path) }
    return text
  }

  private func bytes() throws(CommandError) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .inputMissing(path) : .inputUnreadable(path, .last)
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor)
  }

  private func bytes(of descriptor: Int32) throws(CommandError) -> [UInt8] {
    do {
      return try Descriptor.read(from: descriptor, limit: Self.byteLimit)
    } catch {
      throw .inputUnreadable(path, error)
    }
  }
}
