import Foundation
import TestSupport
import Testing

@Suite("Where the built program keeps its cases", .tags(.program))
struct StateFolderTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(state.path)/\(name)")
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(state.path)/\(name)")
  }

  @Test("closes a folder that others could open, in which they could have held its lock")
  func closesFolder() throws {
    _ = try ProgramRun("--plain", input: "1\nq\n", state: state)
    try setMode(0o755, of: "wenzhen")
    try setMode(0o644, of: "wenzhen/cases.sqlite")
    #expect(try ProgramRun("cases", "--plain", state: state).status == 0)
    #expect(try mode("wenzhen") == 0o700)
    #expect(try mode("wenzhen/cases.sqlite") == 0o600)
  }

  @Test("leaves a folder with other things in it as it is, and has the doctor say so")
  func sharedFolder() throws {
    _ = try ProgramRun("--plain", input: "1\nq\n", state: state)
    try state.write("read me", to: "wenzhen/other.txt")
    try setMode(0o755, of: "wenzhen")
    let run = try ProgramRun(arguments: ["doctor"], state: state, environment: ["TERM": "xterm"])
    #expect(run.status == 78)
    #expect(run.output.contains("[不行] 记录：别的用户也能打开文件夹 \(state.path)/wenzhen"))
    #expect(try mode("wenzhen") == 0o755)
  }

  @Test("follows no link in the place of a file: the walk goes on, and what it leads to stays as it is")
  func link() throws {
    try state.write("own words", to: "own.txt")
    try setMode(0o644, of: "own.txt")
    try FileManager.default.createDirectory(atPath: "\(state.path)/wenzhen", withIntermediateDirectories: false)
    try state.link("wenzhen/cases.sqlite", to: "../own.txt")
    let run = try ProgramRun("--plain", input: "1\nq\n", state: state)
    #expect(run.status == 0)
    #expect(run.output.filter { !$0.isWhitespace }.contains("cases.sqlite”打不开，这是一个链接，请换成文件本身。可以接着排查"))
    #expect(try mode("own.txt") == 0o644)
    #expect(try state.text(of: "own.txt") == "own words")
  }

  @Test("keeps the texts of a case short, however much is typed", arguments: ["\u{1100}", "\u{0915}\u{094D}", "长"])
  func endlessTexts(piece: String) throws {
    let long = "x" + String(repeating: piece, count: 1_200)
    let lines = ["n \(long)", "h \(long)", "i", long, "-", long, long, long, long, "v \(long)", "r \(long)", "s", "q"]
    let run = try ProgramRun("--plain", "--for", "agent", input: lines.joined(separator: "\n") + "\n", state: state)
    #expect(run.status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(state.path)/wenzhen")
    let bytes = try files.reduce(0) { sum, name in
      sum + (try FileManager.default.attributesOfItem(atPath: "\(state.path)/wenzhen/\(name)")[.size] as? Int ?? 0)
    }
    #expect(bytes < 400_000)
    #expect(try ProgramRun("cases", "--plain", state: state).output.utf8.count < 5_000)
  }
}
