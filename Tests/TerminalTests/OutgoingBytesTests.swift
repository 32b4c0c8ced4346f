import Synchronization
import TestSupport
import Testing

@testable import Terminal

@Suite("Bytes on their way to a terminal")
struct OutgoingBytesTests {
  /// A terminal that takes as much as it is told to.
  private final class Reader: Sendable {
    private let taken = Mutex<[UInt8]>([])
    private let call: PlayedCall

    init(_ call: PlayedCall) { self.call = call }

    var bytes: [UInt8] { taken.withLock { $0 } }

    func take(_ bytes: UnsafeRawBufferPointer) -> Int {
      call.answer(bytes.count) { count in
        taken.withLock { $0 += bytes.prefix(count) }
        return count
      }
    }
  }

  private let frames = [Array("第一屏".utf8), Array("第二屏".utf8), Array("\u{1B}[2J".utf8)]

  @Test("are taken whole and in order, however little is taken at a time")
  func order() {
    let reader = Reader(PlayedCall(.does(0), .does(2), .does(0), .does(1), .does(7)))
    var outgoing = OutgoingBytes(sendSome: reader.take)
    for frame in frames { frame.withUnsafeBytes { outgoing.send($0) } }
    // The terminal took nothing at first, so that nothing may overtake it.
    #expect(reader.bytes == [])
    for takesAny in [true, false, true, true] {
      let hasTaken = outgoing.sendRest()
      #expect(hasTaken == takesAny && !outgoing.isEmpty)
    }
    let takesRest = outgoing.sendRest()
    #expect(takesRest && outgoing.isEmpty)
    #expect(reader.bytes == frames.flatMap(\.self))
  }

  @Test("go at once where the terminal takes them, and nothing is kept")
  func atOnce() {
    let reader = Reader(PlayedCall())
    var outgoing = OutgoingBytes(sendSome: reader.take)
    for frame in frames {
      frame.withUnsafeBytes { outgoing.send($0) }
      #expect(outgoing.isEmpty)
    }
    #expect(reader.bytes == frames.flatMap(\.self))
  }

  @Test("are forgotten when they may not be sent any more")
  func dropped() {
    let reader = Reader(PlayedCall(.does(3)))
    var outgoing = OutgoingBytes(sendSome: reader.take)
    frames[0].withUnsafeBytes { outgoing.send($0) }
    outgoing.drop()
    #expect(outgoing.isEmpty)
    frames[1].withUnsafeBytes { outgoing.send($0) }
    #expect(reader.bytes == frames[0].prefix(3) + frames[1])
  }
}
