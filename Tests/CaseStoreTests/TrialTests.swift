import CaseStore
import Glibc
import TestSupport
import Testing

@Suite("Trying whether cases could be kept")
struct TrialTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("leaves nothing, not even the folders that were missing", arguments: ["", "/wenzhen", "/state/deep/wenzhen"])
  func making(end: String) throws {
    try KeptCases.tryMaking(in: scratch.path + end)
    #expect(try scratch.names == [])
  }

  @Test("leaves what was there")
  func others() throws {
    mkdir("\(scratch.path)/state", 0o755)
    try scratch.write("a note", to: "state/note.txt")
    try KeptCases.tryMaking(in: "\(scratch.path)/state/wenzhen")
    #expect(try scratch.text(of: "state/note.txt") == "a note")
    #expect(access("\(scratch.path)/state/wenzhen", F_OK) != 0)
  }

  @Test("says what stands in the way")
  func inTheWay() throws {
    try scratch.write("", to: "file")
    let folder = "\(scratch.path)/file/wenzhen"
    let error = #expect(throws: CaseStoreError.self) { try KeptCases.tryMaking(in: folder) }
    guard case .notOpened(_, ENOTDIR) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try scratch.names == ["file"])
  }

  @Test("writes to a store that is there, and changes nothing in it")
  func writing() throws {
    let store = try KeptCases(folder: scratch.path)
    try store.create(SmallCase.full(1), events: [], for: SmallCase.owner(1))
    for traces in ["0", "1"] {
      try RawFile.execute("PRAGMA user_version = \(traces)", in: scratch.path)
      try store.tryWriting()
      #expect(try RawFile.texts("PRAGMA user_version", in: scratch.path) == [traces])
    }
    #expect(try store.find(SmallCase.number(1)) == SmallCase.full(1))
  }

  @Test("is refused by a store that takes no more", .enabled(if: SmallDisk.isPossible))
  func full() throws {
    let disk = try #require(SmallDisk())
    let store = try KeptCases(folder: disk.path)
    disk.fill()
    #expect(throws: CaseStoreError.full(path: store.path)) {
      // What room the log still has is taken up first.
      for _ in 0..<100 { try store.tryWriting() }
    }
  }
}
