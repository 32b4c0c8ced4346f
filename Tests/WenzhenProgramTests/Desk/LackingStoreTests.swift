import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("A walk where the file system lacks what cases need", .tags(.program))
struct LackingStoreTests {
  @Test(
    "says so, and says nothing where there is a way without",
    arguments: [("map=\(ENODEV)", ""), ("lock=\(ENOLCK)", "所在的文件系统存不了记录"), ("write=\(EIO)", "系统错误 5")])
  func played(lack: String, words: String) throws {
    let state = try ScratchFolder()
    let environment = [
      "LD_PRELOAD": BuiltProgram.path(of: "libPlayedFileSystem.so"), "PLAYED_FILE_SYSTEM": lack,
    ]
    let walk = try ProgramRun(
      arguments: ["--plain"], input: "1\n1\nq\n", state: state, environment: environment)
    #expect(walk.status == 0)
    #expect(walk.output.contains("记录暂时存不下来") == !words.isEmpty)
    #expect(walk.output.contains(words) || words.isEmpty)
    let cases = try ProgramRun(arguments: ["cases", "--plain"], state: state)
    #expect(cases.output.contains("进行中") == words.isEmpty)
  }
}
