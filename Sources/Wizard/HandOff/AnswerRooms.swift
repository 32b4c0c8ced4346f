import Guides

/// How the numbers of the paths through one question are shared out among its answers.
struct AnswerRooms {
  let step: Step
  /// The room of the paths on which nobody answered: one path stops here, or many go on with an answer that follows from
  /// an earlier one.
  let unanswered: UInt128
  /// Whether the answer follows from an earlier one on this walk.
  let goesOnUnanswered: Bool
  /// The room of each set of choices that can be taken together.
  let together: UInt128
  /// The room of each choice that stands alone.
  let alone: [UInt128]

  /// The number after all rooms; the greatest number there is if that does not fit.
  var end: UInt128 {
    alone.reduce(aloneStart, Self.sum)
  }

  /// Where the room of an answer starts; `nil` if the step does not take the answer.
  func start(of answer: Answer) -> UInt128? {
    guard let number = step.number(of: answer) else { return nil }
    guard number > setCount else { return Self.sum(unanswered, Self.multiple(number - 1, of: together)) }
    return alone.prefix(Int(number - setCount - 1)).reduce(aloneStart, Self.sum)
  }

  /// The answer whose room has this number, and the number inside of that room. What is beyond all rooms stays as it is,
  /// without an answer.
  func answer(at number: UInt128) -> (answer: Answer?, inside: UInt128) {
    guard number >= unanswered else { return (nil, number) }
    if number < aloneStart {
      let (set, inside) = (number - unanswered).quotientAndRemainder(dividingBy: together)
      return (step.answer(numbered: set + 1), inside)
    }
    var inside = number - aloneStart
    for (index, room) in alone.enumerated() {
      if inside < room { return (step.answer(numbered: setCount + UInt128(index) + 1), inside) }
      inside -= room
    }
    return (nil, number)
  }

  private var setCount: UInt128 { step.answerCount - UInt128(alone.count) }

  private var aloneStart: UInt128 { Self.sum(unanswered, Self.multiple(setCount, of: together)) }

  private static func sum(_ first: UInt128, _ second: UInt128) -> UInt128 {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .max : sum
  }

  private static func multiple(_ first: UInt128, of second: UInt128) -> UInt128 {
    let (multiple, isTooLarge) = first.multipliedReportingOverflow(by: second)
    return isTooLarge ? .max : multiple
  }
}
