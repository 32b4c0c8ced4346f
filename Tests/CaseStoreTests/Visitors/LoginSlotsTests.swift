import Foundation
import Glibc
import TestSupport
import Testing

@testable import CaseStore

@Suite("How many logins stand at once")
struct LoginSlotsTests {
  private let scratch: ScratchFolder
  private let slots: LoginSlots
  private let limits = LoginSlots.Limits(inAll: 5, fromOneAddress: 2)
  private let one = ClientAddress("192.0.2.1")
  private let other = ClientAddress("2001:db8::1")

  init() throws {
    scratch = try ScratchFolder()
    slots = LoginSlots(folder: scratch.path)
  }

  private var path: String { "\(scratch.path)/logins" }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func take(_ client: ClientAddress) throws -> Login {
    try slots.take(for: client, within: limits)
  }

  @Test("is bounded for each address, and others come in all the same")
  func perAddress() throws {
    let logins = try [take(one), take(one)]
    #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try take(one) }
    let others = try [take(other), take(other)]
    #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try take(other) }
    #expect(try slots.count == 4)
    withExtendedLifetime((logins, others)) {}
  }

  @Test("is bounded in all, exactly, whatever slots are free")
  func inAll() throws {
    var logins = try (1...5).map { try take(ClientAddress("192.0.2.\($0)")) }
    for count in 10..<30 {
      let next = ClientAddress("192.0.2.\(count)")
      #expect(throws: LoginRefusal.tooMany(limit: 5)) { try take(next) }
      logins.remove(at: count % 5)
      logins.append(try take(next))
    }
    #expect(try slots.count == 5)
  }

  @Test("is fewer again when one ends, and one that was not let in counts nowhere")
  func freed() throws {
    var logins = try [take(one), take(one)]
    for _ in 0..<100 { #expect(throws: LoginRefusal.self) { try take(one) } }
    #expect(try slots.count == 2)
    logins.removeLast()
    #expect(try slots.count == 1)
    logins.append(try take(one))
  }

  @Test("is none where nobody has come yet, and asking makes no file")
  func nobody() throws {
    #expect(try slots.count == 0)
    #expect(try scratch.names == [])
    _ = try take(one)
    #expect(try slots.count == 0)
    #expect(try scratch.names == ["logins"])
  }

  @Test("is counted in a folder that is missing, in a file for its owner alone that nothing is written to")
  func made() throws {
    let folder = "\(scratch.path)/deep/wenzhen"
    let login = try LoginSlots(folder: folder).take(for: one, within: limits)
    #expect(try mode("\(folder)/logins") == 0o600)
    #expect(try String(contentsOfFile: "\(folder)/logins", encoding: .utf8) == "")
    withExtendedLifetime(login) {}
  }

  @Test("is bounded as ever by a file that is damaged, cut short or made anew meanwhile, and keeps nobody out")
  func damaged() throws {
    try scratch.write(String(repeating: "\u{FFFD}", count: 10_000), to: "logins")
    var logins = try [take(one)]
    truncate(path, 0)
    logins.append(try take(one))
    #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try take(one) }
    unlink(path)
    logins = try [take(one), take(one)]
    #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try take(one) }
  }

  @Test("is counted where links, a pipe or a socket stand in the way, and what a link leads to stays as it is")
  func inTheWay() throws {
    try scratch.write("precious", to: "target")
    let target = "\(scratch.path)/target"
    chmod(target, 0o644)
    for put in [
      { symlink("target", $0) }, { link(target, $0) }, { mkfifo($0, 0o600) }, { mknod($0, S_IFSOCK | 0o600, 0) },
    ] {
      unlink(path)
      #expect(put(path) == 0)
      let logins = try [take(one), take(one)]
      #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try take(one) }
      #expect(logins.count == 2)
    }
    #expect(try scratch.text(of: "target") == "precious")
    #expect(try mode(target) == 0o644)
  }

  @Test("is closed to others where the file was open")
  func closes() throws {
    try scratch.write("", to: "logins")
    chmod(path, 0o666)
    _ = try take(one)
    #expect(try mode(path) == 0o600)
  }

  @Test("lets nobody in where it cannot be known, and says why")
  func notCounted() throws {
    try scratch.write("", to: "file")
    let below = "\(scratch.path)/file"
    #expect(throws: LoginRefusal.notCounted(.notOpened(path: "\(below)/logins", number: ENOTDIR))) {
      try LoginSlots(folder: below).take(for: one, within: limits)
    }
    mkdir(path, 0o700)
    #expect(throws: LoginRefusal.notCounted(.notOpened(path: path, number: EISDIR))) { try take(one) }
    #expect(throws: CaseStoreError.notOpened(path: path, number: EISDIR)) {
      try SharedFile("logins", in: scratch.path).locks(0)
    }
  }

  @Test("is counted on a disk that is full", .enabled(if: SmallDisk.isPossible))
  func fullDisk() throws {
    let disk = try #require(SmallDisk())
    let slots = LoginSlots(folder: disk.path)
    let login = try slots.take(for: one, within: limits)
    disk.fill()
    let second = try slots.take(for: one, within: limits)
    #expect(throws: LoginRefusal.tooManyFromAddress(limit: 2)) { try slots.take(for: one, within: limits) }
    withExtendedLifetime((login, second)) {}
  }
}
