import Text

/// The number by which Alipay knows a merchant (PID): 2088 and 12 digits more.
public struct PartnerID: Sendable, Hashable {
  /// The 16 digits.
  public let digits: String

  /// Takes a number as somebody typed it, with blanks, hyphens or full-width digits; `nil` if it is not 2088 and 12
  /// digits.
  public init?(_ typed: String) {
    let digits = typed.narrowed.filter { !$0.isWhitespace && $0 != "-" }
    guard digits.count == 16, digits.hasPrefix("2088"), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    self.digits = digits
  }

  /// The number as it may be shown to anybody: `2088********3456`.
  public var masked: String { Masking.masked(digits, keepingFirst: 4, last: 4) }
}
