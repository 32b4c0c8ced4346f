import Foundation
import OperatingSystem
import Synchronization
import Testing

@testable import wenzhen

@Suite("Reading and writing whole")
struct DescriptorTests {
  /// What is written at one end and, a pipe, read at the other; closed with the test.
  ///
  /// A thread that uses an end is done before it is closed: otherwise it would use what another test opened by the same
  /// number.
  private final class Channel {
    let reader: Int32
    private(set) var writer: Int32
    private var reading: Thread?
    private let hasRead = DispatchSemaphore(value: 0)
    private let controller: Int32

    init(isTerminal: Bool = false) throws {
      var (controller, ends): (Int32, [Int32]) = (-1, [-1, -1])
      try #require(pipe(&ends) == 0)
      if isTerminal {
        close(ends[1])
        try #require(openpty(&controller, &ends[1], nil, nil, nil) == 0)
      }
      (reader, writer, self.controller) = (ends[0], ends[1], controller)
      for end in ends { try #require(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    }

    deinit {
      if let reading {
        reading.cancel()
        hasRead.wait()
      }
      close(reader)
      closeWriter()
      if controller >= 0 { close(controller) }
    }

    /// Has a reader find the end, once nobody else can write either.
    func closeWriter() {
      if writer >= 0 { close(writer) }
      writer = -1
    }

    /// Has both ends fail where they would have to wait.
    func makeNonBlocking() {
      for end in [reader, writer] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    }

    /// Reads in another thread, so many bytes at a time, until the channel is no longer used.
    func read(_ count: Int, every interval: Int32) {
      let thread = Thread { [reader, hasRead] in
        var chunk = [UInt8](repeating: 0, count: count)
        while !Thread.current.isCancelled {
          poll(nil, 0, interval)
          _ = Glibc.read(reader, &chunk, chunk.count)
        }
        hasRead.signal()
      }
      makeNonBlocking()
      thread.start()
      reading = thread
    }
  }

  /// More than a channel holds. The ends of lines take two places in a terminal, which may have room for one.
  private let document = Array(String(repeating: "wenzhen\n", count: 40_000).utf8)

  /// The processor time that this thread has taken.
  private var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test(
    "waits for a reader that takes none now, though the descriptor does not", arguments: [nil, Duration.seconds(60)])
  func writes(limit: Duration?) throws {
    let channel = try Channel()
    channel.read(5_000, every: 1)
    try Descriptor.write(document, to: channel.writer, within: limit)
  }

  @Test(
    "gives up on a reader that takes nothing for too long, without the processor, and leaves the descriptor as it was",
    arguments: [false, true], [false, true])
  func stalled(isTerminal: Bool, isNonBlocking: Bool) throws {
    let channel = try Channel(isTerminal: isTerminal)
    if isNonBlocking { channel.makeNonBlocking() }
    let flags = fcntl(channel.writer, F_GETFL)
    let before = processorTime
    #expect(throws: SystemError(number: ETIMEDOUT)) {
      try Descriptor.write(document, to: channel.writer, within: .milliseconds(400))
    }
    #expect(processorTime - before < .milliseconds(200))
    #expect(fcntl(channel.writer, F_GETFL) == flags)
  }

  @Test("gives up on a reader that takes so little that it would go on for ever")
  func trickle() throws {
    let channel = try Channel()
    channel.read(1, every: 10)
    #expect(throws: SystemError(number: ETIMEDOUT)) {
      try Descriptor.write(document, to: channel.writer, within: .milliseconds(200))
    }
  }

  @Test("waits for what is still to be read, though the descriptor does not")
  func reads() throws {
    let channel = try Channel()
    channel.makeNonBlocking()
    let document = document
    // An end of its own, closed when it is done, so that the reader comes to an end whatever was written.
    let writer = fcntl(channel.writer, F_DUPFD_CLOEXEC, 0)
    channel.closeWriter()
    // Nothing is there before somebody waits for it.
    let waits = Mutex(0)
    var calls = SystemCalls()
    calls.poll = { requests, count, milliseconds in
      let isFirst = waits.withLock { count in
        count += 1
        return count == 1
      }
      if isFirst {
        Thread.detachNewThread {
          try? Descriptor.write(document, to: writer)
          close(writer)
        }
      }
      return poll(requests, count, milliseconds)
    }
    #expect(try Descriptor.read(from: channel.reader, limit: document.count, by: calls) == document)
    #expect(waits.withLock { $0 } > 0)
  }

  @Test("waits for something to read for longer than the kernel counts")
  func longWait() throws {
    let channel = try Channel()
    try Descriptor.write([1], to: channel.writer)
    #expect(Descriptor.isReadable(channel.reader, within: .seconds(1_000_000_000_000)))
    #expect(try Descriptor.readSome(from: channel.reader) == [1])
    #expect(!Descriptor.isReadable(channel.reader, within: .seconds(0)))
  }
}
