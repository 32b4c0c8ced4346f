import Glibc
import Testing

@testable import wenzhen

@Suite("Waiting line by line for somebody who types nothing")
struct WaitingForSomebodyTests {
  /// Both ends of a pipe.
  private func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test("ends when the limit is over by the clock, also where the machine slept meanwhile")
  func ends() throws {
    let pipe = try pipe()
    defer { for end in [pipe.read, pipe.write] { close(end) } }
    var looks = 0
    let start = ContinuousClock.now
    let isThere = Descriptor.isReadable(pipe.read, within: .milliseconds(5)) {
      looks += 1
      // It stands still while others wait, and then is a day ahead.
      return looks < 5 ? start : start + .seconds(86_400)
    }
    #expect(!isThere && looks >= 5)
  }

  @Test("ends when something is there, and at the end of input")
  func arrives() throws {
    let pipe = try pipe()
    defer { close(pipe.read) }
    #expect(write(pipe.write, "1", 1) == 1)
    #expect(Descriptor.isReadable(pipe.read, within: .seconds(3_600)))
    close(pipe.write)
    #expect(Descriptor.isReadable(pipe.read, within: .seconds(3_600)))
  }
}
