import Foundation
import PseudoTerminal
import Terminal
import TestSupport
import Testing
import Text

@testable import wenzhen

@Suite("Names of files that are not UTF-8", .tags(.program))
struct BytesOfNamesTests {
  /// A name as a shell writes it, and the locale in which somebody uses it.
  struct Name: CustomTestStringConvertible {
    let locale: String
    let bytes: [UInt8]

    var testDescription: String { "\(bytes) in \(locale)" }
    /// The bytes for bash, between `$'` and `'`.
    var quoted: String { bytes.map { "\\x\(String($0, radix: 16))" }.joined() }
    var path: FilePath { FilePath(bytes: bytes) }
  }

  /// 小结.txt in GB18030; a broken name; a half of a name; noncharacters, which the program uses itself.
  private static let names = [
    Name(locale: "zh_CN.GB18030", bytes: [0xD0, 0xA1, 0xBD, 0xE1, 0x2E, 0x74, 0x78, 0x74]),
    Name(locale: "C", bytes: [0xD0, 0xA1, 0xBD, 0xE1, 0x2E, 0x74, 0x78, 0x74]),
    Name(locale: "C.UTF-8", bytes: [0x78, 0xFF, 0x2E, 0x74, 0x78, 0x74]),
    Name(locale: "zh_CN.GBK", bytes: [0x78, 0xFF, 0xD0]),
    Name(locale: "zh_CN.GB18030", bytes: Array("小结.txt".utf8)),
    Name(locale: "C.UTF-8", bytes: [0xEF, 0xB7, 0x91, 0xEF, 0xB7, 0xA2]),
  ]

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("dark: other\n", to: "answers.yaml")
  }

  /// Runs a shell script with the program as `$0`.
  private func run(_ script: String, locale: String = "C", input: String = "") throws -> ProgramRun {
    try ProgramRun(
      arguments: [], input: input, in: folder, environment: ["LANG": locale],
      through: ["/bin/bash", "-c", script])
  }

  private func isThere(_ path: FilePath) -> Bool {
    access((FilePath(folder.path) + "/" + path).chars, F_OK) == 0
  }

  /// How many things lie in the folder.
  private func count() throws -> Int {
    let directory = try #require(opendir(folder.path))
    defer { closedir(directory) }
    var count = -2
    while readdir(directory) != nil { count += 1 }
    return count
  }

  @Test("are written under in the very bytes that were given", arguments: names)
  func output(name: Name) throws {
    let script = "exec \"$0\" summary --guide '\(Fixtures.lamp)' --answers answers.yaml --output $'\(name.quoted)'"
    let first = try run(script, locale: name.locale)
    #expect(first.errors == "")
    #expect(isThere(name.path))
    #expect(try count() == 2)
    #expect(try run(script, locale: name.locale).status == 73)
  }

  @Test("are shown as the locale reads them, with a question mark for what nobody can read")
  func shown() throws {
    let broken = Self.names[2]
    let script = "exec \"$0\" summary --answers $'\(broken.quoted)'"
    #expect(try run(script).errors == "找不到文件“x?.txt”。请检查路径。\n")
    #expect(Self.names[0].path.text(in: .gb18030) == "小结.txt")
    #expect(try run("exec \"$0\" $'wa\\xfflk'").errors == "没有命令“wa??lk”。请用 wenzhen --help 查看用法。\n")
  }

  @Test("are read under", arguments: names)
  func input(name: Name) throws {
    let (inside, lamp) = ("$'\(name.quoted)'", "'\(Fixtures.lamp)'")
    let prepared = "mkdir \(inside); cp -r \(lamp) answers.yaml \(inside); echo '{{verdict.text}}' >\(inside)/own;"
    let answers = "--answers \(inside)/answers.yaml --guide \(inside)/lamp"
    let summary = try run("\(prepared) exec \"$0\" summary \(answers) --template \(inside)/own", locale: name.locale)
    #expect(summary.errors == "")
    #expect(summary.status == 0)
    let check = try run("exec \"$0\" check \(inside)/lamp", locale: name.locale)
    #expect(check.errors == "")
    #expect(check.status == 0)
    #expect(try run("exec \"$0\" --batch \(answers)", locale: name.locale).status == 0)
  }

  @Test("hold no guide of another name", arguments: [names[0], names[2]])
  func otherGuide(name: Name) throws {
    let script = "cp -r '\(Fixtures.lamp)' $'\(name.quoted)'; exec \"$0\" check $'\(name.quoted)'"
    #expect(try run(script, locale: "C").status == 65)
  }

  @Test(
    "have no folder for cases made beside them, in one line, and the walk goes on",
    arguments: ["XDG_STATE_HOME", "HOME"])
  func state(variable: String) throws {
    let script = """
      unset XDG_STATE_HOME; mkdir -p $'\\xbc\\xd2'; export \(variable)="$PWD"/$'\\xbc\\xd2'; exec "$0"
      """
    let cases = try run(script + " cases")
    #expect(cases.errors.contains("的名称不是 UTF-8，记录存不进去。要存到别处，请设置 XDG_STATE_HOME"))
    #expect(cases.status == 73)
    let walk = try run(script + " --plain", input: "1\nq\n")
    #expect(walk.output.filter { $0 != "\n" }.contains("的名称不是 UTF-8"))
    #expect(walk.status == 0)
    #expect(try count() == 2)
  }

  @Test("keep cases where they are UTF-8, whatever the locale")
  func stateInUTF8() throws {
    let script = "export XDG_STATE_HOME=\"$PWD/家\"; exec \"$0\" --plain"
    #expect(try run(script, locale: "zh_CN.GB18030", input: "1\nq\n").status == 0)
    #expect(isThere(FilePath("家/wenzhen/cases.sqlite")))
    #expect(try count() == 2)
  }

  @Test("stand beside words that the locale reads: what is looked for is found")
  func find() throws {
    let state = "export XDG_STATE_HOME=\"$PWD\";"
    let details = "1\ni\n张三\n\n\n\n\nq\n"
    #expect(try run("\(state) exec \"$0\" --plain", input: details).status == 0)
    let search = "\(state) exec \"$0\" cases --format json --find"
    #expect(try run("\(search) $'\\xd5\\xc5\\xc8\\xfd'", locale: "zh_CN.GB18030").output.contains("张*"))
    #expect(!(try run("\(search) $'\\xd5\\xc5\\xc8\\xfd'").output.contains("张*")))
  }

  @Test("are made of the bytes that a terminal sends, when a summary is saved from its screen")
  func screen() throws {
    let name = try #require(Self.names.first)
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"),
      environment: PseudoTerminalSession.pinnedEnvironment.merging(["LANG": name.locale]) { $1 },
      directory: folder.path, encoding: "GB18030")
    try session.wait(for: "是这个代码")
    session.send("1s")
    try session.wait(for: "保存成文件")
    session.send("w")
    try session.wait(for: "可以改文件名")
    session.send([0x15] + name.bytes + [0x0D])
    try session.wait(for: "小结已保存到：")
    #expect(session.lines.joined().replacing(" ", with: "").contains("/小结.txt"))
    #expect(isThere(name.path))
    #expect(try count() == 2)
  }

  @Test("come back out of the text of every word, whatever encoding reads it", arguments: TextEncoding.allCases)
  func everyWord(encoding: TextEncoding) {
    for first in UInt8(0x7F)...0xFF {
      for rest: [UInt8] in [
        [], [0x2E], [0x40], [0x80], [0xA1, 0x2E], [0x30, 0x81, 0x30], [0xB7, 0x90], [0xFE, 0xFF],
      ] {
        let text = CommandLineWord.text(of: [first] + rest, in: encoding)
        #expect(CommandLineWord.bytes(of: text, in: encoding) == [first] + rest)
      }
    }
    let escaped = CommandLineWord.escaped(Array("家.txt".utf8))
    #expect(CommandLineWord.bytes(of: escaped, in: encoding) == Array("家.txt".utf8))
  }
}
