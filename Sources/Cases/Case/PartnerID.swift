import Text

/// A merchant's number at Alipay (PID): 2088 and 12 more digits.
public struct PartnerID: Sendable, Hashable {
  /// The 16 digits.
  public let digits: String

  /// Reads a number as it was typed, with blanks, hyphens or full-width digits; `nil` if it is not 2088 and 12 digits.
  public init?(_ typed: String) {
    let digits = typed.plainSigns.lookalikeDigits.filter { !$0.isWhitespace && $0 != "-" }
    guard digits.count == 16, digits.hasPrefix("2088"), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    self.digits = digits
  }

  /// The number as anybody may see it: `2088********3456`.
  public var masked: String { Masking.masked(digits, keepingFirst: 4, last: 4) }
}
