import Glibc

/// What another program printed until it ended.
struct ProgramOutput {
  /// Whether it ended by itself, and well.
  let isSuccess: Bool
  /// What it wrote to standard output.
  let text: String
  /// What it wrote to standard error.
  let complaint: String

  /// Runs a program; `nil` if it cannot be run, prints more than anybody would read, or takes too long.
  ///
  /// - Parameters:
  ///   - program: A path.
  ///   - input: What it is given to read.
  ///   - limit: How long it may take.
  ///   - terminal: A terminal that, when it is gone, is no reason to wait any longer.
  init?(
    of program: String, _ arguments: [String], input: [UInt8] = [], within limit: Duration = .seconds(10),
    watching terminal: Int32? = nil
  ) {
    guard let child = ChildProcess(program, arguments, input: input),
      let status = child.finish(within: limit, watching: terminal)
    else { return nil }
    (isSuccess, text, complaint) = (status == 0, child.outputText, child.errorText)
  }

  /// The file that a program's name means along PATH; `nil` if it means none.
  static func path(of name: String) -> String? {
    Environment.programFolders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
