import Glibc

/// A text file on disk.
package enum TextFile {
  /// More than this is no guide: one of 10,000 steps takes about 3 MiB.
  static let byteLimit = 64 << 20

  /// Reads a file as UTF-8; `nil`, with the reason in the report, if that fails.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - file: The name under which flaws are reported.
  ///   - report: Takes the reason.
  package static func read(_ path: String, file: String, report: FlawReport) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      report.add(errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable, file: file)
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      report.add(.unreadable, file: file)
      return nil
    }
    guard status.st_size <= byteLimit else {
      report.add(.tooLarge(limit: byteLimit), file: file)
      return nil
    }
    guard let bytes = bytes(of: descriptor, count: Int(status.st_size)) else {
      report.add(.unreadable, file: file)
      return nil
    }
    return decode(bytes, file: file, report: report)
  }

  private static func bytes(of descriptor: Int32, count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let taken = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if taken < 0, errno == EINTR { continue }
        failed = taken < 0
        guard taken > 0 else { return }
        filled += taken
      }
    }
    return failed ? nil : bytes
  }

  /// Reads bytes as UTF-8, without a byte order mark, and reports the first byte that is not UTF-8.
  static func decode(_ bytes: [UInt8], file: String, report: FlawReport) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.withoutByteOrderMark
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    report.add(.notUTF8, file: file, position: FilePosition(line: line + 1, column: lines[line].validScalars + 1))
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// How many scalars stand before the first byte that is not UTF-8.
  fileprivate var validScalars: Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var count = 0
    while case .valid = parser.parseScalar(from: &iterator) { count += 1 }
    return count
  }
}
