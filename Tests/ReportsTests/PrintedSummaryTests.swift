import Foundation
import Reports
import Testing

@Suite("A summary printed from the browser")
struct PrintedSummaryTests {
  @Test("fits on two pages of paper at most and keeps its title", .timeLimit(.minutes(2)))
  func pages() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "summary.html")
    let paper = folder.appending(path: "summary.pdf")
    try SummaryReport(of: Cases.shopAfterSigning).render(.html).write(to: page, atomically: true, encoding: .utf8)

    try await Browser.run([
      "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(paper.path)",
      page.absoluteString,
    ])

    let printed = String(decoding: try Data(contentsOf: paper), as: UTF8.self)
    #expect((1...2).contains(printed.matches(of: #/\/Type \/Page\b(?!s)/#).count))
    let title = "排查小结".utf16.map { String($0, radix: 16, uppercase: true) }.joined()
    #expect(printed.contains("/Title <FEFF\(title)"))
    #expect(printed.contains("/URI (http://example.com/article?id=7)"))
  }
}

/// Chromium without a window.
private enum Browser {
  /// Runs to the end, which the test's time limit bounds.
  static func run(_ arguments: [String]) async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/chromium")
    process.arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (finished: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in finished.resume() }
        do { try process.run() } catch { finished.resume(throwing: error) }
      }
    } onCancel: {
      process.terminate()
    }
    #expect(process.terminationStatus == 0)
  }
}
