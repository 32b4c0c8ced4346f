/// A path as one number.
///
/// It is d1 + r1 · (d2 + r2 · (…)) over the questions of the path in order, the question after a finding being one of
/// them. d is the number of the answer there, r one more than the number of answers that can be given. 0 stands for a
/// question that nobody answered: a path stops there, unless the answer follows from another one, as then it goes on. An
/// answer that somebody gave where another would have followed is written like every other. A digit therefore always
/// says how the walk goes on, so that no two paths share a number.
public struct PathNumber: Sendable, Hashable {
  /// The number itself.
  public let value: UInt128

  /// Takes any number; not each is a path's.
  public init(_ value: UInt128) {
    self.value = value
  }

  /// One digit joined with the value of those behind it; `nil` if that does not fit 128 bits.
  public static func value(_ digit: UInt128, of radix: UInt128, before rest: UInt128) -> UInt128? {
    let (product, tooLarge) = rest.multipliedReportingOverflow(by: radix)
    let (whole, over) = product.addingReportingOverflow(digit)
    return tooLarge || over ? nil : whole
  }
}
