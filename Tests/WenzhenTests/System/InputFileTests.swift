import Foundation
import Testing

@testable import wenzhen

@Suite("A file that is read")
struct InputFileTests {
  @Test("may begin with a byte order mark, which is none of its text")
  func byteOrderMark() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "input-\(UUID().uuidString)")
    try Data("\u{FEFF}code: this-code\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try InputFile(path: FilePath(file.path)).text() == "code: this-code\n")
  }
}
