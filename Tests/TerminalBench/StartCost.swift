import Glibc
import PseudoTerminal

/// What a start takes that no other program's work disturbs: the instructions up to the first frame, counted by callgrind;
/// and the size of the program without its symbols.
struct StartCost {
  static let mostInstructions = 5_600_000
  static let mostBytes = 20_000_000
  /// What sends a frame to the terminal, called for the first time once the whole first frame is made.
  private static let sender = "pg_send_some"
  /// Under callgrind everything takes a hundred times as long.
  private static let patience = Duration.seconds(60)

  let instructions: Int
  let bytes: Int

  var holds: Bool { instructions <= Self.mostInstructions && bytes <= Self.mostBytes }

  init(program: String, state: ScratchState) throws {
    let scratch = try ScratchState()
    defer { scratch.remove() }
    let (bare, named, counts) = ("\(scratch.path)/bare", "\(scratch.path)/named", "\(scratch.path)/counts")
    let log = "\(scratch.path)/log"
    defer { for file in [bare, named, log, counts, "\(counts).1", "\(counts).2", "\(counts).3"] { unlink(file) } }
    try Self.strip(["-o", bare, program])
    var status = stat()
    guard stat(bare, &status) == 0 else { throw BenchError.noScratchFolder }
    bytes = Int(status.st_size)
    // Valgrind cannot read the debug information of this compiler.
    try Self.strip(["--strip-debug", "-o", named, program])
    let session = try PseudoTerminalSession(
      program: "/usr/bin/valgrind",
      arguments: [
        "--tool=callgrind", "--callgrind-out-file=\(counts)", "--dump-before=\(Self.sender)",
        "--log-file=\(log)", named,
      ],
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["XDG_STATE_HOME": state.path]) { $1 })
    try session.wait(for: "a first frame", timeout: Self.patience) { !$0.output.isEmpty }
    instructions = try Self.total(in: "\(counts).1")
  }

  var text: String {
    """
    A start
    \(line("instructions to the first frame", instructions, Self.mostInstructions))
    \(line("bytes without symbols", bytes, Self.mostBytes))
    """
  }

  private func line(_ name: String, _ figure: Int, _ most: Int) -> String {
    "\(name): \(figure), reach \(most), \(figure <= most ? "ok" : "over")"
  }

  private static func strip(_ arguments: [String]) throws {
    let status = try PseudoTerminalSession(program: "/usr/bin/strip", arguments: arguments).waitForExit()
    guard status == .exited(0) else { throw BenchError.notCounted }
  }

  /// The number behind `summary:` in what callgrind wrote.
  private static func total(in path: String) throws -> Int {
    guard let file = fopen(path, "r") else { throw BenchError.notCounted }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      if words.first == "summary:", words.count > 1, let total = Int(words[1]) { return total }
    }
    throw BenchError.notCounted
  }
}
