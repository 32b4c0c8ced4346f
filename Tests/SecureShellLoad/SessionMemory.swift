import Foundation

/// What the processes of all connections take, in KiB.
struct SessionMemory {
  typealias Program = (proportional: Int, private: Int)

  /// The programs that merchants see: proportional and private, each.
  private(set) var programs: [Program] = []
  /// sshd, all of it.
  private(set) var server = 0

  /// Reads it, while all of them run.
  init(of processes: [Int32], program: String) {
    for process in processes {
      let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
      let fields = Self.fields(of: process)
      let proportional = fields["Pss:"] ?? 0
      if executable == program {
        programs.append((proportional, (fields["Private_Clean:"] ?? 0) + (fields["Private_Dirty:"] ?? 0)))
      } else {
        server += proportional
      }
    }
  }

  private static func fields(of process: Int32) -> [String: Int] {
    let text = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").reduce(into: [:]) { fields, line in
      let words = line.split(separator: " ")
      if words.count == 3, let value = Int(words[1]) { fields[String(words[0])] = value }
    }
  }
}
