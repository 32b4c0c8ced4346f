import Foundation
import Testing

/// What Chromium prints of a page, read back by programs that know nothing of ours.
struct BrowserPaper: Sendable {
  /// A printed page: its words in lines, the QR codes that a reader finds on it, and how it looks.
  struct Page: Sendable {
    let words: String
    let codes: [String]
    let picture: GrayPicture
  }

  let pages: [Page]
  /// The PDF.
  let file: Data

  /// Prints a page and looks at it at so many pixels an inch.
  static func print(_ html: String, pixelsPerInch: Int = 150) async throws -> BrowserPaper {
    let folder = try ScratchFolder(holding: html)
    defer { folder.remove() }
    return try await read(in: folder.url, pixelsPerInch: pixelsPerInch)
  }

  /// What is in a page when its script has run.
  static func contents(of html: String) async throws -> String {
    let folder = try ScratchFolder(holding: html)
    defer { folder.remove() }
    return try await Browser.shared.get().contents(of: folder.url.appending(path: "page.html"))
  }

  private static func read(in folder: URL, pixelsPerInch: Int) async throws -> BrowserPaper {
    let file = try await Browser.shared.get().print(folder.appending(path: "page.html"))
    try file.write(to: folder.appending(path: "paper.pdf"))
    try await run("/usr/bin/pdftotext", "-layout paper.pdf words", in: folder)
    try await run("/usr/bin/pdftoppm", "-gray -r \(pixelsPerInch) paper.pdf page", in: folder)
    let words = try String(contentsOf: folder.appending(path: "words"), encoding: .utf8).split(separator: "\u{C}")
    let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".pgm") }
    try #require(words.count == pictures.count)
    var pages: [Page] = []
    for (words, picture) in zip(words, pictures.sorted()) {
      // It says by its status that it found nothing, which a page without codes does not mind.
      let codes = try await run("/usr/bin/zbarimg", "--quiet --raw --nodbus \(picture)", in: folder, accepting: [0, 4])
      pages.append(
        Page(
          words: String(words), codes: codes.split(separator: "\n").map(String.init),
          picture: try GrayPicture(portableGraymap: Data(contentsOf: folder.appending(path: picture)))))
    }
    return BrowserPaper(pages: pages, file: file)
  }

  /// A folder of its own with a page in it.
  struct ScratchFolder {
    let url: URL

    init(holding html: String) throws {
      url = FileManager.default.temporaryDirectory.appending(path: "wenzhen-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try hold(html)
    }

    /// Puts another page in the place of the one that is there.
    func hold(_ html: String) throws {
      try Data(html.utf8).write(to: url.appending(path: "page.html"))
    }

    func remove() {
      try? FileManager.default.removeItem(at: url)
    }
  }

  /// Runs a program to its end, for a minute at most, and gives what it says.
  @discardableResult
  static func run(
    _ program: String, _ arguments: String..., in folder: URL, accepting statuses: Set<Int32> = [0]
  ) async throws -> String {
    let process = Process()
    let output = folder.appending(path: "output-\(UUID().uuidString)")
    try Data().write(to: output)
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["60", program] + arguments.flatMap { $0.split(separator: " ").map(String.init) }
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (finished: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in finished.resume() }
      do { try process.run() } catch { finished.resume(throwing: error) }
    }
    try #require(statuses.contains(process.terminationStatus), "\(program): \(process.terminationStatus)")
    return try String(contentsOf: output, encoding: .utf8)
  }
}
