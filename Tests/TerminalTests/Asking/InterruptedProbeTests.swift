import Glibc
import OperatingSystem
import Synchronization
import TestSupport
import Testing

@testable import Terminal

@Suite("Asking a terminal where the system does less than it is asked")
struct InterruptedProbeTests {
  /// A terminal without a program, and what is sent to it and read from it in its place.
  private final class Line: Sendable {
    let controller: Int32
    let terminal: Int32
    private let sent = Mutex<[UInt8]>([])
    private let answers: Mutex<[UInt8]>
    let write, read, wait: PlayedCall

    init(answers: String, write: PlayedCall, read: PlayedCall, wait: PlayedCall = PlayedCall()) throws {
      var ends: (controller: Int32, terminal: Int32) = (-1, -1)
      try #require(openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0)
      (controller, terminal) = ends
      self.answers = Mutex(Array(answers.utf8))
      (self.write, self.read, self.wait) = (write, read, wait)
    }

    deinit {
      close(terminal)
      close(controller)
    }

    var text: String { String(decoding: sent.withLock { $0 }, as: UTF8.self) }

    var calls: SystemCalls {
      var calls = SystemCalls()
      calls.write = { [self] _, bytes, count in
        write.answer(count) { count in
          sent.withLock { $0 += UnsafeRawBufferPointer(start: bytes, count: count) }
          return count
        }
      }
      calls.read = { [self] _, bytes, count in
        read.answer(count) { count in
          answers.withLock { answers in
            // A terminal says nothing before it is asked.
            let some = answers.prefix(min(count, answers.firstIndex(of: UInt8(ascii: "R")).map { $0 + 1 } ?? 0))
            UnsafeMutableRawBufferPointer(start: bytes, count: count).copyBytes(from: some)
            answers.removeFirst(some.count)
            return some.count
          }
        }
      }
      calls.poll = { [self] requests, _, _ in requests == nil ? 0 : Int32(wait.answer(1) { $0 }) }
      return calls
    }

    func probe() -> TerminalProbe { TerminalProbe(input: terminal, output: terminal, by: calls) }
  }

  @Test("sends the questions whole and puts the answers together, though signals come in between")
  func interrupted() throws {
    let line = try Line(
      answers: "\u{1B}[1;5R\u{1B}[1;3R",
      write: PlayedCall(.fails(EINTR), .does(1), .fails(EAGAIN), .fails(EAGAIN), .does(2), .fails(EINTR)),
      read: PlayedCall(.fails(EINTR), .fails(EAGAIN), .does(2)), wait: PlayedCall(.fails(EINTR)))
    #expect(line.probe() == TerminalProbe(encoding: .utf8, ambiguousWidth: 1))
    #expect(line.text == "\r\u{1B}[K款格\u{1B}[6n\r\u{1B}[K… \u{1B}[6n\r\u{1B}[K")
  }

  @Test("takes a terminal that is gone for one that does not answer")
  func gone() throws {
    let broken = PlayedCall(rest: .fails(EIO))
    let line = try Line(answers: "", write: broken, read: PlayedCall())
    #expect(line.probe() == TerminalProbe(encoding: nil, ambiguousWidth: nil))
    let unread = try Line(answers: "\u{1B}[1;5R", write: PlayedCall(), read: broken)
    #expect(unread.probe() == TerminalProbe(encoding: nil, ambiguousWidth: nil))
  }

  @Test("does not wait for ever for a terminal that takes nothing")
  func stalled() throws {
    let line = try Line(
      answers: "", write: PlayedCall(rest: .fails(EAGAIN)), read: PlayedCall(rest: .fails(EAGAIN)),
      wait: PlayedCall(rest: .does(0)))
    #expect(line.probe() == TerminalProbe(encoding: nil, ambiguousWidth: nil))
  }
}
