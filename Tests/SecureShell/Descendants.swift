internal import Glibc

/// The processes that came of one, found in /proc.
enum Descendants {
  /// Children, their children and so on, of a process and all its threads.
  static func of(_ process: Int32) -> [Int32] {
    let children = children(of: process)
    return children + children.flatMap(of)
  }

  private static func children(of process: Int32) -> [Int32] {
    guard let file = fopen("/proc/\(process)/task/\(process)/children", "r") else { return [] }
    defer { fclose(file) }
    var text = ""
    var buffer = [CChar](repeating: 0, count: 4_096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      text += String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return text.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
  }
}
