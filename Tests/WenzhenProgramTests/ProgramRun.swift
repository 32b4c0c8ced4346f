import Foundation
import PseudoTerminal
import TestSupport

/// One run of the built program without a terminal, with everything pinned that could vary.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String
  /// Where the program kept its cases, gone with the run unless a folder was given.
  private let state: ScratchFolder

  init(_ arguments: String..., input: String = "", in folder: ScratchFolder? = nil, state: ScratchFolder? = nil) throws
  {
    try self.init(arguments: arguments, input: input, in: folder, state: state)
  }

  /// - Parameters:
  ///   - state: The folder for cases; one of the run's own otherwise.
  ///   - environment: Variables besides those that are pinned, or in their place.
  ///   - outputPath: A file that takes the output in the place of the test.
  ///   - launcher: A program that starts this one, and its words.
  init(
    arguments: [String], input: String = "", in folder: ScratchFolder? = nil, state: ScratchFolder? = nil,
    environment: [String: String] = [:], outputPath: String? = nil, through launcher: [String] = []
  ) throws {
    self.state = try state ?? ScratchFolder()
    let process = Process()
    let words = launcher + [BuiltProgram.path(of: "wenzhen")] + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = [
      "LANG": "C", "TERM": "dumb", "TZ": "UTC", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
      "XDG_STATE_HOME": self.state.path,
    ].merging(PseudoTerminalSession.sanitizer) { $1 }.merging(environment) { $1 }
    process.currentDirectoryURL = folder.map { URL(filePath: $0.path) }
    let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = try outputPath.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? pipes.output
    process.standardError = pipes.errors
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    if outputPath != nil { try pipes.output.fileHandleForWriting.close() }
    output = String(decoding: pipes.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: pipes.errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
