import Glibc

/// The output of another program that has ended.
struct ProgramOutput {
  /// Whether the program ended by itself with status 0.
  let isSuccess: Bool
  /// What it wrote to standard output.
  let text: String
  /// What it wrote to standard error.
  let complaint: String

  /// Runs a program and waits for its end; `nil` if it cannot be run, writes more than a mebibyte, or takes too long.
  ///
  /// - Parameters:
  ///   - program: A path.
  ///   - input: The bytes on its standard input.
  ///   - limit: How long the program may take.
  ///   - terminal: A terminal to watch; if it is gone, waiting ends. `nil` if none is watched.
  init?(
    of program: String, _ arguments: [String], input: [UInt8] = [], within limit: Duration = .seconds(10),
    watching terminal: Int32? = nil
  ) {
    guard let child = ChildProcess(program, arguments, input: input),
      let status = child.finish(within: limit, watching: terminal)
    else { return nil }
    (isSuccess, text, complaint) = (status == 0, child.outputText, child.errorText)
  }

  /// The path of a program, looked up along PATH; `nil` if there is none of that name.
  static func path(of name: String) -> String? {
    Environment.programFolders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
