import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite("Where another program has left input and output so that they do not wait", .tags(.program))
struct NonBlockingTests {
  private let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
  }

  /// A pipe of which neither end waits, for a program that gets one of them.
  private func pipe() -> Pipe {
    let pipe = Pipe()
    for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      _ = fcntl(end.fileDescriptor, F_SETFL, fcntl(end.fileDescriptor, F_GETFL) | O_NONBLOCK)
    }
    return pipe
  }

  private func start(_ arguments: [String], input: Pipe, output: Pipe, errors: Pipe = Pipe()) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path(of: "wenzhen"))
    process.arguments = arguments
    process.environment = ["XDG_STATE_HOME": state.path, "TZ": "UTC"].merging(PseudoTerminalSession.sanitizer) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    try output.fileHandleForWriting.close()
    try errors.fileHandleForWriting.close()
    return process
  }

  /// What comes up to a text, or to the end.
  private func read(_ pipe: Pipe, to text: String? = nil) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var request = pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, -1)
      let count = Glibc.read(request.fd, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] }
      let words = String(decoding: bytes, as: UTF8.self)
      if count == 0 || text.map({ words.contains($0) }) == true { return words }
    }
  }

  @Test("a document comes whole, though it is more than a pipe holds")
  func document() throws {
    let output = pipe()
    let process = try start(["booklet", "--format", "html"], input: Pipe(), output: output)
    // The program has to meet a full pipe, which shows in nothing but that it does not end.
    while process.isRunning, !isFull(output) { poll(nil, 0, 1) }
    let words = read(output)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(words == (try ProgramRun("booklet", "--format", "html").output))
  }

  /// `F_GETPIPE_SZ` of <linux/fcntl.h>, which Swift does not import.
  private static let capacityOfPipe: Int32 = 1_032

  private func isFull(_ pipe: Pipe) -> Bool {
    let reader = pipe.fileHandleForReading.fileDescriptor
    var count: Int32 = 0
    return ioctl(reader, UInt(FIONREAD), &count) == 0 && count >= fcntl(reader, Self.capacityOfPipe)
  }

  @Test("lines are asked for until they come")
  func lines() throws {
    let (input, output) = (pipe(), pipe())
    let process = try start(["--plain", "--guide", Fixtures.lamp], input: input, output: output)
    for line in ["1\n", "2\n", "q\n"] {
      #expect(read(output, to: "请输入").contains("请输入"))
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    }
    _ = read(output)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("answers and error lines come whole too")
  func answers() throws {
    let (input, output, errors) = (pipe(), pipe(), pipe())
    let process = try start(
      ["summary", "--guide", Fixtures.lamp, "--answers", "-"], input: input, output: output, errors: errors)
    try input.fileHandleForWriting.write(contentsOf: Data("dark: no-such\n".utf8))
    try input.fileHandleForWriting.close()
    #expect(read(output) == "")
    #expect(read(errors).hasSuffix("。\n"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
  }

  @Test("a terminal shows the screen, and lines, however slowly it reads", arguments: [[], ["--plain"]])
  func terminal(arguments: [String]) throws {
    let session = try PseudoTerminalSession(program: BuiltProgram.path(of: "wenzhen"), arguments: arguments)
    session.makeNonBlocking()
    try session.wait(for: "是这个代码")
    session.send(arguments.isEmpty ? "1" : "1\n")
    try session.wait(for: "错误是什么时候出现的")
    // More than the line holds.
    session.isFrozen = true
    session.send(String(repeating: arguments.isEmpty ? "\u{C}" : "?\n", count: 200))
    try session.waitUntilQuiet(for: .milliseconds(300))
    session.isFrozen = false
    session.send(arguments.isEmpty ? "q" : "q\n")
    #expect(try session.waitForExit() == .exited(0))
    #expect(session.screen.contains("wenzhen resume"))
  }
}
