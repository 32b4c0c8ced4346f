import Cases
import Foundation
import Glibc
import Randomness
import TestSupport
import Testing

@testable import CaseStore

@Suite("New cases of one address within an hour")
struct RecentCasesTests {
  private let scratch: ScratchFolder
  private let cases: NewCases
  private let one = ClientAddress("192.0.2.1")
  private let other = ClientAddress("192.0.2.2")

  init() throws {
    scratch = try ScratchFolder()
    cases = NewCases(folder: scratch.path)
  }

  private func counts(_ client: ClientAddress, at seconds: Int = 100_000, atMost limit: Int = 3) throws -> Bool {
    try cases.counts(client, at: Timestamp(seconds: seconds), atMost: limit)
  }

  @Test("are as many as may be in any hour, whichever program counts them, and others' are not among them")
  func limit() throws {
    #expect(try [100, 200, 300].map { try counts(one, at: $0) } == [true, true, true])
    #expect(try !counts(one, at: 400))
    #expect(try counts(other, at: 400))
    #expect(try !counts(one, at: 3_699))
    #expect(try counts(one, at: 3_700))
    #expect(try !counts(one, at: 3_701))
  }

  @Test("do not hold one that could not be kept")
  func takenBack() throws {
    for _ in 0..<10 {
      #expect(try counts(one))
      #expect(try counts(other))
      try cases.takeBack(one, at: Timestamp(seconds: 100_000))
      try cases.takeBack(other, at: Timestamp(seconds: 100_000))
    }
    try cases.takeBack(one, at: Timestamp(seconds: 100_000))
  }

  @Test("are forgotten by a clock that was set back, since what lies ahead counts for nobody")
  func clock() throws {
    for _ in 0..<3 { #expect(try counts(one, at: 900_000)) }
    #expect(try counts(one, at: 100_000))
  }

  @Test("are written down for their owner alone, and no longer than they count")
  func traces() throws {
    for count in 0..<3 { #expect(try counts(ClientAddress("198.51.100.\(count)"), at: 1_000)) }
    #expect(try counts(one, at: 9_000))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/new-cases")
    #expect(attributes[.size] as? Int == 16)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("never are more than the file holds; the oldest make room")
  func bounded() {
    let moment = Timestamp(seconds: 100_000)
    var two = RecentCases([], at: moment)
    let both = [one, other].map { two.adds($0, at: moment, atMost: 1) }
    #expect(both == [true, true])
    let last = two.bytes.suffix(16)
    var full = RecentCases(two.bytes + (2..<RecentCases.mostBytes / 16).flatMap { _ in last }, at: moment)
    let added = [one, ClientAddress("192.0.2.3"), one].map { full.adds($0, at: moment, atMost: 1) }
    #expect(added == [false, true, true])
    #expect(full.bytes.count == RecentCases.mostBytes)
  }

  @Test("survive what anybody made of the file: it neither lets all in for ever nor keeps anybody out")
  func damaged() throws {
    var numbers = SeededNumbers(seed: 7)
    let path = "\(scratch.path)/new-cases"
    for length in [0, 1, 15, 16, 17, 1_000, RecentCases.mostBytes, RecentCases.mostBytes + 5_000] {
      try Data((0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }).write(to: URL(filePath: path))
      #expect(try (0..<3).map { _ in try counts(one) } == [true, true, true], "\(length)")
      #expect(try !counts(one), "\(length)")
      truncate(path, 40)
      #expect(try counts(one), "\(length)")
      #expect(try !counts(one), "\(length)")
    }
    for put in [{ symlink("elsewhere", $0) }, { mkfifo($0, 0o600) }] {
      unlink(path)
      #expect(put(path) == 0)
      #expect(try (0..<4).map { _ in try counts(one) } == [true, true, true, false])
    }
    #expect(access("\(scratch.path)/elsewhere", F_OK) != 0)
  }

  @Test("are counted by several at once, one after the other")
  func atOnce() async throws {
    let counted = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { [cases, one] in
          (0..<10).count { _ in
            (try? cases.counts(one, at: Timestamp(seconds: 5_000), atMost: 17)) ?? false
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counted == 17)
  }
}
