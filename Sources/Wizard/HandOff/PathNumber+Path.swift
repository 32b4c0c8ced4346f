import Guides

extension PathNumber {
  /// The number of a path through the guide.
  ///
  /// - Throws: `tooLong` if the number does not fit 128 bits.
  init(of path: Path, through guide: Guide) throws(HandOffCodeError) {
    var value: UInt128 = 0
    for place in path.places.reversed() {
      guard let step = guide.step(place.id) else { continue }
      let given = place.isDerived ? nil : place.answer
      let number = given.flatMap { step.number(of: $0) } ?? 0
      guard let whole = Self.value(number, of: step.answerCount + 1, before: value) else { throw .tooLong }
      value = whole
    }
    self.init(value)
  }

  /// The path of this number.
  ///
  /// - Throws: `fitsNoPath` if a part of the number is left at the end of the path, or at a question without an answer.
  func path(through guide: Guide) throws(HandOffCodeError) -> Path {
    var rest = value
    var walk = Walk(through: guide) { step in
      let (quotient, number) = rest.quotientAndRemainder(dividingBy: step.answerCount + 1)
      rest = quotient
      return step.answer(numbered: number)
    }
    let path = walk.path()
    guard rest == 0 else { throw .fitsNoPath }
    return path
  }
}
