/// A number of paths, of any size, with the precision of a `Double`.
///
/// The number of paths of a long guide does not fit a `Double`. Their mean length does; it is computed from the share
/// of paths that go each way.
struct PathWeight {
  private let significand: Double
  private let exponent: Int

  /// The weight of that many paths.
  init(_ count: Double) {
    self.init(significand: count, exponent: 0)
  }

  private init(significand: Double, exponent: Int) {
    self.significand = significand == 0 ? 0 : significand.significand
    self.exponent = significand == 0 ? 0 : exponent + Int(significand.exponent)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(significand: left.significand * right.significand, exponent: left.exponent + right.exponent)
  }

  static func + (left: Self, right: Self) -> Self {
    if left.significand == 0 { return right }
    let sum = left.significand + right.scaled(to: left.exponent)
    guard sum.isFinite else { return right + left }
    return Self(significand: sum, exponent: left.exponent)
  }

  /// The share of these paths in all paths, from 0 to 1.
  func share(of whole: Self) -> Double {
    whole.significand == 0 ? 0 : scaled(to: whole.exponent) / whole.significand
  }

  /// The significand that goes with another exponent; infinite or 0 if that is too far away.
  private func scaled(to other: Int) -> Double {
    significand == 0 ? 0 : Double(sign: .plus, exponent: exponent - other, significand: significand)
  }
}
