extension Step {
  /// How many different answers can be given here.
  public var answerCount: UInt128 {
    let alone = UInt128(choices.count { isAlone($0) })
    return setCount + alone
  }

  /// The number of an answer among those that can be given here, from 1 on without gaps.
  ///
  /// Choices that stand alone are counted in their order. Where several can be taken together, the sets of those come
  /// first, each with the number whose binary digits say which choices it holds. `nil` for an answer the step does not
  /// take.
  public func number(of answer: Answer) -> UInt128? {
    guard accepts(answer) else { return nil }
    if let index = choices.filter(isAlone).firstIndex(where: { $0.id == answer.choices[0] }) {
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

  /// How many sets can be made of the choices that stand together.
  private var setCount: UInt128 {
    (1 << UInt128(choices.count { !isAlone($0) })) - 1
  }

  private func isAlone(_ choice: Choice) -> Bool {
    !takesSeveral || choice.isExclusive
  }
}
