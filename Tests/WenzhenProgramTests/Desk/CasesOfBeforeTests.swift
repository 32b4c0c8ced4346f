import Foundation
import TestSupport
import Testing

/// A store that the program of before guides had facts and tables has written: a case at every finding, one with several
/// choices and parked, waiting and ended ones; beside it the summaries that the program printed of them.
private struct StoreBeforeTables {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "StoreBeforeTables")
  static let numbers: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Summaries").path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  let state: ScratchFolder

  init() throws {
    state = try ScratchFolder()
    let kept = URL(filePath: state.path).appending(path: "wenzhen")
    try FileManager.default.createDirectory(
      at: kept, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let store = kept.appending(path: "cases.sqlite")
    try FileManager.default.copyItem(at: Self.folder.appending(path: "cases.sqlite"), to: store)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: store.path)
  }

  static func summary(of number: String) throws -> String {
    try String(contentsOf: folder.appending(path: "Summaries/\(number).txt"), encoding: .utf8)
  }
}

@Suite("Cases that the program of before has kept")
struct CasesOfBeforeTests {
  /// The text without its hand-off code, which is made in another way since.
  private func withoutCode(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("进度码：") }
  }

  @Test("print the summary that they printed then")
  func summaries() throws {
    let store = try StoreBeforeTables()
    #expect(StoreBeforeTables.numbers.count == 15)
    for number in StoreBeforeTables.numbers {
      let run = try ProgramRun("summary", number, state: store.state)
      #expect(run.status == 0 && run.errors.isEmpty, "\(number)")
      #expect(try withoutCode(run.output) == withoutCode(StoreBeforeTables.summary(of: number)), "\(number)")
    }
  }

  @Test("are all in the list, and each opens with nothing lost")
  func resumed() throws {
    let store = try StoreBeforeTables()
    let list = try ProgramRun("cases", "--plain", state: store.state)
    #expect(list.status == 0)
    for number in StoreBeforeTables.numbers {
      #expect(list.output.contains(number))
      let run = try ProgramRun(arguments: ["resume", number, "--plain"], input: "q\n", state: store.state)
      #expect(run.output.contains("接着排查记录 \(number)。"), "\(number)")
      #expect(!run.output.contains("不适用"), "\(number)")
    }
    let parked = try ProgramRun(arguments: ["cases", "--find", "等商户回电"], state: store.state)
    #expect(parked.output.split(separator: "\n").count == 1, "\(parked.output)")
  }
}
