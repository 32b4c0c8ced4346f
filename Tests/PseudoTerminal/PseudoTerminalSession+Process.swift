internal import Glibc

extension PseudoTerminalSession {
  /// The processor time the program has taken up to now, by `/proc`; `nil` where it is gone.
  public var processorTimeSoFar: Duration? {
    guard let fields = statFields, fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      return nil
    }
    return .seconds(user + system) / sysconf(Int32(_SC_CLK_TCK))
  }

  /// The memory that the program has in use, in KiB, by `/proc`; `nil` where it is gone.
  public var residentKibibytes: Int? {
    let line = text(of: "status")?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? nil
  }

  /// Fields of `/proc/PID/stat` after the program's name, which may hold anything.
  private var statFields: [Substring]? {
    guard let text = text(of: "stat"), let end = text.lastIndex(of: ")") else { return nil }
    return text[text.index(after: end)...].split(separator: " ")
  }

  private func text(of name: String) -> String? {
    guard let file = fopen("/proc/\(processIdentifier)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
