import Foundation
import Synchronization
import Testing

/// Chromium, started once for all tests, which opens one page after the other.
///
/// It is spoken to through a pipe, a message in JSON and a zero byte at a time, as its DevTools protocol has it. When the
/// tests are over the pipe closes, and it ends.
final class Browser: Sendable {
  /// The browser of all tests.
  static let shared = Result { try Browser() }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private struct Line {
    let commands, answers: FileHandle
    var received = Data()
    var lastNumber = 0
  }

  /// For how long anything is waited for, in milliseconds.
  private static let patience: Int32 = 60_000

  private let queue = DispatchQueue(label: "browser")
  private let line: Mutex<Line>

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = ["commands", "answers"].map { folder.appending(path: $0).path }
    for file in files { try #require(mkfifo(file, 0o600) == 0) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      """
      timeout 1200 /usr/bin/chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
      --user-data-dir=profile --remote-debugging-pipe 3<commands 4>answers; rm -rf "$PWD"
      """,
    ]
    process.currentDirectoryURL = folder
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Opened both ways, a pipe waits for nobody, and no other program inherits it.
    let ends = files.map { open($0, O_RDWR | O_CLOEXEC) }
    try #require(ends.allSatisfy { $0 >= 0 })
    line = Mutex(Line(commands: FileHandle(fileDescriptor: ends[0]), answers: FileHandle(fileDescriptor: ends[1])))
  }

  /// The PDF that a page makes.
  func print(_ page: URL) async throws -> Data {
    try await visit(page) { line, session in
      let words = ["preferCSSPageSize": true, "printBackground": true]
      let answer = try Self.ask("Page.printToPDF", words, session, &line)
      return try #require((answer["data"] as? String).flatMap { Data(base64Encoded: $0) })
    }
  }

  /// What is in a page when its script has run.
  func contents(of page: URL) async throws -> String {
    try await visit(page) { line, session in
      let words: [String: Any] = ["expression": "document.documentElement.outerHTML", "returnByValue": true]
      let answer = try Self.ask("Runtime.evaluate", words, session, &line)
      return try #require((answer["result"] as? [String: Any])?["value"] as? String)
    }
  }

  /// Opens a page, does something with it once it is there, and closes it.
  private func visit<Value: Sendable>(
    _ page: URL, _ work: @escaping @Sendable (inout Line, String) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { finished in
      queue.async { [self] in
        finished.resume(
          with: Result {
            try line.withLock { line in
              let created = try Self.ask("Target.createTarget", ["url": "about:blank"], nil, &line)
              let target = try Self.text("targetId", of: created)
              let attached = try Self.ask("Target.attachToTarget", ["targetId": target, "flatten": true], nil, &line)
              let session = try Self.text("sessionId", of: attached)
              _ = try Self.ask("Page.enable", [:], session, &line)
              _ = try Self.ask("Page.navigate", ["url": page.absoluteString], session, &line)
              try Self.wait("Page.loadEventFired", session, &line)
              let value = try work(&line, session)
              _ = try Self.ask("Target.closeTarget", ["targetId": target], nil, &line)
              return value
            }
          })
      }
    }
  }

  private static func text(_ field: String, of answer: [String: Any]) throws -> String {
    try #require(answer[field] as? String)
  }

  /// Sends a command, and gives what is answered.
  private static func ask(
    _ command: String, _ words: [String: Any], _ session: String?, _ line: inout Line
  ) throws -> [String: Any] {
    line.lastNumber += 1
    var message: [String: Any] = ["id": line.lastNumber, "method": command, "params": words]
    message["sessionId"] = session
    try line.commands.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try next(&line)
      guard answer["id"] as? Int == line.lastNumber else { continue }
      if let error = answer["error"] { throw Failure(description: "\(command): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Waits for an event of a page.
  private static func wait(_ event: String, _ session: String, _ line: inout Line) throws {
    while true {
      let message = try next(&line)
      if message["method"] as? String == event, message["sessionId"] as? String == session { return }
    }
  }

  private static func next(_ line: inout Line) throws -> [String: Any] {
    while true {
      if let end = line.received.firstIndex(of: 0) {
        let message = line.received[..<end]
        line.received = Data(line.received[(end + 1)...])
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var request = pollfd(fd: line.answers.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, patience) == 1 else { throw Failure(description: "the browser says nothing") }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(line.answers.fileDescriptor, &chunk, chunk.count)
      guard count > 0 else { throw Failure(description: "the browser is gone") }
      line.received += chunk[..<count]
    }
  }
}
