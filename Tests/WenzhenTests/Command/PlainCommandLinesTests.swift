import ArgumentParser
import Randomness
import Testing

@testable import wenzhen

@Suite("A command line that is written plainly")
struct PlainCommandLinesTests {
  private static let words = [
    "--plain", "--batch", "--kiosk", "--for", "merchant", "agent", "me", "--guide", "elsewhere", "--language", "en",
    "--answers", "a.yaml",
    "--encoding", "gbk", "UTF8", "latin1", "--ambiguous", "1", "2", "3", "--theme", "mono", "--state", "/tmp/state",
    "--idle", "5", "0", "007", "--cases", "1000001", "--cases-in-all", "9", "-c", "plain", "resume 123", "--version",
    "--for=agent", "--theme=mono=x", "--guide==", "--guide=-", "--cases=3", "--plain=", "-c=plain", "--fo", "-x", "--",
    "-", "", "resume", "help", "\u{FF0D}-for",
  ]

  @Test("asks for what the argument parser takes it for", arguments: 0..<20)
  func sameAsParser(seed: UInt64) throws {
    var generator = SeededNumbers(seed: seed)
    var read = 0
    for _ in 0..<100 {
      let line = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        Self.words.randomElement(using: &generator) ?? ""
      }
      guard let request = try? StartRequest(plainly: line) else { continue }
      read += 1
      let command = try #require(try? RootCommand.parse(commandLine: line) as? RootCommand, "\(line)")
      #expect(command.request == request, "\(line)")
    }
    #expect(read > 0)
  }

  @Test("can have every option that the help names, each by itself")
  func everyOption() throws {
    let help = HelpText.chinese(RootCommand.helpMessage(columns: HelpText.noWrapping))
    let shown = help.split(separator: "\n").filter { $0.hasPrefix("  -") }
    let values = ["--for": "merchant", "--encoding": "gbk", "--ambiguous": "2", "--theme": "mono", "--language": "en"]
    for option in shown {
      let name = String(try #require(option.split { $0 == " " || $0 == "," }.first))
      if ["-h", "--help", "--version"].contains(name) { continue }
      let line = option.contains("<") ? [name, values[name] ?? "7"] : [name]
      let request = try StartRequest(plainly: line)
      #expect(request != StartRequest(), "\(line)")
    }
    #expect(shown.count > 10)
  }

  @Test(
    "is not one with a word too many, a value too few, or an option that comes twice; the parser says so",
    arguments: [
      ["walk"], ["--for"], ["--for", "--plain"], ["--for", "me"], ["--plain", "--plain"], ["--idle", "0"],
      ["--guide", "a", "--guide", "b"], ["--elsewhere"], ["--help"], ["--plain", "guides"],
    ])
  func notPlain(line: [String]) {
    #expect(throws: PlainLine.NotPlain.self) { try StartRequest(plainly: line) }
  }

  @Test("of a login shell takes what stands behind -c as it is")
  func shell() throws {
    let request = try StartRequest(plainly: ["--kiosk", "--cases=3", "-c", "--version"])
    #expect(request.kiosk.isKiosk && request.kiosk.cases?.count == 3)
    #expect(request.kiosk.shellCommand == "--version")
  }
}
