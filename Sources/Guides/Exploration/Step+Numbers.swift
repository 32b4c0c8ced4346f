extension Step {
  /// The number of different answers that the step takes.
  public var answerCount: UInt128 {
    let alone = UInt128(choices.count { isAlone($0) })
    return isPage ? 0 : setCount + alone
  }

  /// The number of an answer among those that the step takes, from 1 without gaps; `nil` if the step does not take it.
  ///
  /// Choices that stand alone are numbered in their order. At a step that takes several, the sets of the other choices
  /// come first; the binary digits of a set's number say which choices it has.
  public func number(of answer: Answer) -> UInt128? {
    guard accepts(answer), let first = ordered(answer).choices.first else { return nil }
    if let index = choices.filter(isAlone).firstIndex(where: { $0.id == first }) {
      return setCount + UInt128(index) + 1
    }
    let taken = choices.filter { !isAlone($0) }.map { answer.choices.contains($0.id) }
    return taken.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
  }

  /// The answer of that number; `nil` for 0 and for numbers beyond `answerCount`.
  public func answer(numbered number: UInt128) -> Answer? {
    guard number > 0, number <= answerCount else { return nil }
    guard number <= setCount else { return Answer(choices.filter(isAlone)[Int(number - setCount) - 1].id) }
    let together = choices.filter { !isAlone($0) }
    return Answer(together.indices.filter { number >> UInt128($0) & 1 == 1 }.map { together[$0].id })
  }

  /// The number of sets of the choices that can be taken together.
  private var setCount: UInt128 {
    (1 << UInt128(choices.count { !isAlone($0) })) - 1
  }

  /// Whether the choice is taken without others.
  public func isAlone(_ choice: Choice) -> Bool {
    !takesSeveral || choice.isExclusive
  }
}
