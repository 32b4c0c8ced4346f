import CaseStore
import Glibc
import Testing

@testable import wenzhen

@Suite("What is said when cases cannot be kept or found")
struct StoreErrorWordsTests {
  struct Wording: CustomTestStringConvertible {
    let error: CaseStoreError
    /// Why, as it stands in the sentences of those who open a store and of those who walk.
    let reason: String
    let status: SystemExitCode

    var testDescription: String { reason }
  }

  private static let wordings = [
    Wording(
      error: .notOpened(path: "/a", number: EACCES), reason: "“/a”打不开，没有权限", status: .cannotCreate),
    Wording(
      error: .foreign(path: "/a b/cases.sqlite-wal", owner: 0, folder: "/a b"),
      reason: "“/a b/cases.sqlite-wal”属于用户 root，请用 root 运行 chown -R \(SystemUser.current.name) '/a b' 改过来",
      status: .cannotCreate),
    Wording(
      error: .foreignParent(folder: "/home/li's/.local/state/问诊", parent: "/home/li's/.local", owner: 4_000_000_000),
      reason: "“/home/li's/.local”属于用户 4000000000，在里面建不了文件夹，"
        + "请用 root 运行 install -d -o \(SystemUser.current.name) -m 700 '/home/li'\\''s/.local/state/问诊' 建好",
      status: .cannotCreate),
    Wording(error: .full(path: "/a"), reason: "磁盘满了，“/a”写不进去", status: .inputOutput),
    Wording(
      error: .broken(path: "/a", number: EIO), reason: "读写“/a”时出错（系统错误 5），磁盘可能有问题，请尽快检查",
      status: .inputOutput),
    Wording(
      error: .unsuitable(path: "/a"),
      reason: "“/a”所在的文件系统存不了记录，请改存到本机磁盘：设 XDG_STATE_HOME，自助模式用 --state", status: .cannotCreate),
    Wording(error: .readOnly(path: "/a"), reason: "“/a”不允许写入", status: .cannotCreate),
    Wording(error: .busy(path: "/a"), reason: "“/a”正被别的程序占用", status: .temporaryFailure),
    Wording(
      error: .corrupt(path: "/a"), reason: "“/a”已损坏，请先把它改名留着，程序会另建一个", status: .dataError),
    Wording(
      error: .newer(path: "/a"), reason: "“/a”是更新版本的 wenzhen 写的，请升级 wenzhen", status: .dataError),
    Wording(error: .failed(path: "/a", code: 1), reason: "“/a”出错，代码 1", status: .inputOutput),
  ]

  @Test("says why, and what to do, to whoever opens a store and to whoever walks", arguments: wordings)
  func words(wording: Wording) {
    let error = CommandError.store(wording.error)
    #expect(ErrorMessages.message(for: error) == "打不开记录：\(wording.reason)。")
    #expect(
      ErrorMessages.message(forUnkept: error)
        == "记录暂时存不下来：\(wording.reason)。可以接着排查，回答都还在；离开前请按 s 看小结，留个底。")
    #expect(error.exitCode == wording.status)
    for words in [
      ErrorMessages.message(for: error, inKiosk: true), ErrorMessages.message(forUnkept: error, inKiosk: true),
    ] {
      #expect(!words.contains("/"))
    }
  }

  @Test("says of indexes that could not be made that cases are found without")
  func unindexed() {
    #expect(
      ErrorMessages.message(forUnindexed: .full(path: "/a"))
        == "查找用的索引没有编成：磁盘空间不够，空着的要有现有记录的四倍。照样能找，只是慢一些，下次列出记录时再编。")
    #expect(ErrorMessages.message(forUnindexed: .busy(path: "/a")).hasPrefix("查找用的索引没有编成：“/a”正被别的程序占用。"))
  }
}
