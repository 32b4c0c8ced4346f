import Testing

@testable import SecureShellLoad

@Suite("The time of an answer")
struct KeyTimesTests {
  var times = KeyTimes()

  @Test("goes to its last byte, and is known once nothing more came for a while")
  mutating func lastByte() {
    times.press(.move, at: 10)
    times.noteBytes(at: 10.0625)
    times.noteBytes(at: 10.125)
    times.settle(at: 10.1875)
    #expect(times.isWaiting)
    times.settle(at: 10.25)
    #expect(!times.isWaiting)
    #expect(times.reactions == [KeyTimes.Reaction(kind: .move, milliseconds: 125)])
  }

  @Test("counts in full when it came late, and no other key is due before")
  mutating func late() {
    times.press(.answer, at: 10)
    times.settle(at: 14)
    #expect(times.isWaiting)
    times.noteBytes(at: 14.5)
    times.settle(at: 15)
    #expect(times.reactions == [KeyTimes.Reaction(kind: .answer, milliseconds: 4_500)])
  }

  @Test("has nothing to do with bytes that come by themselves")
  mutating func byThemselves() {
    times.noteBytes(at: 9)
    times.press(.move, at: 10)
    times.noteBytes(at: 10.5)
    times.noteBytes(at: 11)
    #expect(times.reactions == [KeyTimes.Reaction(kind: .move, milliseconds: 500)])
    #expect(!times.isWaiting)
  }

  @Test("is awaited until the merchant gives up; the key stays pressed and unanswered")
  mutating func givenUp() {
    times.press(.move, at: 10)
    #expect(times.decidedAt == 10 + KeyTimes.limit)
    #expect(!times.isGivenUp(at: 9.9 + KeyTimes.limit))
    #expect(times.isGivenUp(at: 10 + KeyTimes.limit))
    #expect(times.pressed == 1)
    #expect(times.reactions.isEmpty)
  }
}
