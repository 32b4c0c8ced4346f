internal import Glibc
internal import Synchronization

/// What the system answers to one call, time after time; once it has nothing left to answer, it is really called.
public final class PlayedCall: Sendable {
  /// One answer.
  public enum Answer: Sendable {
    /// The call fails, and `errno` says why.
    case fails(Int32)
    /// The call does so much of what it is asked, such as one byte of many.
    case does(Int)
  }

  private struct State {
    var answers: [Answer]
    var count = 0
  }

  private let state: Mutex<State>
  /// What is answered when the list has come to its end; `nil` where the system is to.
  private let rest: Answer?

  /// - Parameter rest: What it answers from then on; the system does where there is none.
  public convenience init(_ answers: Answer..., rest: Answer? = nil) {
    self.init(answers, rest: rest)
  }

  /// The same for a list.
  public init(_ answers: [Answer], rest: Answer? = nil) {
    state = Mutex(State(answers: answers))
    self.rest = rest
  }

  /// How often it was called.
  public var count: Int { state.withLock { $0.count } }

  /// Answers a call that is asked for so much, or has the system do a part of it or all.
  public func answer(_ wanted: Int, _ real: (Int) -> Int) -> Int {
    let answer = state.withLock { state in
      state.count += 1
      return state.answers.isEmpty ? rest : state.answers.removeFirst()
    }
    switch answer {
    case .fails(let number):
      errno = number
      return -1
    case .does(let count): return real(min(count, wanted))
    case nil: return real(wanted)
    }
  }

  /// Answers a call that does all or nothing.
  public func answer(_ real: () -> Int32) -> Int32 {
    Int32(answer(0) { _ in Int(real()) })
  }
}
