import Glibc
import GuideFiles
import Guides
import PseudoTerminal
import Wizard

/// How long a large guide takes: checked by the program as an author's folder, and opened as one that ships.
struct LargeGuideTimes {
  static let steps = 10_000
  static let mostForChecking = Duration.seconds(2)
  static let mostForOpening = Duration.milliseconds(500)

  let checking: Duration
  let opening: Duration

  init(program: String) throws {
    let guide = LargeGuide(steps: Self.steps)
    let scratch = try ScratchState()
    defer { scratch.remove() }
    let directory = "\(scratch.path)/large"
    Self.makeFolders(directory)
    for file in guide.files { try Self.write(file.text, to: "\(directory)/\(file.name)") }
    let clock = ContinuousClock()
    checking = try clock.measure {
      let status = try PseudoTerminalSession(program: program, arguments: ["check", directory]).waitForExit()
      guard status == .exited(0) else { throw BenchError.largeGuideRefused(directory: directory) }
    }
    for file in guide.files { unlink("\(directory)/\(file.name)") }
    Self.removeFolders(directory)
    let loaded = try guide.folder.guide()
    let (flow, texts) = (ArchiveWriter.archive(loaded.flow), ArchiveWriter.archive(loaded.texts))
    opening = try clock.measure {
      let opened = Guide(
        trusted: try ArchiveReader.read(Flow.self, from: flow),
        texts: try ArchiveReader.read(GuideTexts.self, from: texts))
      guard Session(guide: opened).path.places.count == 1 else {
        throw BenchError.largeGuideRefused(directory: directory)
      }
    }
  }

  var holds: Bool { checking <= Self.mostForChecking && opening <= Self.mostForOpening }

  var text: String {
    func line(_ name: String, _ duration: Duration, _ most: Duration) -> String {
      let milliseconds = Int((duration / .milliseconds(1)).rounded())
      return
        "\(name): \(milliseconds) ms, reach \(Int(most / .milliseconds(1))) ms, \(duration <= most ? "ok" : "over")"
    }
    return """
      A guide of \(Self.steps) steps
      \(line("checked", checking, Self.mostForChecking))
      \(line("opened", opening, Self.mostForOpening))
      """
  }

  /// The folders of a guide.
  static func makeFolders(_ directory: String) {
    for folder in ["", "/words", "/sources"] { mkdir(directory + folder, 0o700) }
  }

  static func removeFolders(_ directory: String) {
    for folder in ["/words", "/sources", ""] { rmdir(directory + folder) }
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchError.noScratchFolder }
    defer { fclose(file) }
    fputs(text, file)
  }
}
