/// A decimal number that is never rounded: so many millionths.
public struct FixedNumber: Sendable, Hashable, Comparable {
  /// The most digits behind the point.
  public static let mostPlaces = 6
  /// The most digits before the point, so that sums of two numbers fit.
  private static let mostDigits = 12
  private static let one = 1_000_000

  /// The number, in millionths.
  public let millionths: Int

  /// Makes a number of millionths.
  public init(millionths: Int) {
    self.millionths = millionths
  }

  /// Makes a whole number.
  public init(_ whole: Int) {
    millionths = whole * Self.one
  }

  /// Reads a number such as `-12.5`; `nil` for anything else, and for more digits than a number has.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty) else { return nil }
    let places = parts.count == 2 ? parts[1] : ""
    guard parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }), places.utf8.count <= Self.mostPlaces,
      parts[0].drop(while: { $0 == "0" }).utf8.count <= Self.mostDigits,
      let number = Int(parts[0] + places + String(repeating: "0", count: Self.mostPlaces - places.utf8.count))
    else { return nil }
    millionths = isNegative ? -number : number
  }

  /// Whether one number is smaller than the other.
  public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }

  /// The number with at least so many digits behind the point.
  ///
  /// - Parameter isGrouped: Whether commas stand between each three digits before the point.
  public func text(leastPlaces: Int = 0, isGrouped: Bool = false) -> String {
    let (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: UInt(Self.one))
    var places = String(String(UInt(Self.one) + rest).dropFirst())
    while places.hasSuffix("0"), places.count > leastPlaces { places.removeLast() }
    let digits = isGrouped ? Self.grouped(String(whole)) : String(whole)
    return (millionths < 0 ? "-" : "") + digits + (places.isEmpty ? "" : "." + places)
  }

  private static func grouped(_ digits: String) -> String {
    let count = digits.count
    return digits.enumerated().map { index, digit in
      index > 0 && (count - index).isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
    }
    .joined()
  }
}

extension FixedNumber: CustomStringConvertible {
  /// The number as files write it: `-12.5`.
  public var description: String { text() }
}
