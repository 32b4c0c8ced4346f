import Testing

@testable import SecureShellLoad

@Suite("The verdict on a load")
struct VerdictTests {
  private func words(
    move: Double = 13, answer: Double = 30, reference: Double = 10, proportional: Double = 1.1, private: Double = 1.1,
    lost: Int = 0, garbled: Int = 0
  ) -> [Bool] {
    let figures = Verdict.Figures(
      move: move, answer: answer, proportional: proportional, private: `private`, lost: lost, garbled: garbled)
    return Verdict(figures: figures, reference: reference).lines.map { $0.hasPrefix("holds ") }
  }

  @Test("holds up to the reach itself")
  func holds() {
    #expect(words() == [true, true, true, true, true, true])
  }

  @Test("falls short in what lies beyond, and in nothing else")
  func fallsShort() {
    #expect(words(move: 13.1) == [false, true, true, true, true, true])
    #expect(words(answer: 30.1) == [true, false, true, true, true, true])
    #expect(words(proportional: 1.2) == [true, true, false, true, true, true])
    #expect(words(private: 1.2) == [true, true, true, false, true, true])
    #expect(words(lost: 1) == [true, true, true, true, false, true])
    #expect(words(garbled: 1) == [true, true, true, true, true, false])
  }

  @Test("falls short where nothing was measured")
  func unmeasured() {
    #expect(
      words(move: .nan, answer: .nan, proportional: .nan, private: .nan) == [false, false, false, false, true, true])
    #expect(words(reference: .nan) == [false, true, true, true, true, true])
  }

  @Test("says so at the beginning of each line")
  func said() {
    let figures = Verdict.Figures(move: 20, answer: 20, proportional: 1, private: 1, lost: 0, garbled: 2)
    #expect(
      Verdict(figures: figures, reference: 10).lines.joined(separator: "\n") == """
        falls short  p99 of a move at most 1.3 times dialog's
        holds        p99 of an answer at most 30.0 ms
        holds        PSS a session at most 1.1 MiB
        holds        private memory a session at most 1.1 MiB
        holds        no session lost
        falls short  no session garbled
        """)
  }
}
