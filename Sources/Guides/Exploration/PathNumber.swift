/// A path as one number.
///
/// It is d1 + r1 · (d2 + r2 · (…)) over the questions of the path in order, the questions after findings among them. d
/// is the number of the answer, and r is one more than the number of possible answers. If nobody answered, d is 0, and
/// the path stops there, unless the answer follows from another one: then the path goes on. If somebody answered a
/// question whose answer would have followed, d is that answer's number. So every digit says how the walk goes on, and
/// no two paths have the same number.
public struct PathNumber: Sendable, Hashable {
  /// The number itself.
  public let value: UInt128

  /// Takes any number. Not every number is a path's.
  public init(_ value: UInt128) {
    self.value = value
  }

  /// The number of a digit and the digits behind it; `nil` if it does not fit 128 bits.
  public static func value(_ digit: UInt128, of radix: UInt128, before rest: UInt128) -> UInt128? {
    let (multiple, tooLarge) = rest.multipliedReportingOverflow(by: radix)
    let (whole, over) = multiple.addingReportingOverflow(digit)
    return tooLarge || over ? nil : whole
  }
}
