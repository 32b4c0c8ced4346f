import Glibc

/// The programs that started this one: parent, grandparent and so on, read from `/proc`.
enum Ancestry {
  /// The most ancestors that are looked at.
  private static let limit = 64

  /// Whether a program of that name is among them. The kernel has only the first 15 letters of a name.
  static func includes(_ name: String) -> Bool {
    var identifier = getppid()
    for _ in 0..<limit {
      guard identifier > 1, let (found, parent) = process(identifier) else { return false }
      if found == name { return true }
      identifier = parent
    }
    return false
  }

  /// A process' name and its parent; `nil` if it is gone or hidden.
  private static func process(_ identifier: pid_t) -> (name: String, parent: pid_t)? {
    let file = open("/proc/\(identifier)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let bytes = try? Descriptor.readSome(from: file) else { return nil }
    // The name stands in brackets, and may contain brackets.
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 1, let parent = pid_t(fields[1]) else { return nil }
    return (String(text[text.index(after: start)..<end]), parent)
  }
}
