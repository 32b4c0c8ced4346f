import Glibc
import PseudoTerminal

/// How the time of reading an author's files grows with them: twice as much may take little more than twice as long.
struct GrowthTimes {
  /// What is made larger: the files by their names, for a size, and what the program is asked about them.
  private struct Input {
    let name: String
    let size: Int
    let files: (Int) -> [(name: String, text: String)]
    let arguments: (String) -> [String]
  }

  static let mostGrowth = 2.8
  private static let rounds = 3

  /// What grew, and how many times as long twice as much took.
  let growths: [(name: String, times: Double)]

  init(program: String) throws {
    growths = try Self.inputs.map { input in
      let (small, large) = (
        try Self.time(input, size: input.size, program: program),
        try Self.time(input, size: 2 * input.size, program: program)
      )
      return (input.name, large / small)
    }
  }

  var holds: Bool { growths.allSatisfy { $0.times <= Self.mostGrowth } }

  var text: String {
    let lines = growths.map { name, times in
      let tenths = Int((times * 10).rounded())
      return "  \(name): \(tenths / 10).\(tenths % 10) times, \(times <= Self.mostGrowth ? "ok" : "over")"
    }
    return "Twice as much, reach \(Self.mostGrowth) times as long\n" + lines.joined(separator: "\n")
  }

  private static let guide = LargeGuide(steps: 4).files

  private static var inputs: [Input] {
    [
      Input(
        name: "unknown keys in a flow", size: 200_000,
        files: { size in changed("flow.yaml") { $0 + (0..<size).map { "key-\($0): 1\n" }.joined() } },
        arguments: { ["check", $0] }),
      Input(
        name: "lines that the article does not have", size: 20_000,
        files: { size in
          let lines = (0..<size).map { "\\nline \($0)" }.joined()
          let body = "  start: { title: one, body: [{ article: \"x\(lines)\" }], "
          return changed("words/zh-Hans.yaml") { $0.replacing("  start: { title: one, ", with: body) }
            .map { $0.name == "sources/article.md" ? ($0.name, $0.text + article(of: size)) : $0 }
        },
        arguments: { ["check", $0] }),
      Input(
        name: "tags in a template", size: 20_000,
        files: { size in
          let template = String(repeating: "{{#day}}{{.}}{{/day}}\n", count: size)
          return guide + [("answers.yaml", "start: on\n"), ("template", template)]
        },
        arguments: { folder in
          [
            "summary", "--guide", folder, "--answers", "\(folder)/answers.yaml", "--template", "\(folder)/template",
            "--output", "\(folder)/summary.txt", "--force",
          ]
        }),
    ]
  }

  private static func article(of size: Int) -> String {
    (0..<size).map { "\($0 + 2)  lime \($0)\n" }.joined()
  }

  private static func changed(_ name: String, _ change: (String) -> String) -> [(name: String, text: String)] {
    guide.map { $0.name == name ? (name, change($0.text)) : $0 }
  }

  /// The shortest of several runs, since whatever else the machine does only makes one longer.
  private static func time(_ input: Input, size: Int, program: String) throws -> Duration {
    let scratch = try ScratchState()
    defer { scratch.remove() }
    let folder = "\(scratch.path)/large"
    LargeGuideTimes.makeFolders(folder)
    let files = input.files(size)
    for file in files { try LargeGuideTimes.write(file.text, to: "\(folder)/\(file.name)") }
    defer {
      for name in files.map(\.name) + ["summary.txt"] { unlink("\(folder)/\(name)") }
      LargeGuideTimes.removeFolders(folder)
    }
    let times = try (0..<rounds).map { _ in
      try ContinuousClock().measure {
        _ = try PseudoTerminalSession(program: program, arguments: input.arguments(folder)).waitForExit()
      }
    }
    return times.min() ?? .zero
  }
}
