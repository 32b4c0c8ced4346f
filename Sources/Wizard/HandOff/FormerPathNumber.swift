import Guides

/// A path as codes carried it before paths were numbered in order. Such codes are still read, and no longer made.
///
/// It is d1 + r1 · (d2 + r2 · (…)) over the questions of the path. d is the number of the answer, 0 if nobody answered,
/// and r is one more than the number of possible answers.
struct FormerPathNumber: Sendable, Hashable {
  let value: UInt128

  /// The path of this number.
  ///
  /// - Throws: `fitsNoPath` if a part of the number is left at the end of the path, or at a question without an answer.
  func path(through guide: Guide) throws(HandOffCodeError) -> Path {
    var rest = value
    var walk = Walk(through: guide) { question in
      let (quotient, number) = rest.quotientAndRemainder(dividingBy: question.step.answerCount + 1)
      rest = quotient
      return question.step.answer(numbered: number)
    }
    let path = walk.path()
    guard rest == 0 else { throw .fitsNoPath }
    return path
  }
}
