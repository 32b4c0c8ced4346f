import Foundation

/// Programs of the system that a test needs.
enum SystemTool {
  /// What a program wrote and how it ended.
  struct Run {
    let code: Int32
    let text: String
    let errors: String
  }

  /// Runs a program to its end, and throws where it fails.
  static func run(_ program: String, _ arguments: String...) throws {
    guard try output(program, arguments).code == 0 else { throw POSIXError(.EPERM) }
  }

  /// Runs a program to its end.
  static func output(
    _ program: String, _ arguments: String..., environment: [String: String]? = nil
  ) throws -> Run {
    try output(program, arguments, environment: environment)
  }

  /// Runs a program to its end, with something to read.
  static func output(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil, input: String = ""
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let environment { process.environment = environment }
    let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.errors
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    let text = pipes.output.fileHandleForReading.readDataToEndOfFile()
    let errors = pipes.errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, text: String(decoding: text, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
