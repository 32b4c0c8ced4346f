import Foundation
import PseudoTerminal

/// One run of the built program without a terminal, with everything pinned that could vary.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  init(_ arguments: String..., input: String = "", in folder: ScratchFolder? = nil) throws {
    try self.init(arguments: arguments, input: input, in: folder)
  }

  /// - Parameter outputPath: A file that takes the output in the place of the test.
  init(arguments: [String], input: String = "", in folder: ScratchFolder? = nil, outputPath: String? = nil) throws {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path(of: "wenzhen"))
    process.arguments = arguments
    process.environment = ["LANG": "C", "TERM": "dumb", "TZ": "UTC", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
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
