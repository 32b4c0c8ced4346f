import Glibc
import OperatingSystem
import Synchronization
import TestSupport
import Testing

@testable import wenzhen

@Suite("Reading and writing where the system does less than it is asked")
struct InterruptedCallsTests {
  /// What was written, by calls that answer as they are told to.
  private final class Writer: Sendable {
    let written = Mutex<[UInt8]>([])
    let write: PlayedCall
    /// Waits that somebody is to be ready, and others.
    let waits: PlayedCall
    let pauses = Mutex(0)

    init(_ write: PlayedCall, waits: PlayedCall = PlayedCall()) {
      (self.write, self.waits) = (write, waits)
    }

    var calls: SystemCalls {
      var calls = SystemCalls()
      calls.write = { [self] _, bytes, count in
        write.answer(count) { count in
          written.withLock { $0 += UnsafeRawBufferPointer(start: bytes, count: count) }
          return count
        }
      }
      calls.poll = { [self] requests, _, _ in
        guard requests != nil else {
          pauses.withLock { $0 += 1 }
          return 0
        }
        return Int32(waits.answer(1) { $0 })
      }
      return calls
    }

    var bytes: [UInt8] { written.withLock { $0 } }
  }

  /// More than is written at once.
  private let document = (0..<40_000).map { UInt8(truncatingIfNeeded: $0) }
  /// Nothing is written to it.
  private let nowhere: Int32 = -1

  @Test("writes every byte once and in order, though signals come in between and little is taken at a time")
  func short() throws {
    let writer = Writer(
      PlayedCall(.fails(EINTR), .does(3), .fails(EAGAIN), .does(1), .fails(EINTR), .does(0), .does(16_000), .does(7)))
    try Descriptor.write(document, to: nowhere, by: writer.calls)
    #expect(writer.bytes == document)
    #expect(writer.waits.count == 1)
  }

  @Test("waits a little, and not with the processor, where what was to be ready takes nothing")
  func refused() throws {
    let refusals = 5
    let writer = Writer(
      PlayedCall(.fails(EAGAIN), .fails(EAGAIN), .fails(EAGAIN), .fails(EAGAIN), .fails(EAGAIN)))
    try Descriptor.write(document, to: nowhere, by: writer.calls)
    #expect(writer.bytes == document)
    #expect(writer.waits.count == refusals && writer.pauses.withLock { $0 } == refusals - 1)
  }

  @Test("gives up on whoever is not ready in time, with the part that was taken")
  func late() {
    let writer = Writer(PlayedCall(.does(5), rest: .fails(EAGAIN)), waits: PlayedCall(rest: .fails(EINTR)))
    #expect(throws: SystemError(number: ETIMEDOUT)) {
      try Descriptor.write(document, to: nowhere, within: .milliseconds(1), by: writer.calls)
    }
    #expect(writer.bytes == Array(document.prefix(5)))
  }

  @Test("says why nothing more can be written, and tries no more", arguments: [EIO, ENOSPC, EPIPE, ENOSYS])
  func failing(number: Int32) {
    let writer = Writer(PlayedCall(.does(5), .fails(number)))
    #expect(throws: SystemError(number: number)) { try Descriptor.write(document, to: nowhere, by: writer.calls) }
    #expect(writer.bytes == Array(document.prefix(5)))
    #expect(writer.write.count == 2)
  }

  /// Calls that read a document by their answers.
  private func reading(_ read: PlayedCall, waits: PlayedCall = PlayedCall()) -> SystemCalls {
    let document = document
    let position = Position()
    var calls = SystemCalls()
    calls.read = { _, bytes, count in
      read.answer(count) { count in
        let rest = document.dropFirst(position.value.withLock { $0 }).prefix(count)
        UnsafeMutableRawBufferPointer(start: bytes, count: count).copyBytes(from: rest)
        position.value.withLock { $0 += rest.count }
        return rest.count
      }
    }
    calls.poll = { _, _, _ in Int32(waits.answer(1) { $0 }) }
    return calls
  }

  private final class Position: Sendable {
    let value = Mutex(0)
  }

  @Test("reads to the end, though signals come in between, little is there at a time, and nothing for a while")
  func reads() throws {
    let waits = PlayedCall(.fails(EINTR), .fails(EINTR))
    let read = PlayedCall(.fails(EINTR), .does(3), .fails(EAGAIN), .does(1), .fails(EINTR), .fails(EAGAIN))
    #expect(
      try Descriptor.read(from: nowhere, limit: document.count, by: reading(read, waits: waits)) == document)
    #expect(waits.count == 4)
  }

  @Test("says why nothing can be read, and gives no part for the whole", arguments: [EIO, EISDIR, ENOSYS])
  func unreadable(number: Int32) {
    let calls = reading(PlayedCall(.does(3), .fails(number)))
    #expect(throws: SystemError(number: number)) {
      try Descriptor.read(from: nowhere, limit: document.count, by: calls)
    }
  }

  @Test("takes a wait that a signal ended for no answer, and one that cannot be made for one")
  func waits() {
    let answers = PlayedCall(.fails(EINTR), .fails(EINTR))
    var calls = SystemCalls()
    calls.poll = { _, _, _ in Int32(answers.answer(1) { $0 }) }
    #expect(Descriptor.isReadable(nowhere, within: .seconds(3_600), asking: calls))
    #expect(answers.count == 3)
    let failure = PlayedCall(.fails(EINVAL))
    calls.poll = { _, _, _ in Int32(failure.answer(1) { $0 }) }
    #expect(Descriptor.isReadable(nowhere, within: .seconds(3_600), asking: calls))
    #expect(failure.count == 1)
  }
}
