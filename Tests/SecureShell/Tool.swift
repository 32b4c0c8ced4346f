internal import Foundation

/// Runs a program to its end without a terminal, bounded in time.
enum Tool {
  /// Nothing comes from the machine that could change what a client does.
  static func environment(home: String) -> [String: String] {
    ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb", "HOME": home]
  }

  /// Output and errors go to files in `folder`, so that neither can hold the other up.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String], folder: String,
    seconds: Int = 30
  ) throws -> SecureShellRun {
    let stem = "\(folder)/run-\(UUID().uuidString)"
    let urls = ["input", "output", "errors"].map { URL(filePath: "\(stem).\($0)") }
    for url in urls { try Data(url == urls[0] ? input : []).write(to: url) }
    defer { for url in urls { try? FileManager.default.removeItem(at: url) } }
    let process = try ChildProcess(
      program, arguments, environment: environment, input: urls[0].path, output: urls[1].path, errors: urls[2].path)
    let code = process.wait(for: .seconds(seconds))
    process.end()
    return SecureShellRun(
      code: code ?? 124, output: Array(try Data(contentsOf: urls[1])),
      errors: String(decoding: try Data(contentsOf: urls[2]), as: UTF8.self))
  }
}
