/// A path as one number.
///
/// It is d1 + r1 · (d2 + r2 · (…)) over the questions of the path in order, the question after a finding being one of
/// them. d is the number of the answer there, r one more than the number of answers that can be given. 0 stands for a
/// question that nobody answered: a path stops there, unless the answer follows from another one, as then it goes on. An
/// answer that somebody gave where another would have followed is written like every other. A digit therefore always
/// says how the walk goes on, so that no two paths share a number.
struct PathNumber {
  let value: UInt128

  /// Takes any number; not each is a path's.
  init(_ value: UInt128) {
    self.value = value
  }

  /// The number of a path through the guide.
  ///
  /// - Throws: `tooLong` where it does not fit 128 bits.
  init(of path: Path, through guide: Guide) throws(HandOffCodeError) {
    var value: UInt128 = 0
    for place in path.places.reversed() {
      guard let step = guide.step(place.id) else { continue }
      let given = place.isDerived ? nil : place.answer
      let number = given.flatMap { step.number(of: $0) } ?? 0
      guard let whole = Self.value(number, of: step.answerCount + 1, before: value) else { throw .tooLong }
      value = whole
    }
    self.value = value
  }

  /// One digit joined with the value of those behind it; `nil` where that does not fit 128 bits.
  static func value(_ digit: UInt128, of radix: UInt128, before rest: UInt128) -> UInt128? {
    let (product, tooLarge) = rest.multipliedReportingOverflow(by: radix)
    let (whole, over) = product.addingReportingOverflow(digit)
    return tooLarge || over ? nil : whole
  }

  /// The path of this number.
  ///
  /// - Throws: `fitsNoPath` where something is left behind the path's end, or behind a question without an answer.
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
